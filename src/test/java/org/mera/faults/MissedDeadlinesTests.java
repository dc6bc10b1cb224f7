package org.mera.faults;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Mera is off while the deadlines of three quarters pass. */
class MissedDeadlinesTests {

	private static final String OUT_OF_ORDER = """
			select later.step_execution_id from ladder_entry later, ladder_entry earlier, step_execution l, step_execution e
			where later.kind = 'OVERDUE' and earlier.kind = 'OVERDUE'
			and l.id = later.step_execution_id and e.id = earlier.step_execution_id
			and l.measure_execution_id = e.measure_execution_id
			and earlier.due_day < later.due_day and earlier.id > later.id
			""";

	@TempDir
	private Path directory;

	@Test
	@Tag("fault")
	void eachMissedDeadlineIsMadeUpForOnceAndInOrder() {
		Store store = new FileStore(this.directory);
		Town.prepare(store, 8);
		CityTime time = CityTime.at("2023-10-16T10:00:00");
		try (Findings findings = new Findings("missed-deadlines", "off from 9 January to 16 October 2023")) {
			for (int start = 1; start <= 2; start++) {
				try (Node mera = Node.start(this.directory, time.now(), store.settings())) {
					mera.untilNothingIsDue();
				}
				try (Stored stored = Stored.in(store)) {
					stored.wrong(new Journal());
					List<String> wrong = stored.wrongAtRest("2023-10-16");
					findings.note("start " + start + ": escalations, by due day",
							stored.column("select due_day || ': ' || count(*) from ladder_entry where kind = 'OVERDUE' "
									+ "group by due_day order by due_day"));
					findings.note("start " + start + ": reminders of what was over",
							stored.count("select count(*) from ladder_entry where kind = 'REMINDER' "
									+ "and happened_at > cast(due_day as timestamp) + interval '1' day"));
					assertThat(wrong).isEmpty();
					assertThat(stored.column("select distinct due_day from ladder_entry where kind = 'OVERDUE'"))
						.hasSizeGreaterThanOrEqualTo(2);
					assertThat(stored.column(OUT_OF_ORDER)).isEmpty();
				}
			}
			findings.note("missing, doubled or out of order", "nothing");
			findings.held();
		}
	}

}
