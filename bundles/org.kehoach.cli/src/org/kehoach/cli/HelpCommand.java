// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.io.PrintStream;

/** {@code help}: all commands, or one with its options. */
final class HelpCommand implements Command {

	/** Where the column of explanations starts, from the left edge of usages. */
	private static final int COLUMN = 44;
	private static final String INDENT = "  ";

	@Override
	public String name() {
		return "help";
	}

	@Override
	public Syntax syntax() {
		return Syntax.upTo(1);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws UsageException {
		if (words.operands().isEmpty()) {
			all(console.out());
		} else {
			one(Commands.named(words.operand()), console.out());
		}
		return ExitStatus.OK;
	}

	private static void all(PrintStream out) {
		out.println(Messages.get("help-head"));
		out.println();
		line(out, Messages.get("usage"), Messages.get("about"));
		Commands.all().forEach(command -> line(out, Usage.of(command.name()), Usage.about(command)));
		out.println();
		out.println(Messages.get("help-foot"));
	}

	private static void one(Command command, PrintStream out) {
		out.println(Usage.of(command.name()));
		out.println(INDENT + Usage.about(command));
		boolean first = true;
		for (Option option : Option.values()) {
			if (command.syntax().takes(option)) {
				if (first) {
					out.println();
				}
				first = false;
				line(out, option.spellings(), Messages.get("option-" + option.word().substring(2)));
			}
		}
	}

	/** An explanation that has no room beside its usage stands below it. */
	private static void line(PrintStream out, String usage, String about) {
		if (usage.length() < COLUMN) {
			out.println(INDENT + usage + " ".repeat(COLUMN - usage.length()) + about);
		} else {
			out.println(INDENT + usage);
			out.println(INDENT + " ".repeat(COLUMN) + about);
		}
	}
}
