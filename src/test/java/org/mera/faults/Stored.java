package org.mera.faults;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mera.faults.Journal.Kind;
import org.mera.faults.Journal.State;

/** Holds what is stored against what people were told, and domain against engine. */
final class Stored implements AutoCloseable {

	/**
	 * What must not be, whenever one looks: each by words and a question for the rows
	 * that break it.
	 */
	private static final Map<String, String> NEVER = new LinkedHashMap<>();
	static {
		NEVER.put("a step escalated twice for the same due day", """
				select step_execution_id, due_day from ladder_entry where kind = 'OVERDUE'
				group by step_execution_id, due_day having count(*) > 1
				""");
		NEVER.put("a step escalated before its due day had passed", """
				select step_execution_id from ladder_entry where kind = 'OVERDUE'
				and happened_at < cast(due_day as timestamp) + interval '1' day - interval '3' hour
				""");
		NEVER.put("the same reminder twice on one day", """
				select step_execution_id, due_day from ladder_entry where kind = 'REMINDER'
				group by step_execution_id, due_day, cast(happened_at as date) having count(*) > 1
				""");
		NEVER.put("a manager told twice, or not, of an escalation", """
				select e.step_execution_id, e.kind from ladder_entry e where e.kind in ('OVERDUE', 'AGAIN')
				group by e.step_execution_id, e.kind having count(*) <>
				(select count(*) from personal_notice n where n.person_id = 'fikret'
				and n.kind = e.kind and n.step_execution_id = e.step_execution_id)
				""");
		NEVER.put("a ladder that asks without a manager's task, or the reverse", """
				select l.step_execution_id, l.state from ladder l where
				(case when l.state = 'ASKING' then 1 else 0 end) <>
				(select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
				join act_ru_variable v on v.proc_inst_id_ = e.id_ and v.name_ = 'stepId'
				where t.task_def_key_ = 'Task_DecideOnOverdueStep'
				and l.step_execution_id = e.business_key_ || '.' || v.text_)
				""");
		NEVER.put("an open step that nobody watches, or a closed one that is watched", """
				select s.id, s.status from step_execution s where
				(case when s.status = 'OPEN' then 1 else 0 end) <>
				(select count(distinct e.id_) from act_ru_execution e
				join act_re_procdef d on d.id_ = e.proc_def_id_ and d.key_ = 'step-deadline'
				join act_ru_variable v on v.proc_inst_id_ = e.id_ and v.name_ = 'stepId'
				where e.parent_id_ is null and s.id = e.business_key_ || '.' || v.text_)
				""");
		NEVER.put("a team that waits for consent without the council's task, or the reverse", """
				select s.id from step_execution s where s.step_id = 'form-team' and s.status = 'OPEN' and
				(select count(*) from team_proposal p
				where p.measure_execution_id = s.measure_execution_id and p.decided_at is null) <>
				(select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
				where t.task_def_key_ = 'Task_ConsentTeam' and e.business_key_ = s.measure_execution_id)
				""");
		NEVER.put("an open team step without its one task", """
				select s.id from step_execution s where s.step_id = 'form-team' and s.status = 'OPEN' and 1 <>
				(select count(*) from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
				where t.task_def_key_ in ('Task_ProposeTeam', 'Task_ConsentTeam')
				and e.business_key_ = s.measure_execution_id)
				""");
		NEVER.put("a file without all of its content", """
				select p.id from evidence_piece p where p.deleted_at is null and p.size_bytes <>
				coalesce((select sum(octet_length(c.bytes)) from evidence_chunk c where c.piece_id = p.id), 0)
				""");
		NEVER.put("a measure whose manifest does not have as many entries as files", """
				select p.measure_execution_id from evidence_piece p group by p.measure_execution_id
				having count(*) <> (select count(*) from manifest_entry m
				where m.measure_execution_id = p.measure_execution_id)
				""");
		NEVER.put("a survey whose answers are not as many as its slips", """
				select b.id from answer_batch b where b.slips <>
				(select sum(c.answers) from answer_count c where c.batch_id = b.id)
				""");
		NEVER.put("a process that runs without history, or the reverse", """
				select h.id_ from act_hi_procinst h where
				(case when h.end_time_ is null then 1 else 0 end) <>
				(select count(*) from act_ru_execution e where e.id_ = h.id_)
				""");
		NEVER.put("an incident", "select incident_msg_ from act_ru_incident");
	}

