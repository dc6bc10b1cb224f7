package org.mera.reporting.process;

import java.util.HashMap;
import java.util.Map;

import org.mera.measure.Terms;
import org.mera.reporting.QuarterDocument;
import org.mera.reporting.QuarterWords;
import org.mera.reporting.QuarterlyReport;
import org.mera.reporting.QuarterlyReports;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** What the form "Review the quarter" shows: the report as it would be published now. */
@Component
class ReviewQuarterForm implements FormData {

	private final QuarterlyReports reports;

	private final QuarterWords words;

	private final Explanations explanations;

	private final Terms terms;

	ReviewQuarterForm(QuarterlyReports reports, QuarterWords words, Explanations explanations, Terms terms) {
		this.reports = reports;
		this.words = words;
		this.explanations = explanations;
		this.terms = terms;
	}

	@Override
	public String form() {
		return "review-quarter";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		QuarterlyReport report = this.reports.get(context.id("reportId"));
		QuarterDocument draft = this.reports.document(report.id());
		Map<String, Object> values = new HashMap<>();
		values.put("planTitle", draft.planTitle());
		values.put("quarter", this.terms.quarter(report.quarter()));
		values.put("asOf", this.terms.day(draft.asOf()));
		values.put("totals", this.words.totals(draft));
		this.words.tables(draft).forEach((table) -> values.put(table.id(), table.rows()));
		values.put("delays", this.explanations.rows(report));
		return values;
	}

}
