package org.mera.database;

import java.util.List;

import org.springframework.boot.ApplicationArguments;

/** Reads the arguments of a command. */
final class CommandArguments {

	private CommandArguments() {
	}

	/**
	 * The one file that a command is given after its name.
	 * @throws DatabaseProblem if there is none, or more
	 */
	static String file(ApplicationArguments arguments) {
		List<String> words = arguments.getNonOptionArgs();
		if (words.size() != 2) {
			throw new DatabaseProblem("one-file", words.get(0));
		}
		return words.get(1);
	}

}
