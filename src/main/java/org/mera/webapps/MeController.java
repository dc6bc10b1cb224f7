package org.mera.webapps;

import java.util.List;

import org.camunda.bpm.engine.authorization.Groups;
import org.mera.actionplan.ActionPlans;
import org.mera.actionplan.PlanGroup.Role;

import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is logged in, so that plugins offer nobody what would be refused. */
@RestController
class MeController {

	private final ActionPlans plans;

	MeController(ActionPlans plans) {
		this.plans = plans;
	}

	@GetMapping("/api/me")
	Me me(Authentication login) {
		List<String> groups = Viewer.groups(login);
		return new Me(login.getName(), groups.contains(Groups.CAMUNDA_ADMIN),
				this.plans.all()
					.stream()
					.flatMap((plan) -> plan.groupsOf(Role.COORDINATORS).stream())
					.anyMatch(groups::contains));
	}

	/**
	 * Who is logged in.
	 *
	 * @param id the log-in
	 * @param administrates whether the person is an administrator
	 * @param coordinates whether the person coordinates a plan
	 */
	record Me(String id, boolean administrates, boolean coordinates) {
	}

}
