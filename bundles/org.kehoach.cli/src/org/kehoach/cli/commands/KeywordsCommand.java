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

/** {@code keywords}: puts the keywords of plan files into another language. */
public final class KeywordsCommand implements Command {

	@Override
	public String name() {
		return "keywords";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1).needs(Option.TO);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException {
		RewriteResult result = new Engine().translateKeywords(words.source(), words.value(Option.TO), console.progress());
		console.report().rewritten(result, "written");
		return result.findings().isEmpty() ? ExitStatus.OK : ExitStatus.ERRORS_FOUND;
	}
}
