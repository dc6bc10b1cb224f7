package org.mera.reporting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.test.RepositoryTest;
import org.thymeleaf.TemplateEngine;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** When a published report becomes a PDF, and what becomes of it if it does not. */
@RepositoryTest
class PrintsRepositoryTests {

	private static final Instant NOON = Instant.parse("2023-04-03T12:00:00Z");

	private static final ReportView REPORT = new ReportView("plan.report-2023-Q1", "Report", "Plan", List.of(),
			List.of(), List.of(), "0".repeat(64));

	@Autowired
	private PrintedReportRepository repository;

	@Autowired
	private PlatformTransactionManager transactions;

	private final List<Object> told = new ArrayList<>();

	private FlakyPdf pdf;

	@BeforeEach
	void givenAPrinter() {
		this.pdf = new FlakyPdf();
	}

	@Test
	void aReportIsPrintedOnceAndKept() {
		byte[] first = prints(NOON).of(REPORT);
		byte[] again = prints(NOON).of(REPORT);

		assertThat(again).isEqualTo(first);
		assertThat(this.pdf.attempts).isOne();
		assertThat(prints(NOON).missing()).isEmpty();
	}

	@Test
	void whatCannotBePrintedIsToldOnceAndTriedAgainAfterAPause() {
		this.pdf.broken = true;

		refuses(NOON);
		refuses(NOON.plusSeconds(59));
		refuses(NOON.plus(Duration.ofHours(1)));

		assertThat(this.pdf.attempts).isEqualTo(2);
		assertThat(this.told).containsExactly(new PrintFailed(REPORT.id()));
		assertThat(prints(NOON).missing()).singleElement()
			.isEqualTo(new Prints.Missing(REPORT.id(), NOON.plus(Duration.ofHours(1)),
					"java.lang.IllegalStateException: no letters"));
	}

	@Test
	void whatCouldNotBePrintedIsThereOnceItCan() {
		this.pdf.broken = true;
		refuses(NOON);
		this.pdf.broken = false;

		assertThat(prints(NOON.plus(Duration.ofMinutes(1))).of(REPORT)).containsExactly('P', 'D', 'F');
		assertThat(prints(NOON).missing()).isEmpty();
	}

	@Test
	void whoPrintsAtTheSameTimeAsAnotherNodeGivesOutTheSame() {
		Prints other = prints(NOON);
		this.pdf.meanwhile = () -> {
			this.pdf.meanwhile = () -> {
			};
			assertThat(other.of(REPORT)).containsExactly('P', 'D', 'F', 2);
		};
		this.pdf.numbered = true;

		assertThat(prints(NOON).of(REPORT)).containsExactly('P', 'D', 'F', 2);
		assertThat(prints(NOON).of(REPORT)).containsExactly('P', 'D', 'F', 2);
	}

	@Test
	void aReportThatTakesLongHoldsUpNoOther() throws Exception {
		ReportView slow = new ReportView("plan.report-2023-Q2", "Report", "Plan", List.of(), List.of(), List.of(),
				"0".repeat(64));
		Prints prints = prints(NOON);
		List<byte[]> other = new ArrayList<>();
		this.pdf.meanwhile = () -> {
			this.pdf.meanwhile = () -> {
			};
			Thread reader = new Thread(() -> other
				.add(prints.of(new ReportView("another-report", "", "", List.of(), List.of(), List.of(), ""))));
			reader.start();
			join(reader);
		};

		prints.of(slow);

		assertThat(other).hasSize(1);
	}

	/** Long enough for a print; a reader who is held up never comes. */
	private static void join(Thread reader) {
		try {
			reader.join(5000);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void refuses(Instant now) {
		assertThatExceptionOfType(ReportNotPrintedException.class).isThrownBy(() -> prints(now).of(REPORT));
	}

	private Prints prints(Instant now) {
		return new Prints(this.repository, this.pdf, new TransactionTemplate(this.transactions), this.told::add,
				Clock.fixed(now, ZoneOffset.UTC));
	}

	/** A printer that can break. */
	private static final class FlakyPdf extends ReportPdf {

		private boolean broken;

		private int attempts;

		private boolean numbered;

		private Runnable meanwhile = () -> {
		};

		private FlakyPdf() {
			super(new TemplateEngine());
		}

		@Override
		byte[] of(ReportView view) {
			this.attempts++;
			if (this.broken) {
				throw new IllegalStateException("no letters");
			}
			byte number = (byte) this.attempts;
			this.meanwhile.run();
			return this.numbered ? new byte[] { 'P', 'D', 'F', number } : new byte[] { 'P', 'D', 'F' };
		}

	}

}
