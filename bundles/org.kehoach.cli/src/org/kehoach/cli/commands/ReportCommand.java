// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Option;
import org.kehoach.cli.Syntax;
import org.kehoach.cli.UsageException;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.Traced;
import org.kehoach.engine.trace.TraceDocument;

/** {@code report}: how the plans stand to a reviewer's checklist. */
public final class ReportCommand implements Command {

	@Override
	public String name() {
		return "report";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1).with(Option.FORMAT, Option.OUTPUT, Option.PLAN, Option.FAIL_ON);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException, UsageException {
		TraceOutput output = TraceOutput.of(words);
		Traced<TraceDocument.Criteria> traced = new Engine().report(words.source(), words.has(Option.PLAN) ? words.value(Option.PLAN) : null,
				console.progress());
		output.tell(traced, "report", console);
		boolean gaps = traced.document().plans().stream().anyMatch(plan -> plan.notKept() > 0);
		return output.status(traced.checked(), false, gaps);
	}

	@Override
	public Object[] helpArguments() {
		return TraceOutput.helpArguments();
	}
}
