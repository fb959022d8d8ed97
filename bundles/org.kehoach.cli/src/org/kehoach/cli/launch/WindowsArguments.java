// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.launch;

import java.util.ArrayList;
import java.util.List;

/**
 * The command line's arguments with all their letters. On Windows, Java takes its command line in the system's old code page, and
 * what that lacks, letters of Vietnamese for instance, becomes a question mark. Variables of the environment keep all letters, so
 * the start script also puts the line there as it was typed.
 */
final class WindowsArguments {

	/** The variable of the environment; absent on other systems. */
	static final String VARIABLE = "KEHOACH_ARGUMENTS";

	private static final int FIRST_BEYOND_ASCII = 0x80;

	private WindowsArguments() {
	}

	/**
	 * Puts the letters back that arguments have lost.
	 *
	 * @param args as Java has got them
	 * @param line as typed; null where the start script gives none
	 * @return as many as there are; those of Java if the line does not fit them, for instance because Java has put several files in
	 *         the place of <code>*.kehoach</code>
	 */
	static String[] restore(String[] args, String line) {
		List<String> words = line == null ? List.of() : split(line);
		if (words.size() != args.length) {
			return args;
		}
		String[] restored = args.clone();
		for (int i = 0; i < args.length; i++) {
			if (words.get(i).chars().anyMatch(letter -> letter >= FIRST_BEYOND_ASCII)) {
				restored[i] = words.get(i);
			}
		}
		return restored;
	}

	/**
	 * Takes a line apart as programs on Windows do (rules of Microsoft's C runtime): blanks divide except between quotation marks;
	 * backslashes are ordinary except in front of a quotation mark, where two mean one, and one makes the mark a letter; two marks
	 * between quotation marks mean one.
	 */
	static List<String> split(String line) {
		List<String> words = new ArrayList<>();
		int at = skipBlanks(line, 0);
		while (at < line.length()) {
			StringBuilder word = new StringBuilder();
			at = skipBlanks(line, readWord(line, at, word));
			words.add(word.toString());
		}
		return words;
	}

	private static boolean isBlank(char letter) {
		return letter == ' ' || letter == '\t';
	}

	private static int skipBlanks(String line, int start) {
		int at = start;
		while (at < line.length() && isBlank(line.charAt(at))) {
			at++;
		}
		return at;
	}

	/** Puts a word together and tells where it ends. */
	private static int readWord(String line, int start, StringBuilder word) {
		boolean quoted = false;
		int at = start;
		while (at < line.length() && (quoted || !isBlank(line.charAt(at)))) {
			char letter = line.charAt(at++);
			if (letter == '\\') {
				at = readBackslashes(line, at - 1, word);
			} else if (letter != '"') {
				word.append(letter);
			} else if (quoted && at < line.length() && line.charAt(at) == '"') {
				word.append('"');
				at++;
			} else {
				quoted = !quoted;
			}
		}
		return at;
	}

	private static int readBackslashes(String line, int start, StringBuilder word) {
		int end = start;
		while (end < line.length() && line.charAt(end) == '\\') {
			end++;
		}
		int count = end - start;
		if (end == line.length() || line.charAt(end) != '"') {
			word.repeat('\\', count);
			return end;
		}
		word.repeat('\\', count / 2);
		if (count % 2 == 0) {
			return end;
		}
		word.append('"');
		return end + 1;
	}
}
