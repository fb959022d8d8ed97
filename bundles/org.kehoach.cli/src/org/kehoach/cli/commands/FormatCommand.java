// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Option;
import org.kehoach.cli.Syntax;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.RewriteResult;

/** {@code format}: lays out plan files anew. With {@code --check} the files stay, and those that would change count as errors. */
public final class FormatCommand implements Command {

	@Override
	public String name() {
		return "format";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1).with(Option.CHECK);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException {
		boolean onlyCheck = words.has(Option.CHECK);
		RewriteResult result = new Engine().format(words.source(), !onlyCheck, console.progress());
		console.report().rewritten(result, onlyCheck ? "unformatted" : "written");
		boolean fine = result.findings().isEmpty() && (!onlyCheck || result.changed().isEmpty());
		return fine ? ExitStatus.OK : ExitStatus.ERRORS_FOUND;
	}
}
