package org.mera;

import org.junit.jupiter.api.Test;
import org.mera.actionplan.ActionPlans;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ProcessTest
class MeraApplicationTests {

	@Autowired
	ActionPlans plans;

	@Test
	void startsWithThePlanOfNoviPazar() {
		assertThat(this.plans.get("novi-pazar-2022-2023").measures()).hasSize(2);
	}

}
