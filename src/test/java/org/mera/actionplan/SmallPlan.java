package org.mera.actionplan;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** The smallest plan that obeys every rule, to be spoiled by tests. */
final class SmallPlan {

	static final String TEXT = """
			id: small-plan
			title: Small plan
			city: Small city
			lead: Small office
			email: office@example.org
			start: 2023-01
			end: 2023-12
			groups:
			  - id: officers-a
			    name: Officers
			    role: officers
			  - id: coordinators
			    name: Coordinators
			    role: coordinators
			  - id: managers
			    name: Managers
			    role: managers
			  - id: city-council
			    name: Council
			    role: council
			deadlines:
			  reminders-days-before: [14, 3]
			  council-after-working-days: 5
			  again-after-days: 7
			measures:
			  - id: first-measure
			    number: 1
			    title: First measure
			    process: known-process
			    start: 2023-Q1
			    end: 2023-Q3
			    responsible-institution: Office
			    email: office@example.org
			    phone: 020/123
			    other-participants: [Everybody]
			    problem: A problem
			    main-goal: A goal
			    description: A description
			    relevance: A relevance
			    ogp-values: [participation]
			    steps:
			      - id: one
			        number: 1
			        title: Step one
			        verifiable-result: A result
			        start: 2023-Q1
			        completion: 2023-06
			        responsible: [officers-a]
			        approvers: [city-council]
			      - id: two
			        number: 2
			        title: Step two
			        verifiable-result: Another result
			        start: 2023-04-01
			        completion: 2023-Q3
			        responsible: [officers-a, managers]
			        minimum: 5
			        target: 10
			        notes:
			          - about: minimum
			            source: ogp
			            text: Why five
			    lists:
			      places: [Here, There]
			    ranges:
			      hours: { from: 3, to: 5 }
			""";

	private SmallPlan() {
	}

	static PlanFile file(String text) {
		return new PlanFile("small.yaml", text);
	}

	static Resource resource(String text) {
		return resource("small.yaml", text);
	}

	static Resource resource(String name, String text) {
		return resource(name, text.getBytes(StandardCharsets.UTF_8));
	}

	static Resource resource(String name, byte[] content) {
		return new ByteArrayResource(content) {

			@Override
			public String getFilename() {
				return name;
			}

		};
	}

	/** Knows one process with the steps of the small plan. */
	static KnownProcesses processes() {
		return new KnownProcesses() {

			@Override
			public String edition() {
				return "first";
			}

			@Override
			public Set<String> keys() {
				return Set.of("known-process", "free-process");
			}

			@Override
			public Set<String> stepsOf(String process) {
				return "known-process".equals(process) ? Set.of("one", "two") : Set.of();
			}

			@Override
			public Set<String> subjectsOf(String process) {
				return Set.of("place");
			}

		};
	}

}
