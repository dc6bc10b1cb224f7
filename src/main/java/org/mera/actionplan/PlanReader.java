package org.mera.actionplan;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads an action plan from its file and checks every rule a plan must obey. */
final class PlanReader {

	private static final int A_YEAR = 366;

	private final @Nullable KnownProcesses processes;

	/**
	 * Creates a reader.
	 * @param processes the processes to which the measures must fit; {@code null} if that
	 * has been checked before
	 */
	PlanReader(@Nullable KnownProcesses processes) {
		this.processes = processes;
	}

	/**
	 * Reads the plan.
	 * @throws InvalidPlanException with all errors, if the file breaks any rule
	 */
	ActionPlan read(PlanFile file) {
		PlanErrors errors = new PlanErrors(file.name());
		Node root = compose(file, errors);
		ActionPlan plan = new PlanValue(root, "", errors).section(this::plan);
		errors.throwIfAny();
		return plan;
	}

	private static Node compose(PlanFile file, PlanErrors errors) {
		try {
			Node root = new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
			if (root == null) {
				throw errors.fatal(1, 1, "empty-file");
			}
			return root;
		}
		catch (MarkedYAMLException ex) {
			Mark mark = ex.getProblemMark();
			String code = String.valueOf(ex.getProblem()).contains("(TAB)") ? "tab" : "not-yaml";
			throw errors.fatal(mark.getLine() + 1, mark.getColumn() + 1, code, String.valueOf(ex.getProblem()));
		}
		catch (ReaderException ex) {
			throw errors.fatal(file.lineAt(ex.getPosition()), 1, "character", Integer.toHexString(ex.getCodePoint()));
		}
	}

	private ActionPlan plan(PlanSection plan) {
		String id = plan.value("id").id();
		DateRange period = plan.period("start", "end", DateRange.ALWAYS);
		List<PlanGroup> groups = groups(plan.value("groups"));
		List<EvidenceKind> kinds = evidenceKinds(plan);
		MeasureReader measures = new MeasureReader(period, groups.stream().map(PlanGroup::id).toList(),
				new EvidenceReader(kinds, this.processes), this.processes);
		return new ActionPlan(id, plan.line("title"), plan.line("city"), plan.line("lead"), plan.email("email"),
				period.first(), period.last(), groups, plan.value("deadlines").section(PlanReader::deadlines), kinds,
				plan.value("measures").items((measure) -> measure.section(measures::measure)), plan.notes());
	}

	private static List<PlanGroup> groups(PlanValue value) {
		Set<String> ids = new HashSet<>();
		List<PlanGroup> groups = value
			.items((item) -> item.section((group) -> new PlanGroup(group.value("id").distinctFrom(ids, PlanValue::id),
					group.line("name"), group.value("role").choice(PlanGroup.Role.class))));
		for (PlanGroup.Role role : PlanGroup.Role.values()) {
			if (groups.stream().noneMatch((group) -> group.role() == role)) {
				value.reject("no-group", PlanValue.word(role));
			}
		}
		return groups;
	}

	private static List<EvidenceKind> evidenceKinds(PlanSection plan) {
		Set<String> ids = new HashSet<>();
		return plan.optional("evidence-kinds")
			.map((kinds) -> kinds.items(
					(item) -> item.section((kind) -> new EvidenceKind(kind.value("id").distinctFrom(ids, PlanValue::id),
							kind.line("name"), kind.optional("personal-data").map(PlanValue::yes).orElse(false)))))
			.orElse(List.of());
	}

	private static DeadlinePolicy deadlines(PlanSection deadlines) {
		return new DeadlinePolicy(
				deadlines.value("reminders-days-before").distinctItems((days) -> days.integer(1, A_YEAR)),
				deadlines.value("council-after-working-days").integer(1, A_YEAR),
				deadlines.value("again-after-days").integer(1, A_YEAR));
	}

}
