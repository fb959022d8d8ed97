// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Option;
import org.kehoach.cli.Syntax;
import org.kehoach.cli.UsageException;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.Traced;
import org.kehoach.engine.trace.TraceDocument;

/** {@code gaps}: what is missing, weaker or late. */
public final class GapsCommand implements Command {

	@Override
	public String name() {
		return "gaps";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1).with(Option.FORMAT, Option.OUTPUT, Option.PLAN, Option.FAIL_ON, Option.NO_CACHE);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException, UsageException {
		TraceOutput output = TraceOutput.of(words);
		Traced<TraceDocument.Gaps> traced = Engines.of(words).gaps(words.source(), words.has(Option.PLAN) ? words.value(Option.PLAN) : null,
				console.progress());
		output.tell(traced, "gaps", console);
		TraceDocument.Gaps document = traced.document();
		boolean warnings = TraceOutput.warns(document.findings()) || !document.problems().isEmpty();
		return output.status(traced.checked(), warnings, !document.missing().isEmpty());
	}

	@Override
	public Object[] helpArguments() {
		return TraceOutput.helpArguments();
	}
}
