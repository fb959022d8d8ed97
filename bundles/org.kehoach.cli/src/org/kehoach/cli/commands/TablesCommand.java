// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import java.util.List;
import java.util.function.BiConsumer;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Report;
import org.kehoach.cli.Syntax;
import org.kehoach.engine.BuildResult;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.Finding;

/** {@code build} and {@code tables}: write the appendices of plans. They differ in what they tell of the plans. */
public final class TablesCommand implements Command {
	private final String name;
	private final BiConsumer<Report, List<Finding>> told;

	private TablesCommand(String name, BiConsumer<Report, List<Finding>> told) {
		this.name = name;
		this.told = told;
	}

	/** Tells everything that was found. */
	public static Command build() {
		return new TablesCommand("build", Report::findings);
	}

	/** Tells errors only. */
	public static Command tables() {
		return new TablesCommand("tables", Report::errors);
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public Syntax syntax() {
		return Tables.SYNTAX;
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException {
		BuildResult result = Tables.build(words, console);
		Report report = console.report();
		told.accept(report, result.checked().findings());
		Tables.report(result, report);
		return ExitStatus.of(result.checked());
	}

	@Override
	public Object[] helpArguments() {
		return Tables.formats();
	}
}
