package org.mera.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.mera.test.RepositoryTest;

import org.springframework.context.annotation.Import;

/** A test of the module's rules on a database, in a {@link Town} of a few people. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RepositoryTest
@Import({ Town.class, Absences.class, Substitutions.class, Recipients.class, PersonalDays.class, Presence.class,
		PrivateDays.class, ReligiousCalendar.class, MailChoices.class, LentRights.class, DeputyActs.class,
		People.class })
@interface PeopleTest {

}
