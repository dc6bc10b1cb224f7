package org.mera.actionplan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/** Reads the measures of a plan file and checks them against the plan they belong to. */
final class MeasureReader {

	private static final Set<String> OGP_VALUES = new TreeSet<>(
			Set.of("transparency", "accountability", "participation", "technology and innovation"));

	private final DateRange planPeriod;

	private final List<String> groups;

	private final EvidenceReader evidence;

	private final @Nullable KnownProcesses processes;

	private final Set<String> ids = new HashSet<>();

	private final Set<Integer> numbers = new HashSet<>();

	MeasureReader(DateRange planPeriod, List<String> groups, EvidenceReader evidence,
			@Nullable KnownProcesses processes) {
		this.planPeriod = planPeriod;
		this.groups = groups;
		this.evidence = evidence;
		this.processes = processes;
	}

	Measure measure(PlanSection measure) {
		String id = measure.value("id").distinctFrom(this.ids, PlanValue::id);
		int number = measure.value("number").distinctFrom(this.numbers, MeasureReader::number);
		DateRange period = measure.period("start", "end", this.planPeriod);
		PlanValue process = measure.value("process");
		String processId = process.id();
		return new Measure(id, number, measure.line("title"), processId, period.first(), period.last(),
				measure.line("responsible-institution"), measure.email("email"), measure.line("phone"),
				measure.value("other-participants").distinctItems(PlanSection::line), measure.text("problem"),
				measure.text("main-goal"), measure.text("description"), measure.text("relevance"),
				measure.value("ogp-values").distinctItems(MeasureReader::ogpValue),
				steps(measure, period, processId, stepsOf(process, processId)), lists(measure), ranges(measure),
				measure.notes());
	}

	private static int number(PlanValue value) {
		return value.integer(1, Integer.MAX_VALUE);
	}

	private static String ogpValue(PlanValue value) {
		String text = PlanSection.line(value);
		if (!text.isEmpty() && !OGP_VALUES.contains(text)) {
			value.reject("not-a-choice", text, String.join(", ", OGP_VALUES));
		}
		return text;
	}

	private List<Step> steps(PlanSection measure, DateRange period, String process, Set<String> expected) {
		Set<String> stepIds = new HashSet<>();
		Set<Integer> stepNumbers = new HashSet<>();
		PlanValue value = measure.value("steps");
		List<Step> steps = value.items((item) -> item.section((section) -> {
			PlanValue id = section.value("id");
			Step step = step(section, id.distinctFrom(stepIds, PlanValue::id),
					section.value("number").distinctFrom(stepNumbers, MeasureReader::number), period, process);
			if (!expected.isEmpty() && !expected.contains(step.id())) {
				id.reject("step-not-in-process", step.id(), String.join(", ", expected));
			}
			return step;
		}));
		expected.stream()
			.filter((id) -> !stepIds.contains(id))
			.forEach((id) -> value.reject("step-of-process-missing", id));
		return steps;
	}

	/** The steps that the measure's process names; empty if they cannot be told. */
	private Set<String> stepsOf(PlanValue value, String process) {
		if (this.processes == null || process.isEmpty()) {
			return Set.of();
		}
		if (!this.processes.isKnown(process)) {
			value.reject("unknown-process", process, String.join(", ", new TreeSet<>(this.processes.keys())));
			return Set.of();
		}
		return new TreeSet<>(this.processes.stepsOf(process));
	}

	private Step step(PlanSection step, String id, int number, DateRange within, String process) {
		DateRange period = step.period("start", "completion", within);
		List<String> approvers = step.optional("approvers").map(this::groups).orElse(List.of());
		Integer minimum = step.optionalCount("minimum");
		Integer target = step.optionalCount("target");
		if (minimum != null && target != null && minimum > target) {
			step.value("minimum").reject("minimum-over-target", minimum, target);
		}
		return new Step(id, number, step.line("title"), step.text("verifiable-result"), period.first(), period.last(),
				groups(step.value("responsible")), approvers, minimum, target,
				this.evidence.requirements(step, process), step.notes());
	}

	private List<String> groups(PlanValue value) {
		return value.distinctItems((item) -> {
			String id = PlanSection.line(item);
			if (!this.groups.isEmpty() && !id.isEmpty() && !this.groups.contains(id)) {
				item.reject("unknown-group", id, String.join(", ", this.groups));
			}
			return id;
		});
	}

	private static Map<String, List<String>> lists(PlanSection measure) {
		return measure.optional("lists")
			.map((lists) -> lists.section((section) -> section.named((list) -> list.distinctItems(PlanSection::line))))
			.orElse(Map.of());
	}

	private static Map<String, Range> ranges(PlanSection measure) {
		return measure.optional("ranges")
			.map((ranges) -> ranges.section((section) -> section.named((range) -> range.section(MeasureReader::range))))
			.orElse(Map.of());
	}

	private static Range range(PlanSection section) {
		int from = section.value("from").integer(0, Integer.MAX_VALUE);
		PlanValue value = section.value("to");
		int to = value.number(0, Integer.MAX_VALUE).orElse(from);
		if (to < from) {
			value.reject("range-reversed", to, from);
		}
		return new Range(Math.min(from, to), to);
	}

}
