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

/** {@code impact}: what hangs on an item. */
public final class ImpactCommand implements Command {

	@Override
	public String name() {
		return "impact";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(2).with(Option.FORMAT, Option.OUTPUT, Option.FAIL_ON, Option.NO_CACHE);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException, UsageException {
		TraceOutput output = TraceOutput.of(words);
		Traced<TraceDocument.Impact> traced = Engines.of(words).impact(words.source(), words.operands().get(1), console.progress());
		output.tell(traced, "impact-" + traced.document().item().item(), console);
		return output.status(traced.checked(), false, false);
	}

	@Override
	public Object[] helpArguments() {
		return TraceOutput.helpArguments();
	}
}
