package org.mera.access;

import java.util.Arrays;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/**
 * What a group may do with one resource, or with all of a kind.
 *
 * @param resource the kind of resource
 * @param id the resource's id, or {@code *}
 * @param permissions the engine's bits of the permissions
 */
record Grant(Resources resource, String id, int permissions) {

	static final String ALL = "*";

	static Grant of(Resources resource, String id, Permission... permissions) {
		return new Grant(resource, id,
				Arrays.stream(permissions).mapToInt(Permission::getValue).reduce(0, (a, b) -> a | b));
	}

	boolean isAbout(AuthorizationEntity authorization) {
		return isOf(this.resource, authorization) && this.id.equals(authorization.getResourceId());
	}

	boolean equalTo(AuthorizationEntity authorization) {
		return isAbout(authorization) && this.permissions == authorization.getPermissions();
	}

	static boolean isOf(Resource resource, AuthorizationEntity authorization) {
		return authorization.getResourceType() == resource.resourceType();
	}

}
