package org.mera.academy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mera.academy.WorkingGroup.Member;
import org.mera.academy.WorkingGroup.Side;
import org.mera.workflow.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkingGroupTests {

	private static final List<String> SCHOOLS = List.of("Gymnasium", "Medical school");

	private final WorkingGroup group = new WorkingGroup("measure");

	@Test
	void isFormedWithMembersFromBothSides() {
		this.group.nameCityMembers(List.of(new Member(Side.CITY, "Amra", "Information")));
		assertThat(this.group.isFormed()).isFalse();

		this.group.nominateSchoolMembers(List.of(school("Emir", "Gymnasium")), SCHOOLS, 1);
		assertThat(this.group.isFormed()).isTrue();
	}

	@Test
	void replacesTheMembersOfOneSideOnly() {
		this.group.nameCityMembers(List.of(new Member(Side.CITY, "Amra", "Information")));
		this.group.nominateSchoolMembers(List.of(school("Emir", "Gymnasium")), SCHOOLS, 1);

		this.group.nominateSchoolMembers(List.of(school("Lejla", "Medical school")), SCHOOLS, 1);

		assertThat(this.group.members(Side.SCHOOLS)).containsExactly(school("Lejla", "Medical school"));
		assertThat(this.group.members(Side.CITY)).hasSize(1);
	}

	@Test
	void refusesASideWithoutAnybody() {
		assertThatThrownBy(() -> this.group.nameCityMembers(List.of())).isInstanceOf(RuleViolation.class)
			.hasMessage("members: working-group.nobody");
	}

	@Test
	void refusesMoreMembersOfASchoolThanAllowed() {
		assertThatThrownBy(() -> this.group
			.nominateSchoolMembers(List.of(school("Emir", "Gymnasium"), school("Lejla", "Gymnasium")), SCHOOLS, 1))
			.isInstanceOf(RuleViolation.class)
			.hasMessage("members[1].organisation: working-group.too-many-of-school");
	}

	@Test
	void refusesASchoolThatThePlanDoesNotHave() {
		assertThatThrownBy(() -> this.group.nominateSchoolMembers(List.of(school("Emir", "Music school")), SCHOOLS, 2))
			.isInstanceOf(RuleViolation.class)
			.hasMessage("members[0].organisation: academy.unknown-school");
		assertThat(this.group.members(Side.SCHOOLS)).isEmpty();
	}

	private static Member school(String name, String school) {
		return new Member(Side.SCHOOLS, name, school);
	}

}
