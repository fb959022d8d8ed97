// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.baseline;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a baseline. A link takes two lines, its names and, behind a tab, what was accepted, and a blank line follows: so
 * git can join two versions in which neighbouring links were accepted, and a change shows which link it is about.
 */
public final class BaselineFormat {

	/** The name of the file, in the folder of the plans. */
	public static final String FILE_NAME = "kehoach.lock";

	private static final String HEAD = "kehoach.lock 1";
	private static final String COMMENT = "# ";
	private static final List<String> CONFLICT_MARKS = List.of("<<<<<<<", "=======", ">>>>>>>", "|||||||");
	private static final int KEY_WORDS = 3;

	private BaselineFormat() {
	}

	/** What is wrong with a text. */
	public enum Problem {
		/** The marks of a merge that was not finished. */
		CONFLICT,
		/** Not a baseline, or one of a later version. */
		HEAD,
		/** A line that is no part of one. */
		LINE
	}

	/** Thrown by {@link #parse}. */
	public static final class FormatException extends Exception {
		private static final long serialVersionUID = 1L;
		private final Problem problem;
		private final int line;

		FormatException(Problem problem, int line) {
			super(problem + " in line " + line);
			this.problem = problem;
			this.line = line;
		}

		public Problem problem() {
			return problem;
		}

		/** From 1. */
		public int line() {
			return line;
		}
	}

	/** Line ends are LF. */
	public static String write(Baseline baseline) {
		StringBuilder text = new StringBuilder(HEAD).append('\n');
		text.append(COMMENT).append("Links that were reviewed. Written by: kehoach baseline, kehoach accept.\n");
		for (AcceptedLink link : baseline.links()) {
			text.append('\n').append(link.key()).append('\n').append(values(link)).append('\n');
		}
		return text.toString();
	}

	/** The line below the names: what was accepted; without its end. */
	public static String values(AcceptedLink link) {
		return "\t" + link.own() + ' ' + link.target();
	}

	/**
	 * @param text any line ends
	 * @throws FormatException with the first line that is wrong
	 */
	public static Baseline parse(String text) throws FormatException {
		List<AcceptedLink> links = new ArrayList<>();
		LinkKey key = null;
		int number = 0;
		boolean headSeen = false;
		for (String line : text.lines().toList()) {
			number++;
			if (CONFLICT_MARKS.stream().anyMatch(line::startsWith)) {
				throw new FormatException(Problem.CONFLICT, number);
			}
			if (!headSeen) {
				headSeen = isHead(line, number);
			} else if (line.startsWith("\t")) {
				links.add(accepted(key, line.strip(), number));
			} else if (!line.isBlank() && !line.startsWith(COMMENT)) {
				key = key(line, number);
			}
		}
		if (!headSeen) {
			throw new FormatException(Problem.HEAD, 1);
		}
		return new Baseline(links);
	}

	private static boolean isHead(String line, int number) throws FormatException {
		if (!line.equals(HEAD)) {
			throw new FormatException(Problem.HEAD, number);
		}
		return true;
	}

	private static LinkKey key(String line, int number) throws FormatException {
		String[] words = line.split(" ", -1);
		if (words.length != KEY_WORDS || words[0].isEmpty() || words[1].isEmpty() || words[2].isEmpty()) {
			throw new FormatException(Problem.LINE, number);
		}
		return new LinkKey(words[0], words[1], words[2]);
	}

	private static AcceptedLink accepted(LinkKey key, String line, int number) throws FormatException {
		int blank = line.indexOf(' ');
		String own = blank < 0 ? "" : line.substring(0, blank);
		Fingerprint target = Fingerprint.isHash(own) ? Fingerprint.parse(line.substring(blank + 1)) : null;
		if (key == null || target == null) {
			throw new FormatException(Problem.LINE, number);
		}
		return new AcceptedLink(key, own, target);
	}
}
