package org.mera.people;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person can be told by mail, the most urgent first. */
public enum MailKind {

	/** Something does not go on before an administrator looks after it. */
	INCIDENT(false),

	/** A step is overdue, and the managers are asked. */
	OVERDUE(false),

	/** A step is still overdue, and the managers are asked again. */
	AGAIN(false),

	/** The managers were silent, and the council is asked as well. */
	COUNCIL(false),

	/** A coordinator asks why a step is late. */
	QUESTION(false),

	/** The person was named as somebody's substitute, or is not needed any more. */
	SUBSTITUTE(false),

	/** It was decided how an overdue step goes on. */
	DECISION(true),

	/** An overdue step got its result, or was closed without. */
	CLOSED(true),

	/** A step has new dates. */
	REPLANNED(true),

	/** A step will soon be due. */
	REMINDER(true),

	/** Nobody of a group will be there, although it has something to do. */
	EMPTY_GROUP(true),

	/** Tasks wait for the person or the person's groups. */
	TASKS(true);

	private final boolean refusable;

	MailKind(boolean refusable) {
		this.refusable = refusable;
	}

	/** The kinds that a person can refuse. */
	public static Set<MailKind> refusable() {
		return Collections.unmodifiableSet(Arrays.stream(values())
			.filter((kind) -> kind.refusable)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(MailKind.class))));
	}

	public boolean isRefusable() {
		return this.refusable;
	}

}