	/** What must not be once nothing is due any more. */
	private static final Map<String, String> AT_REST = new LinkedHashMap<>();
	static {
		AT_REST.put("an open step past its due day that was not escalated", """
				select s.id from step_execution s where s.status = 'OPEN' and s.due_day < date '%1$s'
				and not exists (select 1 from ladder_entry e where e.step_execution_id = s.id
				and e.kind = 'OVERDUE' and e.due_day = s.due_day)
				""");
		AT_REST.put("a step whose first day has passed and that is not open", """
				select s.id from step_execution s where s.step_id = 'form-team' and s.status = 'PLANNED'
				and s.start_day < date '%1$s'
				""");
		AT_REST.put("a job that was given up", "select id_, exception_msg_ from act_ru_job where retries_ = 0");
		AT_REST.put("a mail that was written and not sent", "select id from mail where sent_at is null");
	}

	private final Connection connection;

	private final List<String> wrong = new ArrayList<>();

	private Stored(Connection connection) {
		this.connection = connection;
	}

	/** Looks at what a database holds now. */
	static Stored in(Store store) {
		try {
			return new Stored(store.look());
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Everything that is wrong, in words; empty if nothing is. */
	List<String> wrong(Journal journal) {
		compare(Kind.PROPOSAL, journal, column("select name from team_member where name like 'proposal%'"));
		compare(Kind.REFUSAL, journal,
				column("select decision_reason from team_proposal where decision_reason is not null"));
		compare(Kind.DECISION, journal, column("select reason from ladder_entry where kind = 'DECISION'"));
		compare(Kind.FILE, journal, files());
		compareAnswers(journal);
		NEVER.forEach((what, question) -> note(what, column(question)));
		return this.wrong;
	}

	/**
	 * What is wrong besides once everything that was due is done.
	 * @param today the city's day
	 */
	List<String> wrongAtRest(String today) {
		AT_REST.forEach((what, question) -> note(what, column(question.formatted(today))));
		return this.wrong;
	}

	/** How many rules {@link #wrong} and {@link #wrongAtRest} hold it against. */
	static int rules() {
		return NEVER.size() + AT_REST.size();
	}

	long count(String question) {
		return Long.parseLong(column(question).get(0));
	}

	/** What was acknowledged is there, what was refused is not; a task ended with it. */
	private void compare(Kind kind, Journal journal, List<String> there) {
		Set<String> stored = new HashSet<>(there);
		if (stored.size() < there.size()) {
			this.wrong.add("twice: some of the " + kind.words());
		}
		Set<String> lost = journal.names(kind, State.ACKNOWLEDGED);
		lost.removeAll(stored);
		note("lost although acknowledged: " + kind.words(), List.copyOf(lost));
		Set<String> kept = journal.names(kind, State.REFUSED);
		kept.retainAll(stored);
		note("kept although refused: " + kind.words(), List.copyOf(kept));
		// Of what is not there nothing follows: somebody else may have done the same
		// task.
		Set<String> over = new HashSet<>(column("select id_ from act_hi_taskinst where end_time_ is not null"));
		note("stored although its task is open: " + kind.words(),
				stored.stream().filter((name) -> isHalfDone(journal, name, over)).toList());
	}

	private static boolean isHalfDone(Journal journal, String name, Set<String> over) {
		String task = journal.task(name);
		return task != null && !over.contains(task);
	}

	private void compareAnswers(Journal journal) {
		long stored = count("select coalesce(sum(slips), 0) from answer_batch");
		int least = journal.count(Kind.ANSWER, State.ACKNOWLEDGED);
		int most = least + journal.count(Kind.ANSWER, State.UNKNOWN);
		if (stored < least || stored > most) {
			this.wrong.add("answers stored: " + stored + ", acknowledged: " + least + ", asked: " + most);
		}
	}

	/** The SHA-256 of all files, computed from what is stored. */
	private List<String> files() {
		Map<Long, ByteArrayOutputStream> contents = new HashMap<>();
		try (Statement statement = this.connection.createStatement();
				ResultSet rows = statement
					.executeQuery("select piece_id, bytes from evidence_chunk order by piece_id, number")) {
			while (rows.next()) {
				contents.computeIfAbsent(rows.getLong(1), (id) -> new ByteArrayOutputStream())
					.writeBytes(rows.getBytes(2));
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return contents.values().stream().map((content) -> Load.sha256(content.toByteArray())).toList();
	}

	private void note(String what, List<String> rows) {
		if (!rows.isEmpty()) {
			this.wrong.add(what + ": " + rows.stream().limit(5).toList() + ((rows.size() > 5) ? " and more" : ""));
		}
	}

	/** The first column of the answer. */
	List<String> column(String question) {
		try (Statement statement = this.connection.createStatement();
				ResultSet rows = statement.executeQuery(question)) {
			List<String> values = new ArrayList<>();
			while (rows.next()) {
				values.add(String.valueOf(rows.getString(1)));
			}
			return values;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(question, ex);
		}
	}

	@Override
	public void close() {
		try {
			this.connection.close();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
