// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import java.util.List;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Messages;
import org.kehoach.cli.Option;
import org.kehoach.cli.Report;
import org.kehoach.cli.Syntax;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.ExportRequest;
import org.kehoach.engine.ExportResult;

/** {@code export}: writes plans for other programs. */
public final class ExportCommand implements Command {

	@Override
	public String name() {
		return "export";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1).with(Option.FORMAT).needs(Option.OUTPUT);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException {
		ExportResult result = new Engine().export(new ExportRequest(words.source(), words.output(), words.values(Option.FORMAT)),
				console.progress());
		Report report = console.report();
		report.errors(result.checked().findings());
		report.files(result.files());
		report.notes(result.files().isEmpty() ? List.of(Messages.get("not-exported")) : List.of());
		report.summary(result.checked().summary(), result.files());
		return ExitStatus.of(result.checked());
	}

	@Override
	public Object[] helpArguments() {
		return new Object[] { String.join(",", ExportRequest.allFormats()) };
	}
}
