package org.mera.reporting;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.actionplan.Quarter;
import org.mera.workflow.RuleViolation;
import org.mera.test.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RepositoryTest
class QuarterlyReportRepositoryTests {

	private static final Instant COMPILED = Instant.parse("2023-03-31T22:00:00Z");

	private static final Snapshot SNAPSHOT = new Snapshot("{\"city\": \"Čačak\"}", "0".repeat(64));

	@Autowired
	private QuarterlyReportRepository reports;

	@Autowired
	private TestEntityManager entities;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void givenAPlan() {
		this.jdbc.update("""
				insert into plan_execution (id, plan_id, quarters_moved, started_by, started_at, status, version)
				values ('plan', 'plan', 0, 'mina', timestamp with time zone '2022-12-01 10:00:00+01:00', 'RUNNING', 0)
				""");
	}

	@Test
	void keepsADraftUntilItIsPublished() {
		this.reports.save(new QuarterlyReport("plan", Quarter.parse("2023-Q1"), COMPILED));
		forget();

		QuarterlyReport read = this.reports.findById("plan.report-2023-Q1").orElseThrow();
		assertThat(read.quarter()).isEqualTo(Quarter.parse("2023-Q1"));
		assertThat(read.compiledAt()).isEqualTo(COMPILED);
		assertThat(read.isPublished()).isFalse();
		assertThat(read.snapshot()).isNull();
	}

	@Test
	void findsTheLastQuarterAcrossTheYear() {
		for (String quarter : List.of("2024-Q1", "2023-Q3", "2023-Q4")) {
			this.reports.save(new QuarterlyReport("plan", Quarter.parse(quarter), COMPILED));
		}
		forget();

		assertThat(this.reports.findFirstByPlanExecutionIdOrderByReportedQuarterDesc("plan").orElseThrow().quarter())
			.hasToString("2024-Q1");
		assertThat(this.reports.findByPlanExecutionIdOrderByReportedQuarter("plan"))
			.extracting((report) -> report.quarter().toString())
			.containsExactly("2023-Q3", "2023-Q4", "2024-Q1");
	}

	@Test
	void isPublishedOnceWithAComment() {
		QuarterlyReport report = this.reports.save(new QuarterlyReport("plan", Quarter.parse("2023-Q1"), COMPILED));

		assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> report.publish(SNAPSHOT, " ", "mina", COMPILED))
			.withMessage("comment: quarter.comment");
		report.publish(SNAPSHOT, "All goes well.", "mina", COMPILED.plusSeconds(60));
		forget();

		QuarterlyReport read = this.reports.findById("plan.report-2023-Q1").orElseThrow();
		assertThat(read.comment()).isEqualTo("All goes well.");
		assertThat(read.publishedBy()).isEqualTo("mina");
		assertThat(read.publishedAt()).isEqualTo(COMPILED.plusSeconds(60));
		assertThat(read.snapshot().document()).isEqualTo(SNAPSHOT.document());
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> read.publish(SNAPSHOT, "Again", "emir", COMPILED))
			.withMessage("quarter.published");
	}

	private void forget() {
		this.entities.flush();
		this.entities.clear();
	}

}
