// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Report;
import org.kehoach.cli.Syntax;
import org.kehoach.engine.BuildResult;
import org.kehoach.engine.EngineException;

/** {@code build}: checks plans and writes their appendices. */
public final class BuildCommand implements Command {

	@Override
	public String name() {
		return "build";
	}

	@Override
	public Syntax syntax() {
		return Tables.SYNTAX;
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException {
		BuildResult result = Tables.build(words, console);
		Report report = console.report();
		report.findings(result.checked().findings());
		Tables.report(result, report);
		return ExitStatus.of(result.checked());
	}

	@Override
	public Object[] helpArguments() {
		return Tables.formats();
	}
}
