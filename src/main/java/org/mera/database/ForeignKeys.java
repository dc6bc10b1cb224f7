package org.mera.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The foreign keys of a PostgreSQL database. Tables that refer to each other, and to
 * themselves, cannot be filled in any order; so the keys are dropped and made again in
 * the same transaction, which checks every row.
 */
final class ForeignKeys {

	private static final String ALL = """
			select format('alter table %s drop constraint %I', conrelid::regclass, conname),
				format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
			from pg_constraint
			where contype = 'f' and connamespace = current_schema()::regnamespace""";

	private final Statement target;

	private final List<String> additions = new ArrayList<>();

	private ForeignKeys(Statement target) {
		this.target = target;
	}

	/** Does the work while there are none. */
	static void without(Connection target, Work work) throws SQLException {
		try (Statement statement = target.createStatement()) {
			ForeignKeys keys = new ForeignKeys(statement);
			keys.drop();
			work.run();
			keys.add();
		}
	}

	private void drop() throws SQLException {
		List<String> drops = new ArrayList<>();
		try (ResultSet keys = this.target.executeQuery(ALL)) {
			while (keys.next()) {
				drops.add(keys.getString(1));
				this.additions.add(keys.getString(2));
			}
		}
		for (String drop : drops) {
			this.target.execute(drop);
		}
	}

	private void add() throws SQLException {
		for (String addition : this.additions) {
			this.target.execute(addition);
		}
	}

	/** What is done meanwhile. */
	interface Work {

		void run() throws SQLException;

	}

}
