package org.mera.database;

import java.util.Arrays;
import java.util.Optional;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * What Mera's jar does instead of running when an argument is the name of a command:
 * {@code java -jar mera.jar restore FILE}. Settings come as usual, from everywhere Spring
 * Boot looks.
 */
public enum DatabaseCommand {

	/** Makes the embedded database out of a backup. */
	RESTORE("restore", RestoreCommand.class),

	/** Moves everything from an embedded database to PostgreSQL. */
	MOVE_FROM("move-from", MoveCommand.class),

	/** Whatever else an argument is that is no setting. */
	UNKNOWN("", UnknownCommand.class);

	private final String name;

	private final Class<?> application;

	DatabaseCommand(String name, Class<?> application) {
		this.name = name;
		this.application = application;
	}

	/** The command that these arguments give; empty if Mera is to run. */
	public static Optional<DatabaseCommand> of(String... arguments) {
		return Arrays.stream(arguments)
			.filter((argument) -> !argument.startsWith("--"))
			.findFirst()
			.map(DatabaseCommand::named);
	}

	private static DatabaseCommand named(String name) {
		return Arrays.stream(values()).filter((command) -> command.name.equals(name)).findFirst().orElse(UNKNOWN);
	}

	/** Carries the command out and ends. What prevents it is told in words and thrown. */
	public void run(String... arguments) {
		SpringApplication.exit(new SpringApplicationBuilder(this.application).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(arguments));
	}

}
