package org.mera.academy.process;

import java.util.List;

import org.mera.measure.Measures;
import org.mera.workflow.FormData;

import org.springframework.stereotype.Component;

/** The choices that the forms take from the plan's lists. */
@Component
class Options {

	private final Measures measures;

	Options(Measures measures) {
		this.measures = measures;
	}

	List<String> schools(String measureExecutionId) {
		return this.measures.measureOf(measureExecutionId).list("schools");
	}

	List<String> authorities(String measureExecutionId) {
		return this.measures.measureOf(measureExecutionId).list("authorities");
	}

	List<String> channels(String measureExecutionId) {
		return this.measures.measureOf(measureExecutionId).list("channels");
	}

	static List<FormData.Option> of(List<String> names) {
		return names.stream().map((name) -> new FormData.Option(name, name)).toList();
	}

}
