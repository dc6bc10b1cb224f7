package org.mera.actionplan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** Reads what a step must prove, and checks it against the kinds that the plan knows. */
final class EvidenceReader {

	private static final int MANY = 100;

	private final Set<String> kinds;

	private final @Nullable KnownProcesses processes;

	EvidenceReader(List<EvidenceKind> kinds, @Nullable KnownProcesses processes) {
		this.kinds = new TreeSet<>(kinds.stream().map(EvidenceKind::id).toList());
		this.processes = processes;
	}

	List<EvidenceRequirement> requirements(PlanSection step, String process) {
		Set<String> kinds = new HashSet<>();
		return step.optional("evidence")
			.map((evidence) -> evidence
				.items((item) -> item.section((section) -> requirement(section, process, kinds))))
			.orElse(List.of());
	}

	private EvidenceRequirement requirement(PlanSection section, String process, Set<String> taken) {
		String kind = section.value("kind").distinctFrom(taken, this::kind);
		String per = section.optional("per").map((value) -> subject(value, process)).orElse(null);
		return new EvidenceRequirement(kind, per, section.value("minimum").integer(1, MANY));
	}

	private String kind(PlanValue value) {
		String id = value.id();
		if (!id.isEmpty() && !this.kinds.contains(id)) {
			value.reject("unknown-evidence-kind", id, String.join(", ", this.kinds));
		}
		return id;
	}

	private String subject(PlanValue value, String process) {
		String per = value.id();
		if (this.processes != null && !per.isEmpty() && this.processes.isKnown(process)) {
			Set<String> known = new TreeSet<>(this.processes.subjectsOf(process));
			if (!known.contains(per)) {
				value.reject("unknown-subject", per, String.join(", ", known));
			}
		}
		return per;
	}

}
