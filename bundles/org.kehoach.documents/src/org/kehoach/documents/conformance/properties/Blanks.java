// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.properties;

import java.util.regex.Pattern;

import org.kehoach.documents.conformance.measure.Measured;

/** Tells what was left blank, to be filled in, from what is wrong. */
final class Blanks {
	/** Dots or underscores in place of words. */
	private static final Pattern MARK = Pattern.compile("…|\\.{3,}|_{3,}");
	private static final Pattern NOTHING_ELSE = Pattern.compile("[\\s.…_]*");

	private Blanks() {
	}

	/** Whether dots or underscores stand for a part of the text. */
	static boolean has(String text) {
		return MARK.matcher(text).find();
	}

	/** Whether nothing but blanks, dots or underscores is there. */
	static boolean is(String text) {
		return NOTHING_ELSE.matcher(text).matches();
	}

	/** What is there, blank if it is not as wanted because something was left out. */
	static Measured measured(String text, boolean kept, String value, String place) {
		return !kept && has(text) ? Measured.blank(value, place) : new Measured(value, kept, place);
	}
}
