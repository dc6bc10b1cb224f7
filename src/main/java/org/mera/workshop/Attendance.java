package org.mera.workshop;

/**
 * How many people attended.
 *
 * @param women women
 * @param men men
 * @param others people who did not state their sex
 */
public record Attendance(int women, int men, int others) {

	static final Attendance NOBODY = new Attendance(0, 0, 0);

	public int total() {
		return this.women + this.men + this.others;
	}

	Attendance plus(Attendance more) {
		return new Attendance(this.women + more.women, this.men + more.men, this.others + more.others);
	}

}
