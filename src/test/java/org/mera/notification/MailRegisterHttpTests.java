package org.mera.notification;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.People;
import org.mera.test.Post;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
@Import(Post.class)
class MailRegisterHttpTests {

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private Post post;

	@Autowired
	private Mails mails;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionOperations transaction;

	@AfterEach
	void nobodyGetsMail() {
		this.post.close();
	}

	@Test
	void showsCoordinatorsWhatWasSentToWhomWithoutItsText() {
		this.post.reaches("adnan", "media");
		this.transaction
			.executeWithoutResult((status) -> this.events.publishEvent(TestNotices.done("Record the videos", "media")));
		this.mails.write("adnan").ifPresent(this.mails::send);

		Answer page = asMemberOf("coordinators");

		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body())
			.contains("Adnan", "Overdue step done or closed", "a-plan.a-measure.a-step", "No mail server is configured",
					"target/outbox")
			.doesNotContain("Record the videos", "adnan@example.org", "??", "Not yet.");
	}

	@Test
	void officersMayNotReadIt() {
		assertThat(asMemberOf("media").status()).isEqualTo(403);
	}

	@Test
	void strangersAreLedToTheLogIn() {
		assertThat(Outside.stranger(this.port).get("/mails", "text/html").status()).isEqualTo(302);
	}

	private Answer asMemberOf(String group) {
		Outside somebody = Outside.stranger(this.port);
		somebody.logIn("tasklist", this.people.in(group), People.PASSWORD);
		return somebody.get("/mails", "text/html");
	}

}
