package org.mera.publicpage;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mera.access.DemoPeople;
import org.mera.notification.OutboxFolder;
import org.mockito.BDDMockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(PublicPages.class)
@AutoConfigureMockMvc(addFilters = false)
class PublicPagesControllerTests {

	@MockitoBean
	private DemoPeople demoPeople;

	@TestBean
	private OutboxFolder outbox;

	@MockitoBean
	private ProcessPictures processes;

	@Autowired
	private MockMvcTester browser;

	static OutboxFolder outbox() {
		return new OutboxFolder(Optional.of("data/outbox"));
	}

	@Test
	void theDemonstrationSaysWhereItsMailsAre() {
		BDDMockito.given(this.demoPeople.logIns())
			.willReturn(List.of(new DemoPeople.LogIn("jelena", "Jelena", List.of("Media"))));

		assertThat(this.browser.get().uri("/")).bodyText().contains("No mail server", "<code>data/outbox</code>");
	}

	@Test
	void elsewhereNobodyIsToldWhereMailsAre() {
		assertThat(this.browser.get().uri("/")).bodyText().doesNotContain("outbox");
	}

	@Test
	void theDemonstrationShowsItsLogIns() {
		BDDMockito.given(this.demoPeople.logIns())
			.willReturn(List.of(new DemoPeople.LogIn("jelena", "Jelena <Đorđević>", List.of("Media"))));

		assertThat(this.browser.get().uri("/")).bodyText()
			.contains("Log-ins of this demonstration", "<code>jelena</code>", "Jelena &lt;Đorđević&gt;", "Media");
	}

	@Test
	void aPictureComesWithItsWords() {
		BDDMockito.given(this.processes.all())
			.willReturn(List
				.of(new ProcessPicture("measure", "Carry out a measure", "What it is for.", "/processes/measure.svg")));

		assertThat(this.browser.get().uri("/processes")).bodyText()
			.contains("Carry out a measure", "What it is for.", "src=\"/processes/measure.svg\"",
					"alt=\"Diagram of the process &quot;Carry out a measure&quot;\"");
	}

}
