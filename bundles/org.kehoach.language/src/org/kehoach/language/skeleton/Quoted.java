// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.util.Locale;

import org.kehoach.language.lexer.Keyword;
import org.kehoach.language.lexer.KeywordTable;

/** Values as plan files write them. */
final class Quoted {

	private Quoted() {
	}

	/** A text between quotes, on one line. */
	static String line(String text) {
		return '"' + text.strip().replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/** A name; one that is a keyword too gets its sign in front. */
	static String name(String name) {
		return KeywordTable.get().all().stream().anyMatch(keyword -> isSpelt(keyword, name)) ? '^' + name : name;
	}

	private static boolean isSpelt(Keyword keyword, String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return keyword.english().equals(lower) || keyword.vietnamese().equals(lower) || keyword.otherSpellings().contains(lower);
	}

	/** The path of a name, divided by dots. */
	static String path(String path) {
		StringBuilder written = new StringBuilder();
		for (String part : path.split("\\.")) {
			written.append(written.isEmpty() ? "" : ".").append(name(part));
		}
		return written.toString();
	}
}
