// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import java.nio.file.Path;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Messages;
import org.kehoach.cli.Option;
import org.kehoach.cli.Report;
import org.kehoach.cli.Syntax;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.OfficeFiles;
import org.kehoach.engine.TemplateReport;

/** {@code template}: writes an office template to begin with, or checks one. */
public final class TemplateCommand implements Command {

	@Override
	public String name() {
		return "template";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1).with(Option.CHECK, Option.DECISION, Option.OUTPUT);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException {
		Report report = console.report();
		if (!words.has(Option.CHECK)) {
			report.line(Messages.get("template-started", OfficeFiles.startTemplate(words.source(), words.has(Option.DECISION))));
			return ExitStatus.OK;
		}
		Path beside = words.source().toAbsolutePath().getParent();
		TemplateReport result = OfficeFiles.checkTemplate(words.source(), words.has(Option.OUTPUT) ? words.output() : beside);
		report.template(result);
		if (result.good()) {
			report.line(Messages.get("template-good"));
		}
		return result.good() ? ExitStatus.OK : ExitStatus.ERRORS_FOUND;
	}
}
