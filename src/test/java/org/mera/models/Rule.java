package org.mera.models;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What every model of a kind keeps to.
 *
 * @param <T> the kind
 * @param words the rule, as a sentence without its subject's file
 * @param breaches finds what breaks it: one line each, the element's id first
 */
record Rule<T>(String words, Function<T, Stream<String>> breaches) {

	List<String> brokenBy(T model) {
		return this.breaches.apply(model).toList();
	}

}
