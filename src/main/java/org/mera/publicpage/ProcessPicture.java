package org.mera.publicpage;

/**
 * A process as people see it.
 *
 * @param id the process's id
 * @param name what it does
 * @param documentation what it carries out
 * @param address where its picture is
 */
record ProcessPicture(String id, String name, String documentation, String address) {
}
