package org.mera.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Where a database is kept for Mera that goes through a fault. */
interface Store {

	/** Its name in a report. */
	String title();

	/** The settings with which Mera, started in this directory, uses it. */
	List<String> settings();

	/** The directory in which Mera is started. */
	Path directory();

	/**
	 * What is stored at this moment, whatever Mera may be doing to it afterwards.
	 * @throws SQLException if the database cannot be opened
	 */
	Connection look() throws SQLException;

}
