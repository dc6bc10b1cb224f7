package org.mera.mypage;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What is entered about an absence. */
public class AbsenceForm {

	private @Nullable String person;

	@DateTimeFormat(iso = ISO.DATE)
	private @Nullable LocalDate firstDay;

	@DateTimeFormat(iso = ISO.DATE)
	private @Nullable LocalDate lastDay;

	private @Nullable String substitute;

	/** Log-in of who is away; only coordinators say it. */
	public @Nullable String getPerson() {
		return this.person;
	}

	public void setPerson(@Nullable String person) {
		this.person = person;
	}

	public @Nullable LocalDate getFirstDay() {
		return this.firstDay;
	}

	public void setFirstDay(@Nullable LocalDate firstDay) {
		this.firstDay = firstDay;
	}

	public @Nullable LocalDate getLastDay() {
		return this.lastDay;
	}

	public void setLastDay(@Nullable LocalDate lastDay) {
		this.lastDay = lastDay;
	}

	/** Log-in of who stands in; empty if nobody does. */
	public @Nullable String getSubstitute() {
		return this.substitute;
	}

	public void setSubstitute(@Nullable String substitute) {
		this.substitute = substitute;
	}

}
