package org.mera.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.database.Table.Column;

/** Copies the rows of a table to the same table in another database. */
class TableCopy implements AutoCloseable {

	private static final int ROWS = 500;

	private static final int BYTES = 4 * 1024 * 1024;

	private final PreparedStatement insert;

	private int rows;

	private int bytes;

	private TableCopy(PreparedStatement insert) {
		this.insert = insert;
	}

	/**
	 * Copies all rows; never holds more of them in memory than a few megabytes.
	 * @return how many there were
	 */
	static long of(Table from, Connection source, Table to, Connection target) throws SQLException {
		long copied = 0;
		try (Statement statement = source.createStatement();
				ResultSet row = statement.executeQuery(from.select());
				TableCopy copy = new TableCopy(target.prepareStatement(to.insert()))) {
			while (row.next()) {
				copy.add(row, from.columns());
				copied++;
			}
			copy.flush();
		}
		return copied;
	}

	private void add(ResultSet row, List<Column> columns) throws SQLException {
		for (int column = 1; column <= columns.size(); column++) {
			Object value = value(row, column, columns.get(column - 1).type());
			this.insert.setObject(column, value);
			this.bytes += (value instanceof byte[] content) ? content.length : 0;
		}
		this.insert.addBatch();
		this.rows++;
		if (this.rows >= ROWS || this.bytes >= BYTES) {
			flush();
		}
	}

	private void flush() throws SQLException {
		this.insert.executeBatch();
		this.rows = 0;
		this.bytes = 0;
	}

	/** Neither side may convert a time by the machine's zone. */
	private static @Nullable Object value(ResultSet row, int column, int type) throws SQLException {
		return switch (type) {
			case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> row.getBytes(column);
			case Types.CLOB, Types.LONGVARCHAR -> row.getString(column);
			case Types.DATE -> row.getObject(column, LocalDate.class);
			case Types.TIME -> row.getObject(column, LocalTime.class);
			case Types.TIMESTAMP -> row.getObject(column, LocalDateTime.class);
			case Types.TIMESTAMP_WITH_TIMEZONE -> row.getObject(column, OffsetDateTime.class);
			default -> row.getObject(column);
		};
	}

	@Override
	public void close() throws SQLException {
		this.insert.close();
	}

}
