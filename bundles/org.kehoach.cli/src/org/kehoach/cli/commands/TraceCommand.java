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

/** {@code trace}: which obligations the plans take over from those above. */
public final class TraceCommand implements Command {

	@Override
	public String name() {
		return "trace";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1).with(Option.FORMAT, Option.OUTPUT, Option.PLAN, Option.MATRIX, Option.FAIL_ON, Option.NO_CACHE);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException, UsageException {
		TraceOutput output = TraceOutput.of(words);
		String plan = words.has(Option.PLAN) ? words.value(Option.PLAN) : null;
		if (words.has(Option.MATRIX)) {
			Traced<TraceDocument.Matrix> matrix = Engines.of(words).matrix(words.source(), plan, console.progress());
			output.tell(matrix, "matrix", console);
			TraceDocument.Counts total = matrix.document().total();
			return output.status(matrix.checked(), total.partly() > 0, total.missing() > 0);
		}
		Traced<TraceDocument.Coverage> traced = Engines.of(words).trace(words.source(), plan, console.progress());
		output.tell(traced, "trace", console);
		TraceDocument.Coverage document = traced.document();
		boolean warnings = TraceOutput.warns(document.findings()) || !document.problems().isEmpty();
		return output.status(traced.checked(), warnings, document.total().missing() > 0);
	}

	@Override
	public Object[] helpArguments() {
		return TraceOutput.helpArguments();
	}
}
