package org.mera.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.Quarter;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says days, quarters and outcomes in the words that people read. */
@Component
public class Terms {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private final MessageSource messages;

	Terms(MessageSource messages) {
		this.messages = messages;
	}

	public String day(LocalDate day) {
		return DAY.format(day);
	}

	public String quarter(Quarter quarter) {
		return say("quarter." + quarter.number(), String.valueOf(quarter.year()));
	}

	public String completion(Completion completion) {
		return say("completion." + completion);
	}

	public String status(StepExecution.Status status) {
		return say("step-status." + status);
	}

	/** Pieces of a result, held against what the plan asks for. */
	public String achieved(int achieved, @Nullable Integer minimum, @Nullable Integer target) {
		return say("step.achieved", achieved, limit(minimum), limit(target));
	}

	private String limit(@Nullable Integer limit) {
		return (limit != null) ? limit.toString() : say("step.no-limit");
	}

	/** The message with this key. */
	public String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.ENGLISH);
	}

}
