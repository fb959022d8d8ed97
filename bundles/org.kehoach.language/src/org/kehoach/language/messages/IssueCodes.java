// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.messages;

import java.util.List;

/** Codes of findings that come from reading a file; those of rules stand in the rules. */
public final class IssueCodes {

	/** Of all codes. */
	static final String PREFIX = "KH";
	public static final String SYNTAX = "KH001";
	public static final String UNCLOSED_TEXT = "KH002";
	public static final String UNCLOSED_COMMENT = "KH003";
	/** A date, number or document number that cannot be read. */
	public static final String BAD_VALUE = "KH004";
	public static final String NOT_UTF8 = "KH005";
	public static final String UNREADABLE_FILE = "KH006";
	/** A line of the settings file that says nothing known, or a settings file that cannot be read. */
	public static final String BAD_SETTING = "KH007";
	/** A folder that the settings file names is missing. */
	public static final String MISSING_FOLDER = "KH008";
	/** Blocks inside of blocks without end. */
	public static final String TOO_DEEP = "KH009";
	public static final String UNKNOWN_REFERENCE = "KH010";
	/** A file of accepted links that cannot be read. */
	public static final String BAD_BASELINE = "KH011";

	private IssueCodes() {
	}

	/** In the order of the numbers. */
	public static List<String> all() {
		return List.of(SYNTAX, UNCLOSED_TEXT, UNCLOSED_COMMENT, BAD_VALUE, NOT_UTF8, UNREADABLE_FILE, BAD_SETTING, MISSING_FOLDER,
				TOO_DEEP, UNKNOWN_REFERENCE, BAD_BASELINE);
	}
}
