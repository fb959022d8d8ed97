// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.coverage;

/**
 * How many obligations became what.
 *
 * @param covered {@link Status#COVERED}
 * @param partly {@link Status#PARTLY}
 * @param waived {@link Status#WAIVED}
 * @param missing {@link Status#MISSING}
 */
public record Tally(int covered, int partly, int waived, int missing) {

	public static final Tally NONE = new Tally(0, 0, 0, 0);

	public int total() {
		return covered + partly + waived + missing;
	}

	/** Taken over, wholly or partly, or left out with a reason. */
	public int answered() {
		return total() - missing;
	}

	/** Whole percent of obligations that are answered, rounded down so that 100 means all; 100 without obligations. */
	public int percent() {
		return total() == 0 ? 100 : (int) (100L * answered() / total());
	}

	public int count(Status status) {
		return switch (status) {
		case COVERED -> covered;
		case PARTLY -> partly;
		case WAIVED -> waived;
		case MISSING -> missing;
		};
	}

	public Tally plus(Status status) {
		return switch (status) {
		case COVERED -> new Tally(covered + 1, partly, waived, missing);
		case PARTLY -> new Tally(covered, partly + 1, waived, missing);
		case WAIVED -> new Tally(covered, partly, waived + 1, missing);
		case MISSING -> new Tally(covered, partly, waived, missing + 1);
		};
	}

	public Tally plus(Tally other) {
		return new Tally(covered + other.covered, partly + other.partly, waived + other.waived, missing + other.missing);
	}
}
