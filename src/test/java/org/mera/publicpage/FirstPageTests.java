package org.mera.publicpage;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mera.test.HttpTest;
import org.mera.test.Pages;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class FirstPageTests {

	@Autowired
	private TestRestTemplate browser;

	@Autowired
	private ProcessPictures pictures;

	@Test
	void saysWhatMeraIsAndLeadsEverywhere() {
		String page = page("/");

		assertThat(page).contains("Open Government action plan", "href=\"/camunda/app/tasklist/\"",
				"href=\"/camunda/app/cockpit/\"", "href=\"/camunda/app/admin/\"", "href=\"/processes\"", "Version ");
		for (String link : List.of("/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/",
				"/camunda/app/admin/default/", "/processes", "/mera.css", "/mera.svg")) {
			assertThat(this.browser.getForEntity(link, String.class).getStatusCode().value()).as(link).isEqualTo(200);
		}
	}

	@Test
	void showsNoLogInsOutsideTheDemonstration() {
		assertThat(page("/")).doesNotContain("Log-ins", "password", "<table");
	}

	@Test
	void leavesNoTextWithoutWords() {
		assertThat(page("/") + page("/processes") + page("/nothing")).doesNotContain("??", "publicpage.");
	}

	@Test
	void showsEveryPackagedPictureWithTheWordsOfItsModel() {
		String page = page("/processes");

		for (ProcessPicture process : this.pictures.all()) {
			assertThat(page).contains(process.name(), process.address());
			assertThat(this.browser.getForEntity(process.address(), String.class).getHeaders().getContentType())
				.hasToString("image/svg+xml");
		}
	}

	@Test
	void aWrongAddressLeadsBack() {
		assertThat(page("/nothing")).contains("There is no such page", "href=\"/\"").doesNotContain("Whitelabel");
	}

	private String page(String path) {
		RequestEntity<Void> request = RequestEntity.get(path).accept(MediaType.TEXT_HTML).build();
		String page = String.valueOf(this.browser.exchange(request, String.class).getBody());
		Pages.keep("GET " + path + " first", page);
		return page;
	}

}
