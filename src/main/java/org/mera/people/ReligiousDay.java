package org.mera.people;

/**
 * The days that the Republic of Serbia's law on state and other holidays (article 4)
 * grants to those who keep them.
 */
public enum ReligiousDay {

	/** Orthodox: the first day of the family's patron saint. */
	SLAVA(1),

	/** Catholics and others: the first day of Christmas by their calendar. */
	CHRISTMAS(1),

	/** Catholics and others: Easter from Good Friday to Easter Monday. */
	EASTER(4),

	/** Muslims: the first day of Ramadan Bayram. */
	RAMADAN_BAYRAM(1),

	/** Muslims: the first day of Kurban Bayram. */
	KURBAN_BAYRAM(1),

	/** Jews: the first day of Yom Kippur. */
	YOM_KIPPUR(1);

	private final int days;

	ReligiousDay(int days) {
		this.days = days;
	}

	/** How many days the law grants each time. */
	public int days() {
		return this.days;
	}

}
