// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Messages;
import org.kehoach.cli.Option;
import org.kehoach.cli.Syntax;
import org.kehoach.cli.UsageException;
import org.kehoach.documents.conformance.ConformanceReport;
import org.kehoach.documents.conformance.report.ReportWriter;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.OfficeFiles;

/** {@code conform}: measures Word files against the decree. All are measured, even if one cannot be read. */
public final class ConformCommand implements Command {
	/** From good to bad: what is to be filled in is no fault yet. */
	private static final List<ExitStatus> WORSE = List.of(ExitStatus.OK, ExitStatus.INCOMPLETE, ExitStatus.ERRORS_FOUND,
			ExitStatus.COULD_NOT_RUN);

	@Override
	public String name() {
		return "conform";
	}

	@Override
	public Syntax syntax() {
		return Syntax.several().with(Option.FORMAT);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws UsageException {
		ReportWriter report = report(words, console);
		ExitStatus status = ExitStatus.OK;
		report.begin();
		for (String operand : words.operands()) {
			try {
				for (Path file : OfficeFiles.wordFiles(Path.of(operand))) {
					status = worse(status, measure(file, report, console));
				}
			} catch (EngineException e) {
				console.error(e);
				status = ExitStatus.COULD_NOT_RUN;
			}
		}
		report.end();
		return status;
	}

	private static ExitStatus measure(Path file, ReportWriter report, Console console) {
		try {
			ConformanceReport measured = OfficeFiles.conform(file);
			report.file(measured);
			return !measured.isKept() ? ExitStatus.ERRORS_FOUND : measured.hasBlanks() ? ExitStatus.INCOMPLETE : ExitStatus.OK;
		} catch (EngineException e) {
			console.error(e);
			return ExitStatus.COULD_NOT_RUN;
		}
	}

	private static ExitStatus worse(ExitStatus one, ExitStatus other) {
		return WORSE.indexOf(one) < WORSE.indexOf(other) ? other : one;
	}

	private static ReportWriter report(Invocation words, Console console) throws UsageException {
		List<String> formats = ReportWriter.FORMATS;
		String format = words.has(Option.FORMAT) ? words.value(Option.FORMAT) : formats.getFirst();
		return ReportWriter.of(format, Locale.getDefault(), console.out()::println)
				.orElseThrow(() -> new UsageException(Messages.get("unknown-format", format, String.join(", ", formats))));
	}

	@Override
	public Object[] helpArguments() {
		return new Object[] { String.join(", ", ReportWriter.FORMATS) };
	}
}
