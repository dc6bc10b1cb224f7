package org.mera.workshop;

/**
 * How well a group of local communities is represented.
 *
 * @param criterion what makes the group
 * @param value what its communities share, for example {@code north}
 * @param communities how many there are in the city
 * @param covered how many have or had their workshop
 * @param chosen how many more are proposed or chosen
 */
public record Share(Criterion criterion, String value, int communities, int covered, int chosen) {

	/** Whether the group would go without a workshop. */
	public boolean isGap() {
		return this.covered + this.chosen == 0;
	}

}
