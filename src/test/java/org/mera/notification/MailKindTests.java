package org.mera.notification;

import java.util.EnumSet;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import org.mera.people.MailKind;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people can be told, and refuse to be told. */
class MailKindTests {

	@Test
	void whatCannotWaitOrIsAboutOneselfCannotBeRefused() {
		assertThat(MailKind.refusable()).doesNotContainAnyElementsOf(EnumSet.of(MailKind.INCIDENT, MailKind.OVERDUE,
				MailKind.AGAIN, MailKind.COUNCIL, MailKind.QUESTION, MailKind.SUBSTITUTE));
	}

	@ParameterizedTest
	@EnumSource
	void everyKindHasItsNameAndItsChoice(MailKind kind) {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setDefaultEncoding("UTF-8");
		texts.setBasenames("messages/notification", "messages/mypage");

		assertThat(texts.getMessage("notification.kind." + kind, null, Locale.ENGLISH)).isNotEmpty();
		assertThat(texts.getMessage("mypage.mail." + kind, null, "", Locale.ENGLISH).isEmpty())
			.isEqualTo(!kind.isRefusable());
	}

}
