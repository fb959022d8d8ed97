// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Messages;
import org.kehoach.cli.Option;
import org.kehoach.cli.UsageException;
import org.kehoach.engine.CheckResult;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.Severity;
import org.kehoach.engine.TraceFiles;
import org.kehoach.engine.Traced;
import org.kehoach.engine.trace.TraceDocument;
import org.kehoach.engine.trace.TraceFormat;

/**
 * Where the documents of tracing go: to the standard output in one format, or with {@code -o} to files in any number of formats.
 *
 * @param source what is traced
 * @param formats never empty
 * @param folder to write to; null for the standard output
 * @param failOn what makes the run fail
 */
record TraceOutput(Path source, List<TraceFormat> formats, Path folder, Set<FailOn> failOn) {

	/** Looks at everything that can be wrong with the words before the work begins. */
	static TraceOutput of(Invocation words) throws UsageException {
		return of(words, words.source());
	}

	/** @param source from which files of the document are named */
	static TraceOutput of(Invocation words, Path source) throws UsageException {
		List<TraceFormat> formats = new ArrayList<>();
		for (String word : words.values(Option.FORMAT)) {
			formats.add(TraceFormat.of(word).orElseThrow(
					() -> new UsageException(Messages.get("unknown-trace-format", word, String.join(", ", TraceFormat.ids())))));
		}
		Path folder = words.has(Option.OUTPUT) ? words.output() : null;
		if (folder == null && formats.size() > 1) {
			throw new UsageException(Messages.get("one-format", words.command()));
		}
		if (formats.isEmpty()) {
			formats.add(folder == null ? TraceFormat.TEXT : TraceFormat.HTML);
		}
		return new TraceOutput(source, List.copyOf(formats), folder, FailOn.parse(words.values(Option.FAIL_ON)));
	}

	static Object[] helpArguments() {
		return new Object[] { String.join(",", TraceFormat.ids()) };
	}

	/** True if a finding is more than a hint. */
	static boolean warns(List<TraceDocument.FindingRow> findings) {
		return findings.stream().anyMatch(finding -> finding.weight().equals("WARNING"));
	}

	/** @param warnings of tracing; those of checking count too */
	ExitStatus status(CheckResult checked, boolean warnings, boolean gaps) {
		return status(checked, warnings, gaps, false);
	}

	/** As above. */
	ExitStatus status(CheckResult checked, boolean warnings, boolean gaps, boolean changes) {
		return FailOn.status(failOn, checked.hasErrors(), warnings || checked.summary().warnings() > 0, gaps, changes);
	}

	/** @param name of the files, without ending */
	void tell(Traced<?> traced, String name, Console console) throws EngineException {
		long errors = traced.checked().findings().stream().filter(finding -> finding.severity() == Severity.ERROR).count();
		if (errors > 0) {
			console.hint(Messages.get("traced-with-errors", errors));
		}
		if (folder != null) {
			console.report().files(TraceFiles.write(traced.document(), name, formats, folder));
			return;
		}
		StringWriter text = new StringWriter();
		try {
			formats.getFirst().write(traced.document(), this::fromHere, text);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		console.report();
		console.out().print(text);
	}

	/** A file of the document, which names it from the source, as one can open it from the working folder. */
	private String fromHere(String file) {
		Path here = Path.of("").toAbsolutePath();
		Path start = source.toAbsolutePath();
		Path path = (Files.isDirectory(start) ? start : start.getParent()).resolve(file).normalize();
		return (path.startsWith(here) ? here.relativize(path) : path).toString();
	}
}
