package org.mera.reporting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints each published report when its PDF is first asked for, and keeps the print.
 * Whoever publishes does not wait for it, and a failure undoes nothing: what counts are
 * the data. Administrators are told of it, and who asks later tries again.
 */
@Component
public class Prints {

	/** Until then nobody tries again: strangers ask, and trying costs. */
	private static final Duration PAUSE = Duration.ofMinutes(1);

	/** Printing takes memory; further reports wait. */
	private static final int AT_ONCE = 2;

	private static final Logger LOG = LoggerFactory.getLogger(Prints.class);

	private final PrintedReportRepository prints;

	private final ReportPdf pdf;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final Semaphore presses = new Semaphore(AT_ONCE);

	/** One for each report, as long as anybody holds it. */
	private final LoadingCache<String, Lock> locks = Caffeine.newBuilder()
		.weakValues()
		.build((report) -> new ReentrantLock());

	Prints(PrintedReportRepository prints, ReportPdf pdf, TransactionTemplate transaction,
			ApplicationEventPublisher events, Clock clock) {
		this.prints = prints;
		this.pdf = pdf;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * A published report as PDF.
	 * @throws ReportNotPrintedException if it cannot be printed
	 */
	byte[] of(ReportView report) {
		return kept(report.id()).orElseGet(() -> print(report));
	}

	private Optional<byte[]> kept(String report) {
		return this.prints.findById(report).flatMap((print) -> Optional.ofNullable(print.pdf()));
	}

	/** Each report once at a time: who waits may find it done. */
	private byte[] print(ReportView report) {
		Lock lock = this.locks.get(report.id());
		lock.lock();
		try {
			return printUnlessDone(report);
		}
		finally {
			lock.unlock();
		}
	}

	private byte[] printUnlessDone(ReportView report) {
		@Nullable Instant failedAt = this.prints.findById(report.id()).map(PrintedReport::failedAt).orElse(null);
		if (failedAt != null && this.clock.instant().isBefore(failedAt.plus(PAUSE))) {
			throw new ReportNotPrintedException(report.id());
		}
		return kept(report.id()).orElseGet(() -> printNow(report));
	}

	private byte[] printNow(ReportView report) {
		byte[] printed = attempt(report);
		try {
			return Objects.requireNonNull(this.transaction.execute((status) -> keep(report.id(), printed)));
		}
		catch (DataAccessException ex) {
			// Another node was first: everybody gets the same print.
			return kept(report.id()).orElseThrow(() -> ex);
		}
	}

	/** What another node has printed meanwhile stays: somebody may have it already. */
	private byte[] keep(String report, byte[] printed) {
		PrintedReport print = row(report);
		byte @Nullable [] kept = print.pdf();
		if (kept != null) {
			return kept;
		}
		print.printed(printed);
		return printed;
	}

	private byte[] attempt(ReportView report) {
		this.presses.acquireUninterruptibly();
		try {
			return this.pdf.of(report);
		}
		catch (RuntimeException ex) {
			LOG.error("The report {} cannot be printed", report.id(), ex);
			this.transaction.executeWithoutResult((status) -> note(report.id(), ex));
			throw new ReportNotPrintedException(report.id());
		}
		finally {
			this.presses.release();
		}
	}

	private void note(String report, RuntimeException failure) {
		PrintedReport print = row(report);
		boolean first = print.failedAt() == null;
		print.failed(String.valueOf(failure), this.clock.instant());
		if (first) {
			this.events.publishEvent(new PrintFailed(report));
		}
	}

	private PrintedReport row(String report) {
		return this.prints.findById(report).orElseGet(() -> this.prints.save(new PrintedReport(report)));
	}

	/** The reports that could not be printed when they were last asked for. */
	public List<Missing> missing() {
		return this.prints.findByPdfIsNullOrderByReportId()
			.stream()
			.flatMap((print) -> Stream.ofNullable(print.failedAt())
				.map((at) -> new Missing(print.reportId(), at, String.valueOf(print.why()))))
			.toList();
	}

	/**
	 * A report without its print.
	 *
	 * @param reportId the report's id
	 * @param since when it was last tried
	 * @param why the failure in its own words
	 */
	public record Missing(String reportId, Instant since, String why) {
	}

}
