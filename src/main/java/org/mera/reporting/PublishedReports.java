package org.mera.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mera.measure.DueDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports that everybody can read. */
@Service
@Transactional(readOnly = true)
public class PublishedReports {

	private static final String PACK = ".pack";

	private final QuarterlyReportRepository reports;

	private final MeasurePackRepository packs;

	private final EndOfTermReports endOfTerm;

	private final Documents documents;

	private final QuarterWords quarterWords;

	private final PackWords packWords;

	private final DueDates dueDates;

	PublishedReports(QuarterlyReportRepository reports, MeasurePackRepository packs, EndOfTermReports endOfTerm,
			Documents documents, QuarterWords quarterWords, PackWords packWords, DueDates dueDates) {
		this.reports = reports;
		this.packs = packs;
		this.endOfTerm = endOfTerm;
		this.documents = documents;
		this.quarterWords = quarterWords;
		this.packWords = packWords;
		this.dueDates = dueDates;
	}

	/**
	 * Everything published on these plans, by plan, the newest first, in a number of
	 * queries that does not grow.
	 */
	public Map<String, List<PublishedReport>> of(Collection<String> planExecutionIds) {
		Map<String, List<PublishedReport>> found = new HashMap<>();
		this.endOfTerm.find(planExecutionIds)
			.forEach((plan, report) -> this.endOfTerm.published(report)
				.ifPresent((end) -> add(found, plan, PublishedReport.of(end.document(), end.view().title()))));
		this.packs.findByPlanExecutionIdInOrderByPublishedAt(planExecutionIds).forEach((each) -> {
			PackDocument pack = pack(each);
			add(found, each.planExecutionId(), PublishedReport.of(pack, this.packWords.view(pack).title()));
		});
		this.reports.findByPlanExecutionIdInOrderByReportedQuarter(planExecutionIds)
			.forEach((each) -> published(each).ifPresent((quarter) -> add(found, each.planExecutionId(), quarter)));
		found.values().forEach((each) -> each.sort(Comparator.comparing(PublishedReport::publishedOn).reversed()));
		return found;
	}

	private static void add(Map<String, List<PublishedReport>> found, String plan, PublishedReport report) {
		found.computeIfAbsent(plan, (key) -> new ArrayList<>()).add(report);
	}

	private Optional<PublishedReport> published(QuarterlyReport report) {
		return Optional.ofNullable(report.publishedAt())
			.flatMap((at) -> quarter(report).map((document) -> PublishedReport.of(document,
					this.quarterWords.view(document).title(), this.dueDates.dayOf(at))));
	}

	/** A report on a quarter or on the whole plan as it was published. */
	Optional<? extends Published<?>> report(String id) {
		Optional<Published<QuarterDocument>> quarter = quarter(id);
		return quarter.isPresent() ? quarter : this.endOfTerm.published(id);
	}

	/** A quarter's report as it was published. */
	Optional<Published<QuarterDocument>> quarter(String id) {
		return this.reports.findById(id).flatMap((report) -> Optional.ofNullable(report.snapshot())).map((snapshot) -> {
			QuarterDocument document = this.documents.read(snapshot, QuarterDocument.class);
			return new Published<>(snapshot, document, this.quarterWords.view(document).sealed(snapshot.sha256()));
		});
	}

	private Optional<QuarterDocument> quarter(QuarterlyReport report) {
		return Optional.ofNullable(report.snapshot())
			.map((snapshot) -> this.documents.read(snapshot, QuarterDocument.class));
	}

	/** A measure's pack as it was published. */
	Optional<Published<PackDocument>> pack(String id) {
		if (!id.endsWith(PACK)) {
			return Optional.empty();
		}
		return this.packs.findById(id.substring(0, id.length() - PACK.length()))
			.map((pack) -> new Published<>(pack.snapshot(), pack(pack),
					this.packWords.view(pack(pack)).sealed(pack.snapshot().sha256())));
	}

	private PackDocument pack(MeasurePack pack) {
		return this.documents.read(pack.snapshot(), PackDocument.class);
	}

	/**
	 * What was published, as it is kept, as data and in words.
	 *
	 * @param <T> what kind of document it is
	 */
	record Published<T>(Snapshot snapshot, T document, ReportView view) {
	}

}
