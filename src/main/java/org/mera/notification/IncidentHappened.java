package org.mera.notification;

/**
 * Something that Mera does by itself does not go on before somebody looks after it.
 *
 * @param group id of the group whose members are told; who stands in for one of them
 * could do nothing about it
 */
public record IncidentHappened(String group) {
}
