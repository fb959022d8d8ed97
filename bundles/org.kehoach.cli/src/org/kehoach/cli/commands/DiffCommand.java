// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import java.nio.file.Path;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Messages;
import org.kehoach.cli.Option;
import org.kehoach.cli.Syntax;
import org.kehoach.cli.UsageException;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.PlanVersion;
import org.kehoach.engine.Traced;
import org.kehoach.engine.trace.TraceDocument;

/** {@code diff}: what two versions of a folder of plans say differently. */
public final class DiffCommand implements Command {

	@Override
	public String name() {
		return "diff";
	}

	@Override
	public Syntax syntax() {
		return Syntax.between(1, 2).with(Option.FORMAT, Option.OUTPUT, Option.FAIL_ON);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException, UsageException {
		PlanVersion before = PlanVersion.parse(words.operand());
		if (words.operands().size() == 1 && before.revision() == null) {
			throw new UsageException(Messages.get("diff-what"));
		}
		// one revision alone: what has changed since
		PlanVersion after = words.operands().size() == 1 ? new PlanVersion(before.folder(), null) : PlanVersion.parse(words.operands().get(1));
		TraceOutput output = TraceOutput.of(words, after.revision() == null ? after.folder() : Path.of(""));
		Traced<TraceDocument.Diff> traced = new Engine().diff(before, after, console.progress());
		output.tell(traced, "diff", console);
		return output.status(traced.checked(), false, false, !traced.document().changes().isEmpty());
	}

	@Override
	public Object[] helpArguments() {
		return TraceOutput.helpArguments();
	}
}
