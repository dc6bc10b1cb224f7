package org.mera.database;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Refuses what is no command, rather than run as if nothing had been asked. */
class UnknownCommand implements ApplicationRunner {

	@Override
	public void run(ApplicationArguments arguments) {
		throw new DatabaseProblem("unknown-command", arguments.getNonOptionArgs().get(0));
	}

}
