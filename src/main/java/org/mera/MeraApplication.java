package org.mera;

import java.util.TimeZone;

import org.mera.database.DatabaseCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts Mera: the software with which a city keeps the promises of its Open Government
 * action plan.
 */
@SpringBootApplication
public class MeraApplication {

	static {
		// The engine's tables know no time zone. In UTC no hour happens twice, so that
		// what is stored stays unambiguous when the city's clocks go back.
		TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
	}

	public static void main(String... args) {
		DatabaseCommand.of(args)
			.ifPresentOrElse((command) -> command.run(args), () -> SpringApplication.run(MeraApplication.class, args));
	}

}
