package org.mera;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the jar says it is made of. */
class SbomTests {

	@Test
	void listsWhatIsShippedWithVersionsAndNothingThatOnlyTests() throws IOException {
		JsonNode bom = new JsonMapper()
			.readTree(new ClassPathResource("META-INF/sbom/application.cdx.json").getContentAsByteArray());

		List<String> parts = StreamSupport.stream(bom.path("components").spliterator(), false)
			.map((part) -> part.path("purl").asText())
			.toList();
		assertThat(bom.path("bomFormat").asText()).isEqualTo("CycloneDX");
		assertThat(parts).anyMatch((part) -> part.startsWith("pkg:maven/org.camunda.bpm/camunda-engine@7.24.0"))
			.anyMatch((part) -> part.contains("/h2@"))
			.noneMatch((part) -> part.contains("playwright") || part.contains("junit"));
	}

}
