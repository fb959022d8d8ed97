// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import java.util.List;
import java.util.Set;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Option;
import org.kehoach.cli.Report;
import org.kehoach.cli.Syntax;
import org.kehoach.cli.UsageException;
import org.kehoach.engine.CheckResult;
import org.kehoach.engine.EngineException;

/** {@code check}: finds what is wrong with plans. */
public final class CheckCommand implements Command {

	@Override
	public String name() {
		return "check";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1).with(Option.FAIL_ON, Option.NO_CACHE);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException, UsageException {
		Set<FailOn> failOn = FailOn.parse(words.values(Option.FAIL_ON));
		CheckResult result = Engines.of(words).check(words.source(), console.progress());
		Report report = console.report();
		report.findings(result.findings());
		report.summary(result.summary(), List.of());
		return FailOn.status(failOn, result.hasErrors(), result.summary().warnings() > 0, false, false);
	}
}
