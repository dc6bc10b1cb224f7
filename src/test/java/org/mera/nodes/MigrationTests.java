package org.mera.nodes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * While nodes are exchanged one by one, the release before works on tables that the next
 * one has migrated already: a migration may add, and take away only what no release that
 * still runs uses.
 */
class MigrationTests {

	/** Nobody runs what was before it. */
	private static final MigrationVersion BEFORE_THE_FIRST_RELEASE = MigrationVersion.fromVersion("1.13");

	/** With it a migration says which release stopped using what it takes away. */
	private static final String UNUSED = "-- unused since ";

	private static final Pattern ADDS = Pattern
		.compile("create table .*|create index .*|insert into .*|alter table \\w+ add column (?!.* not null).*"
				+ "|alter table \\w+ add column .* default .*|alter table \\w+ alter column \\w+ drop not null");

	@Test
	void migrationsOnlyAddWhileTheReleaseBeforeStillWorks() throws IOException {
		for (Resource migration : new PathMatchingResourcePatternResolver()
			.getResources("classpath:db/migration/*.sql")) {
			String name = String.valueOf(migration.getFilename());
			MigrationVersion version = MigrationVersion.fromVersion(name.substring(1, name.indexOf("__")));
			if (version.isNewerThan(BEFORE_THE_FIRST_RELEASE)) {
				assertThat(disturbing(migration.getContentAsString(StandardCharsets.UTF_8))).as(name).isEmpty();
			}
		}
	}

	@Test
	void whatWouldDisturbTheReleaseBeforeIsFound() {
		assertThat(disturbing("alter table mail drop column subject;")).hasSize(1);
		assertThat(disturbing("alter table mail rename to letter;")).hasSize(1);
		assertThat(disturbing("alter table mail add column language varchar(2) not null;")).hasSize(1);
		assertThat(disturbing("create table a (id bigint);\nupdate mail set subject = '';")).hasSize(1);
		assertThat(disturbing("alter table mail add column language varchar(2) default 'en' not null;")).isEmpty();
		assertThat(disturbing("-- unused since 0.2\nalter table mail drop column subject;")).isEmpty();
	}

	private static List<String> disturbing(String sql) {
		if (sql.contains(UNUSED)) {
			return List.of();
		}
		String statements = sql.replaceAll("--.*", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
		return Arrays.stream(statements.split(";"))
			.map(String::strip)
			.filter((statement) -> !statement.isEmpty() && !ADDS.matcher(statement).matches())
			.toList();
	}

}
