// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.kehoach.engine.BuildMode;
import org.kehoach.engine.BuildRequest;
import org.kehoach.engine.BuildResult;
import org.kehoach.engine.CheckResult;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.ExportRequest;
import org.kehoach.engine.ExportResult;
import org.kehoach.engine.RewriteResult;
import org.kehoach.engine.RuleInfo;

/**
 * The commands. Findings go to the standard output, one a line, so that other programs can read them; the summary too;
 * progress and what went wrong with the run itself go to the error output.
 */
public final class CommandLine {

	private final PrintStream out;
	private final PrintStream err;
	private final TerminalProgress progress;

	/** @param terminal true if a person looks at the error output, so that progress can be shown and wiped away */
	public CommandLine(PrintStream out, PrintStream err, boolean terminal) {
		this.out = out;
		this.err = err;
		this.progress = new TerminalProgress(err, terminal);
	}

	/** @param words command and arguments, none null */
	public ExitStatus run(String... words) {
		try {
			return run(Arguments.parse(words));
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

	private ExitStatus run(Arguments arguments) throws UsageException, EngineException {
		return switch (arguments.command()) {
		case "check" -> check(arguments.expect(1, false));
		case "build" -> build(arguments.expect(1, true), true);
		case "tables" -> build(arguments.expect(1, true), false);
		case Arguments.FORMAT -> format(arguments.expect(1, false));
		case Arguments.KEYWORDS -> keywords(arguments.expect(1, false));
		case "export" -> export(arguments.expect(1, true));
		case "rules" -> rules(arguments.expect(0, false));
		case "explain" -> explain(arguments);
		case "version" -> version();
		case "help" -> help();
		default -> throw new UsageException(Messages.get("unknown-command", arguments.command()));
		};
	}

	private ExitStatus check(Arguments arguments) throws EngineException {
		CheckResult result = new Engine().check(Path.of(arguments.operand()), progress);
		progress.wipe();
		Report report = new Report(out);
		report.findings(result.findings());
		report.summary(result.summary(), List.of());
		return status(result);
	}

	/** @param all false to tell errors only, for those who just want the tables */
	private ExitStatus build(Arguments arguments, boolean all) throws EngineException {
		Path source = Path.of(arguments.operand());
		Path output = Path.of(arguments.output());
		BuildMode mode = arguments.draft() ? BuildMode.DRAFT : BuildMode.ISSUE;
		BuildResult result = new Engine().build(new BuildRequest(source, output, arguments.formats(), mode), progress);
		progress.wipe();
		Report report = new Report(out);
		if (all) {
			report.findings(result.checked().findings());
		} else {
			report.errors(result.checked().findings());
		}
		report.files(result.files());
		report.notes(result.notes());
		report.summary(result.checked().summary(), result.files());
		return status(result.checked());
	}

	/** With {@code --check} the files stay, and those that would change count as errors. */
	private ExitStatus format(Arguments arguments) throws EngineException {
		RewriteResult result = new Engine().format(Path.of(arguments.operand()), !arguments.onlyCheck(), progress);
		progress.wipe();
		new Report(out).rewritten(result, arguments.onlyCheck() ? "unformatted" : "written");
		boolean fine = result.findings().isEmpty() && (!arguments.onlyCheck() || result.changed().isEmpty());
		return fine ? ExitStatus.OK : ExitStatus.ERRORS_FOUND;
	}

	private ExitStatus keywords(Arguments arguments) throws EngineException, UsageException {
		RewriteResult result = new Engine().translateKeywords(Path.of(arguments.operand()), arguments.neededLanguage(), progress);
		progress.wipe();
		new Report(out).rewritten(result, "written");
		return result.findings().isEmpty() ? ExitStatus.OK : ExitStatus.ERRORS_FOUND;
	}

	private ExitStatus export(Arguments arguments) throws EngineException {
		ExportResult result = new Engine().export(
				new ExportRequest(Path.of(arguments.operand()), Path.of(arguments.output()), arguments.formats()), progress);
		progress.wipe();
		Report report = new Report(out);
		report.errors(result.checked().findings());
		report.files(result.files());
		report.notes(result.files().isEmpty() ? List.of(Messages.get("not-exported")) : List.of());
		report.summary(result.checked().summary(), result.files());
		return status(result.checked());
	}

	private ExitStatus rules(Arguments arguments) {
		new Report(out).rules(new Engine().rules().all());
		return ExitStatus.OK;
	}

	private ExitStatus explain(Arguments arguments) throws UsageException {
		if (arguments.operands().isEmpty()) {
			throw new UsageException(Messages.get("missing-code"));
		}
		String code = arguments.expect(1, false).operand();
		RuleInfo rule = new Engine().rules().find(code).orElseThrow(() -> new UsageException(Messages.get("unknown-code", code)));
		new Report(out).explanation(rule);
		return ExitStatus.OK;
	}

	private static ExitStatus status(CheckResult result) {
		return result.hasErrors() ? ExitStatus.ERRORS_FOUND : ExitStatus.OK;
	}

	private ExitStatus version() {
		out.println("Kehoach Workbench " + ProductVersion.get());
		return ExitStatus.OK;
	}

	private ExitStatus help() {
		out.println(Messages.get("help", String.join(",", BuildRequest.allFormats()),
				String.join(",", ExportRequest.allFormats())));
		return ExitStatus.OK;
	}
}
