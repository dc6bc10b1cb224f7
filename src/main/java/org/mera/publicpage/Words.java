package org.mera.publicpage;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.Quarter;
import org.mera.measure.Terms;

/** Says in the templates what the facts hold as values. */
public class Words {

	private final Terms terms;

	Words(Terms terms) {
		this.terms = terms;
	}

	public String day(LocalDate day) {
		return this.terms.day(day);
	}

	public String quarter(Quarter quarter) {
		return this.terms.quarter(quarter);
	}

	public String hours(LocalTime from, LocalTime to) {
		return from + "\u2013" + to;
	}

	/** A number of people, or that they are too few to be shown. */
	public String people(@Nullable Integer number) {
		return (number != null) ? number.toString() : this.terms.say("publicpage.hidden");
	}

	/** An address to follow, or empty if a browser should not be led there. */
	public String link(@Nullable String address) {
		return (address != null && address.matches("(?i)https?://.+|/(?!/).*")) ? address : "";
	}

}
