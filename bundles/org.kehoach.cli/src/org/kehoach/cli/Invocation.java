// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The words of a command line, taken apart. (Libraries for this speak English only to the user; ours must speak
 * Vietnamese.)
 *
 * @param command the first word that is no option; {@code help} when there is none, or when help is asked for
 * @param operands the other words that are no options
 * @param options values by option; an option without value has the empty text. An option that is given twice has its values
 *                joined by a comma
 */
public record Invocation(String command, List<String> operands, Map<Option, String> options) {

	private static final String HELP = "help";

	static Invocation parse(String... words) throws UsageException {
		List<String> operands = new ArrayList<>();
		Map<Option, String> options = new EnumMap<>(Option.class);
		boolean onlyOperands = false;
		for (Iterator<String> rest = List.of(words).iterator(); rest.hasNext();) {
			String word = rest.next();
			if (onlyOperands || !word.startsWith("-") || word.equals("-")) {
				operands.add(word);
				continue;
			}
			switch (word) {
			case "--" -> onlyOperands = true;
			case "-h", "--help" -> operands.addFirst(HELP);
			case "--version" -> operands.addFirst("version");
			default -> {
				Option option = Option.of(word).orElseThrow(() -> new UsageException(Messages.get("unknown-option", word)));
				options.merge(option, option.isValued() ? value(word, rest) : "", (one, other) -> one + ',' + other);
			}
			}
		}
		String command = operands.isEmpty() ? HELP : operands.removeFirst();
		return new Invocation(command, List.copyOf(operands), Map.copyOf(options));
	}

	private static String value(String option, Iterator<String> rest) throws UsageException {
		if (!rest.hasNext()) {
			throw new UsageException(Messages.get("missing-value", option));
		}
		return rest.next();
	}

	/** @throws UsageException if the words are not what the command takes */
	void check(Syntax syntax) throws UsageException {
		for (Option option : options.keySet()) {
			if (!syntax.takes(option)) {
				throw new UsageException(Messages.get("not-here", command, option.word()));
			}
		}
		if (operands.size() < syntax.least()) {
			throw new UsageException(Messages.get("missing-operand", command, Usage.of(command)));
		}
		if (operands.size() > syntax.most()) {
			throw new UsageException(Messages.get("too-many", operands.get(syntax.most()), Usage.of(command)));
		}
		for (Option option : syntax.needed()) {
			if (!has(option)) {
				throw new UsageException(Messages.get("missing-option", command, option.word(), Usage.of(command)));
			}
		}
	}

	public boolean has(Option option) {
		return options.containsKey(option);
	}

	/** Empty without the option. */
	public String value(Option option) {
		return options.getOrDefault(option, "");
	}

	/** The value, divided at commas; empty without the option. */
	public List<String> values(Option option) {
		return has(option) ? List.of(value(option).split(",")) : List.of();
	}

	/** The first operand. */
	public String operand() {
		return operands.getFirst();
	}

	/** The first operand, as a file or folder. */
	public Path source() {
		return Path.of(operand());
	}

	/** The value as a file; null without the option. */
	public Path path(Option option) {
		return has(option) ? Path.of(value(option)) : null;
	}

	/** Where to write. */
	public Path output() {
		return Path.of(value(Option.OUTPUT));
	}
}
