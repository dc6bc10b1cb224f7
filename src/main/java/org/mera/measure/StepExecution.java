package org.mera.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.HQLSelect;
import org.jspecify.annotations.Nullable;
import org.mera.actionplan.Step;
import org.mera.workflow.Rules;

/**
 * One carrying out of a step: its dates as printed and as re-planned, and its outcome.
 */
@Entity
@HQLSelect(query = """
		select step from StepExecution step left join fetch step.groups
		join fetch step.measure measure join fetch measure.plan where step.id = ?1""")
@SuppressWarnings("NullAway.Init")
public final class StepExecution {

	/** How far the step is. */
	public enum Status {

		/** Its time has not come. */
		PLANNED,

		/** Its time has come and it is being worked on. */
		OPEN,

		/** Its result is there. */
		DONE,

		/** Closed by a manager without its result. */
		NOT_DONE

	}

	private enum Role {

		RESPONSIBLE, APPROVER

	}

	@Embeddable
	private record StepGroup(@Enumerated(EnumType.STRING) Role role, @Column(name = "group_id") String groupId) {
	}

	private static final String CLOSING = "end-of-measure-report";

	@Id
	private String id;

	@Column(name = "measure_execution_id")
	private String measureExecutionId;

	/** Read along with the step: who asks for one mostly asks for the other. */
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "measure_execution_id", insertable = false, updatable = false)
	private MeasureExecution measure;

	private String stepId;

	private int number;

	private String title;

	private String verifiableResult;

	@Embedded
	private StepDates dates;

	private @Nullable Integer minimum;

	private @Nullable Integer target;

	@Enumerated(EnumType.STRING)
	private Status status;

	private @Nullable Instant openedAt;

	private @Nullable Instant overdueSince;

	private @Nullable Instant closedAt;

	private @Nullable String notDoneReason;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "step_group", joinColumns = @JoinColumn(name = "step_execution_id"))
	private Set<StepGroup> groups = new LinkedHashSet<>();

	@Version
	private @Nullable Integer version;

	StepExecution() {
	}

	StepExecution(MeasureExecution measure, Step step) {
		this.id = id(measure.id(), step.id());
		this.measureExecutionId = measure.id();
		this.measure = measure;
		this.stepId = step.id();
		this.number = step.number();
		this.title = step.title();
		this.verifiableResult = step.verifiableResult();
		this.dates = new StepDates(step.start(), step.due());
		this.minimum = step.minimum();
		this.target = step.target();
		this.status = Status.PLANNED;
		step.responsible().forEach((group) -> this.groups.add(new StepGroup(Role.RESPONSIBLE, group)));
		step.approvers().forEach((group) -> this.groups.add(new StepGroup(Role.APPROVER, group)));
	}

	/** The id under which a measure's step is kept. */
	static String id(String measureExecutionId, String stepId) {
		return measureExecutionId + "." + stepId;
	}

	/**
	 * The step that closes a measure: its report. It is no step of the plan, begins when
	 * those have ended, and has a deadline and a ladder like them.
	 * @param number follows the number of the plan's last step
	 */
	static StepExecution closing(MeasureExecution measure, int number, String title, String result,
			List<String> responsible, LocalDate start, LocalDate due) {
		return new StepExecution(measure,
				new Step(CLOSING, number, title, result, start, due, responsible, List.of(), null, null, List.of()));
	}

	void open(Instant at) {
		if (this.status == Status.PLANNED) {
			this.status = Status.OPEN;
			this.openedAt = at;
		}
	}

	void close(Instant at) {
		this.status = Status.DONE;
		this.closedAt = at;
	}

	void closeAsNotDone(String reason, Instant at) {
		requireRunning();
		this.status = Status.NOT_DONE;
		this.notDoneReason = reason;
		this.closedAt = at;
	}

	void markOverdue(Instant at) {
		this.overdueSince = at;
	}

	/**
	 * Gives the step new dates.
	 * @param newStart the new first day, or null to keep it
	 * @param today the day on which it is decided; the new due date may not lie before it
	 */
	DeadlineChange redate(@Nullable LocalDate newStart, LocalDate newDue, LocalDate today, String reason, String by,
			Instant at) {
		verifyDates(newStart, newDue, today);
		DeadlineChange change = new DeadlineChange(this.id, start(), this.dates.beginning(newStart), due(), newDue,
				reason, by, at);
		this.dates.change(newStart, newDue);
		this.overdueSince = null;
		return change;
	}

	/**
	 * Checks dates that somebody wishes for the step.
	 * @param newStart the wished first day, or null to keep it
	 * @param today the day on which it is wished
	 * @throws org.mera.workflow.RuleViolation if the step cannot have them
	 */
	public void verifyDates(@Nullable LocalDate newStart, LocalDate newDue, LocalDate today) {
		requireRunning();
		this.dates.verify(newStart, newDue, today, this.status != Status.PLANNED);
	}

	/** Makes another group responsible in place of all others. */
	void handOver(String group) {
		requireRunning();
		new Rules().require(!responsible().equals(List.of(group)), "group", "step.same-group").verify();
		this.groups.removeIf((each) -> each.role() == Role.RESPONSIBLE);
		this.groups.add(new StepGroup(Role.RESPONSIBLE, group));
	}

	private void requireRunning() {
		new Rules().require(!isClosed(), null, "step.closed", this.title).verify();
	}

	/** Whether it is the report that closes its measure, and no step of the plan. */
	public boolean isClosing() {
		return this.stepId.equals(CLOSING);
	}

	public boolean isClosed() {
		return this.status == Status.DONE || this.status == Status.NOT_DONE;
	}

	public boolean isOverdue() {
		return this.overdueSince != null && !isClosed();
	}

	public String id() {
		return this.id;
	}

	public String measureExecutionId() {
		return this.measureExecutionId;
	}

	public String stepId() {
		return this.stepId;
	}

	public int number() {
		return this.number;
	}

	public String title() {
		return this.title;
	}

	public String verifiableResult() {
		return this.verifiableResult;
	}

	/** First day as the plan has it, moved by whole quarters if the plan was. */
	public LocalDate printedStart() {
		return this.dates.printedStart();
	}

	/** Last day as the plan has it, moved by whole quarters if the plan was. */
	public LocalDate printedDue() {
		return this.dates.printedDue();
	}

	/** First day, re-planned or as printed. */
	public LocalDate start() {
		return this.dates.start();
	}

	/** Last day, re-planned or as printed. */
	public LocalDate due() {
		return this.dates.due();
	}

	public @Nullable Integer minimum() {
		return this.minimum;
	}

	public @Nullable Integer target() {
		return this.target;
	}

	public Status status() {
		return this.status;
	}

	public @Nullable Instant openedAt() {
		return this.openedAt;
	}

	public @Nullable Instant overdueSince() {
		return this.overdueSince;
	}

	public @Nullable Instant closedAt() {
		return this.closedAt;
	}

	/** Why a manager closed the step as not done; it will be published. */
	public @Nullable String notDoneReason() {
		return this.notDoneReason;
	}

	public List<String> responsible() {
		return groups(Role.RESPONSIBLE);
	}

	public List<String> approvers() {
		return groups(Role.APPROVER);
	}

	private List<String> groups(Role role) {
		List<String> ids = new ArrayList<>();
		this.groups.stream().filter((group) -> group.role() == role).map(StepGroup::groupId).sorted().forEach(ids::add);
		return ids;
	}

}
