package org.mera.academy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.mera.academy.OpenDayPlan.AgendaItem;
import org.mera.academy.OpenDayPlan.Interviewee;
import org.mera.workflow.Rules;

/** The Open Day: pupils spend a day with the city's authorities and interview one. */
@Entity
@SuppressWarnings("NullAway.Init")
public final class OpenDay {

	@Id
	private String measureExecutionId;

	private LocalDate plannedFor;

	private LocalTime beginsAt;

	private LocalTime endsAt;

	private String plannedInterviewee;

	private String plannedInterviewAuthority;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "open_day_agenda", joinColumns = @JoinColumn(name = "measure_execution_id"))
	@OrderColumn(name = "position")
	@Fetch(FetchMode.SUBSELECT)
	private List<AgendaItem> agenda = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "open_day_invitation", joinColumns = @JoinColumn(name = "measure_execution_id"))
	@OrderColumn(name = "position")
	@Fetch(FetchMode.SUBSELECT)
	private List<Invitation> invitations = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "open_day_postponement", joinColumns = @JoinColumn(name = "measure_execution_id"))
	@OrderColumn(name = "position")
	@Fetch(FetchMode.SUBSELECT)
	private List<Postponement> postponements = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "open_day_attendance", joinColumns = @JoinColumn(name = "measure_execution_id"))
	@OrderColumn(name = "position")
	@Fetch(FetchMode.SUBSELECT)
	private List<Attendance> attendance = new ArrayList<>();

	private @Nullable LocalDate heldOn;

	private @Nullable String interviewee;

	private @Nullable String interviewAuthority;

	private @Nullable String interviewSummary;

	private @Nullable String conclusions;

	@Version
	private @Nullable Integer version;

	OpenDay() {
	}

	OpenDay(String measureExecutionId) {
		this.measureExecutionId = measureExecutionId;
	}

	/**
	 * Plans the day, for the first time or anew.
	 * @param authorities all of the city's authorities; each must have its place
	 * @param earliest the first possible day
	 * @param latest the last possible day, or null if there is none
	 */
	void plan(OpenDayPlan plan, Collection<String> authorities, LocalDate earliest, @Nullable LocalDate latest) {
		Rules rules = new Rules().require(!plan.day().isBefore(earliest), "day", "open-day.too-early", earliest)
			.require(latest == null || !plan.day().isAfter(latest), "day", "open-day.too-late",
					(latest != null) ? latest : plan.day())
			.require(plan.beginsAt().isBefore(plan.endsAt()), "endsAt", "open-day.ends-before-begin", plan.beginsAt());
		List<String> covered = plan.agenda().stream().map(AgendaItem::authority).toList();
		List<String> missing = authorities.stream().filter((each) -> !covered.contains(each)).toList();
		rules.require(missing.isEmpty(), "agenda", "open-day.authorities-missing", String.join(", ", missing));
		for (int row = 0; row < covered.size(); row++) {
			rules.require(authorities.contains(covered.get(row)), "agenda[" + row + "].authority",
					"academy.unknown-authority", covered.get(row));
		}
		requireKnown(rules, authorities, plan.interviewee());
		rules.verify();
		this.plannedFor = plan.day();
		this.beginsAt = plan.beginsAt();
		this.endsAt = plan.endsAt();
		this.agenda.clear();
		this.agenda.addAll(plan.agenda());
		this.plannedInterviewee = plan.interviewee().name();
		this.plannedInterviewAuthority = plan.interviewee().authority();
	}

	/** Keeps which schools were invited, in place of what was kept before. */
	void invite(List<Invitation> invited, Collection<String> schools, LocalDate today) {
		Rules rules = new Rules().require(!invited.isEmpty(), "invitations", "open-day.nobody-invited");
		requireOnce(rules, invited, Invitation::school, "invitations");
		for (int row = 0; row < invited.size(); row++) {
			Invitation each = invited.get(row);
			String field = "invitations[" + row + "].";
			rules.require(schools.contains(each.school()), field + "school", "academy.unknown-school", each.school())
				.require(!each.invitedOn().isAfter(today), field + "invitedOn", "academy.in-the-future", today)
				.require(!each.invitedOn().isAfter(this.plannedFor), field + "invitedOn", "open-day.invited-after",
						this.plannedFor);
		}
		rules.verify();
		this.invitations.clear();
		this.invitations.addAll(invited);
	}

	/** The day did not take place and will be planned anew. */
	void postpone(Postponement.Kind kind, String reason, String by, Instant at) {
		this.postponements.add(new Postponement(kind, this.plannedFor, reason, by, at));
	}

	/** The day was held. */
	void hold(OpenDayRecord held, Collection<String> authorities, LocalDate today) {
		Rules rules = new Rules().require(!held.heldOn().isAfter(today), "heldOn", "academy.in-the-future", today)
			.require(held.attendance().stream().anyMatch((each) -> each.pupils() > 0), "attendance",
					"open-day.no-pupils");
		requireOnce(rules, held.attendance(), Attendance::school, "attendance");
		List<String> invited = this.invitations.stream().map(Invitation::school).toList();
		for (int row = 0; row < held.attendance().size(); row++) {
			String school = held.attendance().get(row).school();
			rules.require(invited.contains(school), "attendance[" + row + "].school", "open-day.not-invited", school);
		}
		this.invitations.stream()
			.map(Invitation::invitedOn)
			.min(LocalDate::compareTo)
			.ifPresent((first) -> rules.require(!held.heldOn().isBefore(first), "heldOn", "open-day.before-invitation",
					first));
		requireKnown(rules, authorities, held.interviewee());
		rules.verify();
		this.heldOn = held.heldOn();
		this.attendance.clear();
		this.attendance.addAll(held.attendance());
		this.interviewee = held.interviewee().name();
		this.interviewAuthority = held.interviewee().authority();
		this.interviewSummary = held.interviewSummary();
	}

	/** Keeps what follows from the survey, for publication. */
	void conclude(String conclusions) {
		this.conclusions = conclusions;
	}

	private static void requireKnown(Rules rules, Collection<String> authorities, Interviewee interviewee) {
		rules.require(authorities.contains(interviewee.authority()), "interviewAuthority", "academy.unknown-authority",
				interviewee.authority());
	}

	private static <T> void requireOnce(Rules rules, List<T> rows, Function<T, String> school, String list) {
		List<String> schools = rows.stream().map(school).toList();
		for (int row = 0; row < schools.size(); row++) {
			rules.require(!schools.subList(0, row).contains(schools.get(row)), list + "[" + row + "].school",
					"academy.school-twice", schools.get(row));
		}
	}

	public boolean isHeld() {
		return this.heldOn != null;
	}

	public String measureExecutionId() {
		return this.measureExecutionId;
	}

	public OpenDayPlan plan() {
		return new OpenDayPlan(this.plannedFor, this.beginsAt, this.endsAt, this.agenda,
				new Interviewee(this.plannedInterviewee, this.plannedInterviewAuthority));
	}

	public List<Invitation> invitations() {
		return List.copyOf(this.invitations);
	}

	/** The times that the day was moved or cancelled, oldest first. */
	public List<Postponement> postponements() {
		return List.copyOf(this.postponements);
	}

	/** Who came, by school; empty until the day was held. */
	public List<Attendance> attendance() {
		return List.copyOf(this.attendance);
	}

	public int pupils() {
		return this.attendance.stream().mapToInt(Attendance::pupils).sum();
	}

	public int teachers() {
		return this.attendance.stream().mapToInt(Attendance::teachers).sum();
	}

	public @Nullable LocalDate heldOn() {
		return this.heldOn;
	}

	/** Who was interviewed, or null until the day was held. */
	public @Nullable Interviewee interviewee() {
		return (this.interviewee != null && this.interviewAuthority != null)
				? new Interviewee(this.interviewee, this.interviewAuthority) : null;
	}

	public @Nullable String interviewSummary() {
		return this.interviewSummary;
	}

	/** What follows from the survey, or null until its results were reviewed. */
	public @Nullable String conclusions() {
		return this.conclusions;
	}

}
