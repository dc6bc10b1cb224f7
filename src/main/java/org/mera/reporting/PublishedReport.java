package org.mera.reporting;

import java.time.LocalDate;

/**
 * A report that everybody can read.
 *
 * @param id its id, which never changes
 * @param kind what it reports on
 * @param title its title
 * @param asOf the day at whose end everything stood as reported
 * @param publishedOn the day of publication
 * @param address where its page is; the address with {@code .pdf} and {@code .json} is
 * the same as PDF and as data
 * @param data where it can be downloaded as a whole: the quarter's data as CSV, the
 * measure's pack as ZIP, the report on the plan as JSON
 */
public record PublishedReport(String id, Kind kind, String title, LocalDate asOf, LocalDate publishedOn, String address,
		String data) {

	/** What a report is about. */
	public enum Kind {

		/** A quarter of a plan. */
		QUARTER,

		/** A measure that was closed. */
		MEASURE,

		/** A plan that was closed. */
		PLAN

	}

	static PublishedReport of(QuarterDocument report, String title, LocalDate publishedOn) {
		String address = "/reports/" + report.id();
		return new PublishedReport(report.id(), Kind.QUARTER, title, report.asOf(), publishedOn, address,
				address + ".csv");
	}

	static PublishedReport of(PackDocument pack, String title) {
		String address = "/packs/" + pack.id();
		return new PublishedReport(pack.id(), Kind.MEASURE, title, pack.publishedOn(), pack.publishedOn(), address,
				address + ".zip");
	}

	static PublishedReport of(EndOfTermDocument report, String title) {
		String address = "/reports/" + report.id();
		return new PublishedReport(report.id(), Kind.PLAN, title, report.publishedOn(), report.publishedOn(), address,
				address + ".json");
	}

	/** Where it is as PDF. */
	public String pdf() {
		return this.address + ".pdf";
	}

	/** Where its data is as JSON. */
	public String json() {
		return this.address + ".json";
	}

}
