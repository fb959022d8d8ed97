// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The words of a command line, taken apart. (Libraries for this speak English only to the user; ours must speak
 * Vietnamese.)
 *
 * @param command the first word; {@code help} when there is none, or when help is asked for
 * @param operands words that are no options
 * @param output value of {@code -o}, or null
 * @param formats values of {@code --format}; empty: all
 * @param draft whether {@code --draft} is there
 * @param onlyCheck whether {@code --check} is given
 * @param language value of {@code --to}, or null
 */
record Arguments(String command, List<String> operands, String output, List<String> formats, boolean draft, boolean onlyCheck,
		String language) {

	static final String FORMAT = "format";
	static final String KEYWORDS = "keywords";

	static Arguments parse(String... words) throws UsageException {
		List<String> operands = new ArrayList<>();
		List<String> formats = new ArrayList<>();
		String output = null;
		String language = null;
		boolean onlyCheck = false;
		boolean draft = false;
		boolean onlyOperands = false;
		for (Iterator<String> rest = List.of(words).iterator(); rest.hasNext();) {
			String word = rest.next();
			if (onlyOperands || !word.startsWith("-") || word.equals("-")) {
				operands.add(word);
				continue;
			}
			switch (word) {
			case "--" -> onlyOperands = true;
			case "-o", "--output" -> output = value(word, rest);
			case "--format" -> formats.addAll(List.of(value(word, rest).split(",")));
			case "--check" -> onlyCheck = true;
			case "--to" -> language = value(word, rest);
			case "--draft" -> draft = true;
			case "-h", "--help" -> operands.add(0, "help");
			case "--version" -> operands.add(0, "version");
			default -> throw new UsageException(Messages.get("unknown-option", word));
			}
		}
		String command = operands.isEmpty() ? "help" : operands.remove(0);
		return new Arguments(command, List.copyOf(operands), output, List.copyOf(formats), draft, onlyCheck, language);
	}

	private static String value(String option, Iterator<String> rest) throws UsageException {
		if (!rest.hasNext()) {
			throw new UsageException(Messages.get("missing-value", option));
		}
		return rest.next();
	}

	/** The only operand; after {@link #expect}. */
	String operand() {
		return operands.get(0);
	}

	/**
	 * @param count how many operands the command takes
	 * @param writes whether it takes, and needs, an output folder
	 */
	Arguments expect(int count, boolean writes) throws UsageException {
		if (operands.size() < count) {
			throw new UsageException(Messages.get("missing-folder", command));
		}
		if (operands.size() > count) {
			throw new UsageException(Messages.get("too-many", operands.get(count)));
		}
		if (writes && output == null) {
			throw new UsageException(Messages.get("missing-output", command));
		}
		if (!writes && (output != null || !formats.isEmpty() || draft)) {
			throw new UsageException(Messages.get("writes-nothing", command));
		}
		if (onlyCheck && !command.equals(FORMAT)) {
			throw new UsageException(Messages.get("not-here", "--check", FORMAT));
		}
		if (language != null && !command.equals(KEYWORDS)) {
			throw new UsageException(Messages.get("not-here", "--to", KEYWORDS));
		}
		return this;
	}

	/** The language that is asked for; after {@link #expect}. */
	String neededLanguage() throws UsageException {
		if (language == null) {
			throw new UsageException(Messages.get("missing-language", command));
		}
		return language;
	}
}
