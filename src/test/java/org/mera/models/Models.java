package org.mera.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All processes and forms that are deployed together.
 *
 * @param processes the processes
 * @param forms the forms
 */
record Models(List<ProcessModel> processes, List<FormModel> forms) {

	static Models in(Path processes, Path forms) throws IOException {
		return of(texts(processes, ".bpmn"), texts(forms, ".form"));
	}

	static Models of(SortedMap<String, String> processes, SortedMap<String, String> forms) {
		return new Models(
				processes.entrySet().stream().map((it) -> ProcessModel.read(it.getKey(), it.getValue())).toList(),
				forms.entrySet().stream().map((it) -> FormModel.read(it.getKey(), it.getValue())).toList());
	}

	/** The texts by file name without its ending. */
	static SortedMap<String, String> texts(Path folder, String ending) throws IOException {
		SortedMap<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((each) -> each.toString().endsWith(ending)).toList()) {
				texts.put(file.getFileName().toString().replace(ending, ""), Files.readString(file));
			}
		}
		return texts;
	}

	Set<String> processNames() {
		return this.processes.stream().map(ProcessModel::name).collect(Collectors.toSet());
	}

	Set<String> formNames() {
		return this.forms.stream().map(FormModel::name).collect(Collectors.toSet());
	}

}
