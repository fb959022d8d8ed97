// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Syntax;
import org.kehoach.engine.Engine;

/** {@code rules}: lists the rules, one a line, code first. */
public final class RulesCommand implements Command {

	@Override
	public String name() {
		return "rules";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(0);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) {
		console.report().rules(new Engine().rules().all());
		return ExitStatus.OK;
	}
}
