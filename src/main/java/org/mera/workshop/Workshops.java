package org.mera.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mera.measure.DueDates;
import org.mera.measure.StepClosed;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.workshop.Workshop.Status;
import org.mera.workshop.WorkshopRepository.CommunitiesReached;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The workshops in local communities: what happens to them, and what is known of them.
 */
@Service
@Transactional
public class Workshops {

	private final WorkshopRepository workshops;

	private final Programmes programmes;

	private final Steps steps;

	private final DueDates dueDates;

	private final Clock clock;

	Workshops(WorkshopRepository workshops, Programmes programmes, Steps steps, DueDates dueDates, Clock clock) {
		this.workshops = workshops;
		this.programmes = programmes;
		this.steps = steps;
		this.dueDates = dueDates;
		this.clock = clock;
	}

	/**
	 * The workshop with this id.
	 * @throws IllegalArgumentException if there is none
	 */
	public Workshop get(String workshopId) {
		return this.workshops.findById(workshopId)
			.orElseThrow(() -> new IllegalArgumentException("There is no workshop " + workshopId));
	}

	/**
	 * Sets day and place.
	 * @throws org.mera.workflow.RuleViolation if the day lies in the past or outside the
	 * step, or the length outside the plan's hours
	 */
	public void schedule(String workshopId, Schedule schedule) {
		Workshop workshop = get(workshopId);
		workshop.schedule(schedule, limits(workshop));
	}

	/**
	 * Records that citizens have been told.
	 * @throws org.mera.workflow.RuleViolation if that was after the workshop's day, or is
	 * still to come
	 */
	public void announce(String workshopId, Announcement announcement, List<String> channels) {
		get(workshopId).announce(announcement, channels, this.dueDates.today());
	}

	/**
	 * Records that the workshop took place.
	 * @throws org.mera.workflow.RuleViolation if it has not ended yet, lies before the
	 * step, lasted longer or shorter than the plan says, nobody came, or it is not proved
	 */
	public void hold(String workshopId, Holding holding, String by) {
		Workshop workshop = get(workshopId);
		workshop.hold(holding, limits(workshop), by, this.clock.instant());
		this.steps.requireProof(step(workshop), ProvedWorkshops.PER, ProvedWorkshops.subject(workshop));
	}

	/** Records that the workshop was put off to a day still to be set. */
	public void move(String workshopId, String reason, String by) {
		get(workshopId).move(reason, by, this.clock.instant());
	}

	/** Records that the workshop will not take place. */
	public void cancel(String workshopId, String reason, String by) {
		get(workshopId).cancel(reason, by, this.clock.instant());
	}

	private HoldingLimits limits(Workshop workshop) {
		StepExecution step = step(workshop);
		return new HoldingLimits(this.programmes.hours(workshop.measureExecutionId()), step.start(), step.due(),
				LocalDateTime.now(this.clock));
	}

	/** With the step that was closed as not done, its open workshops have ended. */
	@EventListener
	void on(StepClosed event) {
		StepExecution step = this.steps.get(event.stepExecutionId());
		String reason = step.notDoneReason();
		if (step.stepId().equals(MeasureSteps.HOLD_WORKSHOPS) && reason != null) {
			of(step.measureExecutionId()).stream()
				.filter(Workshop::isOpen)
				.forEach((workshop) -> workshop.cancel(reason, "system", this.clock.instant()));
		}
	}

	/** The step that the workshop belongs to. */
	public StepExecution step(Workshop workshop) {
		return this.steps.get(workshop.measureExecutionId(), MeasureSteps.HOLD_WORKSHOPS);
	}

	/** A measure's workshops by number. */
	public List<Workshop> of(String measureExecutionId) {
		return this.workshops.findByMeasureExecutionIdOrderByNumber(measureExecutionId);
	}

	/** The workshops of these measures, in a number of queries that does not grow. */
	public List<Workshop> of(Collection<String> measureExecutionIds) {
		return this.workshops.findAllOf(measureExecutionIds);
	}

	/** A measure's workshops that took place. */
	public List<Workshop> held(String measureExecutionId) {
		return of(measureExecutionId).stream().filter(Workshop::isHeld).toList();
	}

	/** A measure's workshops that did not take place. */
	public List<Workshop> cancelled(String measureExecutionId) {
		return of(measureExecutionId).stream().filter((each) -> each.status() == Status.CANCELLED).toList();
	}

	/** A measure's workshops that are to take place on a day already set. */
	public List<Workshop> scheduled(String measureExecutionId) {
		return of(measureExecutionId).stream()
			.filter((each) -> each.status() == Status.SCHEDULED || each.status() == Status.ANNOUNCED)
			.toList();
	}

	/**
	 * In how many distinct local communities workshops took place: what the plan counts.
	 */
	public int communitiesReached(String measureExecutionId) {
		return communitiesReached(List.of(measureExecutionId)).getOrDefault(measureExecutionId, 0);
	}

	/** The same for many measures, left out where there was none yet. */
	public Map<String, Integer> communitiesReached(Collection<String> measureExecutionIds) {
		return this.workshops.countCommunities(measureExecutionIds, Status.HELD)
			.stream()
			.collect(Collectors.toMap(CommunitiesReached::measure, (each) -> (int) each.communities()));
	}

	/** The same up to a day's end. */
	public int communitiesReached(String measureExecutionId, LocalDate upTo) {
		return communitiesReached(held(measureExecutionId).stream()
			.filter((each) -> Stream.ofNullable(each.holding()).noneMatch((held) -> held.day().isAfter(upTo)))
			.toList());
	}

	/** In how many distinct local communities these workshops took place. */
	public static int communitiesReached(List<Workshop> held) {
		return (int) held.stream().map((each) -> each.community().id()).distinct().count();
	}

	/** Who attended a measure's workshops, in all. */
	public Attendance attendance(String measureExecutionId) {
		return attendance(held(measureExecutionId));
	}

	/** Who attended these workshops, in all. */
	public static Attendance attendance(Collection<Workshop> held) {
		return held.stream()
			.map(Workshop::holding)
			.filter((holding) -> holding != null)
			.map((holding) -> new Attendance(holding.women(), holding.men(), holding.others()))
			.reduce(Attendance.NOBODY, Attendance::plus);
	}

}
