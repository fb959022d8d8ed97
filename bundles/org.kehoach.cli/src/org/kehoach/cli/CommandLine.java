// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;

import org.kehoach.engine.EngineException;

/**
 * Finds the command and runs it. Findings go to the standard output, one a line, so that other programs can read them; the
 * summary too; progress and what went wrong with the run itself go to the error output.
 */
public final class CommandLine {

	private final PrintStream err;
	private final TerminalProgress progress;
	private final Console console;

	/** @param terminal true if a person looks at the error output, so that progress can be shown and wiped away */
	public CommandLine(PrintStream out, PrintStream err, boolean terminal) {
		this.err = err;
		this.progress = new TerminalProgress(err, terminal);
		this.console = new Console(out, err, progress);
	}

	/** @param words command and arguments, none null */
	public ExitStatus run(String... words) {
		try {
			Invocation invocation = Invocation.parse(words);
			Command command = Commands.named(invocation.command());
			invocation.check(command.syntax());
			return command.run(invocation, console);
		} catch (UsageException e) {
			err.println(Messages.get("error", e.getMessage()));
			err.println(Messages.get("see-help"));
		} catch (EngineException e) {
			progress.wipe();
			err.println(Messages.get("error", e.getMessage()));
		} catch (InvalidPathException e) {
			err.println(Messages.get("error", Messages.get("bad-path", e.getInput())));
		}
		return ExitStatus.COULD_NOT_RUN;
	}
}
