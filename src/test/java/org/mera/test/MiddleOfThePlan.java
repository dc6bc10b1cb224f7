package org.mera.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * An installation's database on 10 May 2023: the team is formed, the programme awaits its
 * approval, five communities are chosen, the working group is at work. Made once for all
 * tests that begin there.
 */
public final class MiddleOfThePlan {

	/** The plan's id. */
	public static final String PLAN = "novi-pazar-2022-2023.2023-Q1";

	/** A member of the information department, who is no administrator. */
	public static final String OFFICER = "amina";

	/** The officer's password. */
	public static final String PASSWORD = "has seen the middle";

	private static final Path DIRECTORY = directory();

	private static Map<String, List<String>> content = Map.of();

	private MiddleOfThePlan() {
	}

	/** Puts a copy of the database into this directory. */
	public static synchronized void copyTo(Path directory) throws IOException {
		content();
		Files.copy(DIRECTORY.resolve("mera.mv.db"), directory.resolve("mera.mv.db"));
	}

	/** All rows of all tables, by table. */
	public static synchronized Map<String, List<String>> content() {
		if (content.isEmpty()) {
			make();
		}
		return content;
	}

	private static void make() {
		try (ConfigurableApplicationContext mera = Installation.start(DIRECTORY, false)) {
			IdentityService identity = mera.getBean(IdentityService.class);
			User officer = identity.newUser(OFFICER);
			officer.setPassword(PASSWORD);
			identity.saveUser(officer);
			identity.createMembership(OFFICER, "information-department");
			City city = mera.getBean(City.class);
			workUntilMay(city);
			mera.getBean(TaskService.class).claim(city.task("Task_ApproveProgramme").getId(), "sanela");
			content = Database.content(mera);
		}
		finally {
			ClockUtil.reset();
		}
	}

	private static void workUntilMay(City city) {
		city.at("2022-12-12T09:00")
			.as("sanela", "coordinators")
			.start("action-plan", Map.of("plan", "novi-pazar-2022-2023", "asPrinted", "printed"));
		city.as(null)
			.until("2023-01-16T10:00")
			.complete("Task_ProposeTeam",
					Map.of("members",
							List.of(member("Amina", "information-department"),
									member("Senad", "general-administration"))))
			.complete("Task_ConsentTeam", Map.of("decision", "approve"));
		city.until("2023-04-24T10:00")
			.complete("Task_DraftProgramme",
					Map.of("title", "Take part", "goals", "Citizens know how", "agenda",
							List.of(Map.of("topic", "Rights", "minutes", 200))))
			.complete("Task_SelectCommunities", Map.of("communities",
					List.of("centar", "postenje", "trnava", "dezeva", "lukare"), "justification", "Balanced"));
		city.until("2023-05-10T09:00")
			.complete("Task_NameCityMembers",
					Map.of("members", List.of(Map.of("name", "Emir", "organisation", "Department of Information"))))
			.complete("Task_NominateSchoolMembers",
					Map.of("members", List.of(Map.of("name", "Lejla", "organisation", "Secondary school 1 (sample)"))))
			.runDueJobs();
	}

	private static Map<String, String> member(String name, String department) {
		return Map.of("name", name, "department", department, "role", "Member");
	}

	private static Path directory() {
		try {
			Path directory = Files.createTempDirectory("middle-of-the-plan");
			Runtime.getRuntime()
				.addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(directory.toFile())));
			return directory;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
