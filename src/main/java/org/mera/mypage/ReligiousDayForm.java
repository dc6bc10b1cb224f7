package org.mera.mypage;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mera.people.ReligiousDay;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What is entered about a religious day. */
public class ReligiousDayForm {

	private @Nullable ReligiousDay kind;

	@DateTimeFormat(iso = ISO.DATE)
	private @Nullable LocalDate day;

	public @Nullable ReligiousDay getKind() {
		return this.kind;
	}

	public void setKind(@Nullable ReligiousDay kind) {
		this.kind = kind;
	}

	public @Nullable LocalDate getDay() {
		return this.day;
	}

	public void setDay(@Nullable LocalDate day) {
		this.day = day;
	}

}
