package org.mera.access;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.test.HttpTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@HttpTest
class FirstAdministratorTests {

	@Autowired
	private IdentityService identity;

	private List<String> administrators = List.of();

	@BeforeEach
	void nobodyIsAdministrator() {
		this.administrators = administrators();
		this.administrators.forEach((each) -> this.identity.deleteMembership(each, Groups.CAMUNDA_ADMIN));
	}

	@AfterEach
	void theAdministratorsAreBack() {
		administrators().forEach(this.identity::deleteUser);
		this.administrators.forEach((each) -> this.identity.createMembership(each, Groups.CAMUNDA_ADMIN));
	}

	private List<String> administrators() {
		return this.identity.createUserQuery()
			.memberOfGroup(Groups.CAMUNDA_ADMIN)
			.list()
			.stream()
			.map(User::getId)
			.toList();
	}

	@Test
	void theConfiguredPasswordMakesTheFirst() {
		ensure("mayor", "the first of many");

		assertThat(administrators()).containsExactly("mayor");
		assertThat(this.identity.checkPassword("mayor", "the first of many")).isTrue();
	}

	@Test
	void whereThereIsOneItChangesNothing() {
		ensure("mayor", "the first of many");
		long users = this.identity.createUserQuery().count();

		ensure("mayor", "another than before");
		ensure("intruder", "another than before");
		ensure("mayor", null);

		assertThat(administrators()).containsExactly("mayor");
		assertThat(this.identity.createUserQuery().count()).isEqualTo(users);
		assertThat(this.identity.checkPassword("mayor", "the first of many")).isTrue();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "              " })
	void withoutAPasswordThereIsNone(@Nullable String password) {
		assertThatExceptionOfType(NoAdministratorException.class).isThrownBy(() -> ensure("mayor", password))
			.extracting(NoAdministratorException::reason)
			.isEqualTo("password-missing");

		assertThat(administrators()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "short", "fourteen chars", "passwordpassword", "1234567890123456", "mayor-and-more",
			"the MAYOR of it all" })
	void withAWeakPasswordThereIsNone(String password) {
		assertThatExceptionOfType(NoAdministratorException.class).isThrownBy(() -> ensure("mayor", password))
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain(password))
			.extracting(NoAdministratorException::reason)
			.isEqualTo("password-weak");

		assertThat(administrators()).isEmpty();
	}

	@Test
	void thePasswordIsNotInTheTextOfTheConfiguration() {
		assertThat(new AdministratorProperties("mayor", "the first of many")).asString()
			.doesNotContain("the first of many");
	}

	@Test
	void withSignOnAGroupOfTheProviderHasToLeadToTheAdministrators() {
		assertThatExceptionOfType(NoAdministratorException.class)
			.isThrownBy(() -> administrator("mayor", null, signOn("managers")).ensure())
			.extracting(NoAdministratorException::reason)
			.isEqualTo("not-mapped");
		assertThatCode(() -> administrator("mayor", null, signOn(Groups.CAMUNDA_ADMIN)).ensure())
			.doesNotThrowAnyException();
		assertThat(administrators()).isEmpty();
	}

	private static SignOnProperties signOn(String group) {
		return new SignOnProperties("https://id.example", "mera", "secret", Set.of(), "sub", "groups",
				Map.of(group, Set.of("/city/it")), null, Duration.ofDays(90));
	}

	private void ensure(String id, @Nullable String password) {
		administrator(id, password).ensure();
	}

	private FirstAdministrator administrator(String id, @Nullable String password, SignOnProperties... signOn) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		Arrays.stream(signOn).forEach((each) -> beans.addBean("signOn", each));
		return new FirstAdministrator(this.identity, new AdministratorProperties(id, password),
				beans.getBeanProvider(SignOnProperties.class));
	}

}
