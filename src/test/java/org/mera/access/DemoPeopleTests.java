package org.mera.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class DemoPeopleTests {

	private final DemoProperties properties = configured();

	@Test
	void everyRoleHasItsPeopleWhoseNamesKeepTheirLetters() {
		assertThat(in("information-department")).isGreaterThanOrEqualTo(2);
		assertThat(in("general-administration")).isGreaterThanOrEqualTo(2);
		assertThat(List.of(in("secondary-schools"), in("media"), in("coordinators"), in("managers"), in("city-council"),
				in("camunda-admin")))
			.allMatch((people) -> people >= 1);
		String names = this.properties.people().toString();
		assertThat(List.of("č", "ć", "ž", "š", "đ")).allMatch(names::contains);
	}

	private long in(String group) {
		return this.properties.people().stream().filter((person) -> person.groups().contains(group)).count();
	}

	@Test
	void loginsAreAsciiAndAddressesBelongToNobody() {
		assertThat(this.properties.people()).allSatisfy((person) -> {
			assertThat(person.id()).matches("[a-z]+");
			assertThat(person.email()).isEqualTo(person.id() + "@example.org");
		});
	}

	@Test
	void outsideTheDemonstrationNobodyIsThereEvenIfConfigured() {
		IdentityService identity = Mockito.mock(IdentityService.class);

		DemoPeople people = new DemoPeople(identity, this.properties, new MockEnvironment());
		people.prepare();

		assertThat(people.logIns()).isEmpty();
		Mockito.verifyNoInteractions(identity);
	}

	@Test
	void theDemonstrationShowsItsLogIns() {
		IdentityService identity = Mockito.mock(IdentityService.class);
		Mockito.when(identity.createGroupQuery()).thenReturn(Mockito.mock(GroupQuery.class, Mockito.RETURNS_SELF));
		MockEnvironment environment = new MockEnvironment();
		environment.setActiveProfiles("demo");

		DemoPeople people = new DemoPeople(identity, this.properties, environment);

		assertThat(people.logIns()).hasSameSizeAs(this.properties.people())
			.extracting(DemoPeople.LogIn::id)
			.contains("amina", "vuk");
	}

	private static DemoProperties configured() {
		try {
			List<PropertySource<?>> sources = new YamlPropertySourceLoader().load("demo",
					new ClassPathResource("application-demo.yaml"));
			return new Binder(ConfigurationPropertySources.from(sources)).bind("mera.demo", DemoProperties.class).get();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
