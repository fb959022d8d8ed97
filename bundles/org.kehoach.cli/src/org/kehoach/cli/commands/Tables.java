// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import org.kehoach.cli.Console;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Option;
import org.kehoach.cli.Report;
import org.kehoach.cli.Syntax;
import org.kehoach.engine.BuildMode;
import org.kehoach.engine.BuildRequest;
import org.kehoach.engine.BuildResult;
import org.kehoach.engine.EngineException;

/** What the commands that write appendices have in common. */
final class Tables {

	static final Syntax SYNTAX = Syntax.of(1).with(Option.FORMAT, Option.DRAFT, Option.NO_CACHE).needs(Option.OUTPUT);

	private Tables() {
	}

	static BuildResult build(Invocation words, Console console) throws EngineException {
		BuildMode mode = words.has(Option.DRAFT) ? BuildMode.DRAFT : BuildMode.ISSUE;
		return Engines.of(words).build(new BuildRequest(words.source(), words.output(), words.values(Option.FORMAT), mode), console.progress());
	}

	/** What was written; findings are told before. */
	static void report(BuildResult result, Report report) {
		report.files(result.files());
		report.notes(result.notes());
		report.summary(result.checked().summary(), result.files());
	}

	/** All formats, and those that are written without being named. */
	static Object[] formats() {
		return new Object[] { String.join(",", BuildRequest.allFormats()), String.join(",", BuildRequest.usualFormats()) };
	}
}
