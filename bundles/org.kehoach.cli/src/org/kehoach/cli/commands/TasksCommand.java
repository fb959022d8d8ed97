// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Option;
import org.kehoach.cli.Report;
import org.kehoach.cli.Syntax;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.TaskListRequest;
import org.kehoach.engine.TaskListResult;

/** {@code tasks}: writes what units have to do, as lists and calendars. */
public final class TasksCommand implements Command {

	@Override
	public String name() {
		return "tasks";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1).with(Option.FORMAT, Option.UNIT).needs(Option.OUTPUT);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException {
		TaskListResult result = new Engine().taskLists(new TaskListRequest(words.source(), words.output(),
				words.values(Option.UNIT), words.values(Option.FORMAT)), console.progress());
		Report report = console.report();
		report.errors(result.checked().findings());
		report.files(result.files());
		report.notes(result.notes());
		report.summary(result.checked().summary(), result.files());
		return ExitStatus.of(result.checked());
	}

	@Override
	public Object[] helpArguments() {
		return new Object[] { String.join(",", TaskListRequest.allFormats()), String.join(",", TaskListRequest.usualFormats()) };
	}
}
