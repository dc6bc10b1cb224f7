package org.mera.replay;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mera.test.Post;

import static org.assertj.core.api.Assertions.assertThat;

/** The server is off from the first week of the plan until October. */
class LongOutageTests extends YearTests {

	@Test
	void eachPersonGetsOneMailAboutAllThatPassed() {
		givenThePeopleOfTheCity();
		this.city.at("2022-12-12T09:00").as("sanela", "coordinators");
		this.city.start("action-plan", Map.of("plan", "novi-pazar-2022-2023", "asPrinted", "printed"));
		this.city.as(null);
		this.runtimeService.startProcessInstanceByKey("morning-round");
		this.city.until("2023-01-05T12:00");
		int before = this.post.all().size();

		this.city.at("2023-10-16T09:00").runDueJobs().until("2023-10-16T12:00");

		List<Post.Arrived> mails = this.post.all().subList(before, this.post.all().size());
		assertThat(mails).extracting(Post.Arrived::to)
			.containsExactlyInAnyOrder("amina", "emir", "jelena", "senad", "lejla", "fikret");
		assertThat(mails).allSatisfy((mail) -> assertThat(mail.at()).isEqualTo("2023-10-16T09:05"));
		assertThat(mails).filteredOn((mail) -> mail.to().equals("fikret"))
			.first()
			.satisfies((mail) -> assertThat(mail.text()).containsOnlyOnce("Overdue: Form the team")
				.containsOnlyOnce("Overdue: Form the working group"));
		assertThat(ladder("community-workshops", "form-team")).containsExactly("2023-10-16T09:00 OVERDUE");

		this.city.until("2023-10-17T07:00");
		assertThat(this.post.all()).as("and nothing floods afterwards").hasSize(before + mails.size());
	}

}
