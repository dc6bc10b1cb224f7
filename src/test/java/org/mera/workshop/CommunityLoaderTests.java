package org.mera.workshop;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

class CommunityLoaderTests {

	private final LocalCommunities communities = mock();

	@Test
	void takesOverTheConfiguredList() {
		load(new WorkshopProperties(new ClassPathResource("communities/novi-pazar-sample.csv")));

		then(this.communities).should().replace(argThat((list) -> list.size() == 26));
	}

	@Test
	void stopsTheStartWithAllErrorsAndKeepsTheOldList() {
		byte[] wrong = "id,name,settlement,national-structure,area,readiness,sample\n,,,,,,\n"
			.getBytes(StandardCharsets.UTF_8);

		assertThatExceptionOfType(InvalidCommunitiesException.class)
			.isThrownBy(() -> load(new WorkshopProperties(new ByteArrayResource(wrong, "wrong.csv"))))
			.withMessageContaining("wrong.csv")
			.withMessageContaining("line 2: id is missing")
			.withMessageContaining("line 2: area is missing");
		then(this.communities).shouldHaveNoInteractions();
	}

	private void load(WorkshopProperties properties) {
		new CommunityLoader(this.communities, properties).afterSingletonsInstantiated();
	}

}
