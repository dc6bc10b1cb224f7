package org.mera.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody and their groups are granted on the resources that a check is about, read
 * in one short query. The engine's own check nests twelve queries for completing a task,
 * whose text it composes anew each time.
 */
final class GrantedPermissions {

	private static final String SELECT = """
			select TYPE_, USER_ID_, GROUP_ID_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_
			from ACT_RU_AUTHORIZATION where\s""";

	private static final String OF_ONE = "(RESOURCE_ID_ in (?, '" + Authorization.ANY + "') and RESOURCE_TYPE_ = ?)";

	private final Set<String> holders;

	private final List<Row> rows;

	private GrantedPermissions(Set<String> holders, List<Row> rows) {
		this.holders = holders;
		this.rows = rows;
	}

	/**
	 * Reads what is granted.
	 * @param connection of the engine's transaction
	 * @throws ProcessEngineException if the database cannot be asked
	 */
	static GrantedPermissions read(Connection connection, @Nullable String userId, List<String> groupIds,
			CompositePermissionCheck check) {
		Set<Asked> asked = new LinkedHashSet<>(check.getAtomicChecks().stream().map(Asked::of).toList());
		String sql = SELECT + String.join(" or ", Collections.nCopies(asked.size(), OF_ONE));
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			int parameter = 0;
			for (Asked each : asked) {
				statement.setString(++parameter, each.resourceId());
				statement.setInt(++parameter, each.resourceType());
			}
			try (ResultSet result = statement.executeQuery()) {
				List<Row> rows = new ArrayList<>();
				while (result.next()) {
					rows.add(Row.of(result));
				}
				return new GrantedPermissions(holders(userId, groupIds), rows);
			}
		}
		catch (SQLException ex) {
			throw new ProcessEngineException("Cannot read permissions", ex);
		}
	}

	/** People's and groups' ids may be alike. */
	private static Set<String> holders(@Nullable String userId, List<String> groupIds) {
		Set<String> holders = new HashSet<>();
		groupIds.forEach((group) -> holders.add(Row.group(group)));
		if (userId != null) {
			holders.add(Row.user(userId));
		}
		return holders;
	}

	/** Whether one of the permissions is granted, or all of them if all are needed. */
	boolean suffice(CompositePermissionCheck check) {
		Stream<PermissionCheck> needed = check.getAtomicChecks().stream();
		return check.isDisjunctive() ? needed.anyMatch(this::suffice) : needed.allMatch(this::suffice);
	}

	private boolean suffice(PermissionCheck check) {
		return this.rows.stream()
			.anyMatch((row) -> row.isFor(this.holders) && row.isOn(Asked.of(check))
					&& (row.permissions() & check.getPerms()) == check.getPerms());
	}

	/**
	 * A resource that permission is asked for.
	 *
	 * @param resourceId {@code *} if it is about no single one
	 */
	private record Asked(int resourceType, String resourceId) {

		static Asked of(PermissionCheck check) {
			return new Asked(check.getResourceType(),
					(check.getResourceId() != null) ? check.getResourceId() : Authorization.ANY);
		}

	}

	/** A row of the engine's table. */
	private record Row(boolean everybody, @Nullable String holder, int resourceType, String resourceId,
			int permissions) {

		static Row of(ResultSet row) throws SQLException {
			String user = row.getString(2);
			String group = row.getString(3);
			int type = row.getInt(1);
			boolean everybody = type == Authorization.AUTH_TYPE_GLOBAL && Authorization.ANY.equals(user);
			@Nullable String holder = null;
			if (type == Authorization.AUTH_TYPE_GRANT) {
				holder = (user != null) ? user(user) : (group != null) ? group(group) : null;
			}
			return new Row(everybody, holder, row.getInt(4), row.getString(5), row.getInt(6));
		}

		static String user(String id) {
			return "user " + id;
		}

		static String group(String id) {
			return "group " + id;
		}

		boolean isFor(Set<String> holders) {
			return this.everybody || (this.holder != null && holders.contains(this.holder));
		}

		boolean isOn(Asked asked) {
			return this.resourceType == asked.resourceType()
					&& (this.resourceId.equals(asked.resourceId()) || this.resourceId.equals(Authorization.ANY));
		}

	}

}
