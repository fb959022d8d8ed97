// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Messages;
import org.kehoach.cli.Syntax;
import org.kehoach.cli.UsageException;
import org.kehoach.engine.Engine;
import org.kehoach.engine.RuleInfo;

/** {@code explain}: what a rule is about and how to keep it. */
public final class ExplainCommand implements Command {

	@Override
	public String name() {
		return "explain";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws UsageException {
		RuleInfo rule = new Engine().rules().find(words.operand())
				.orElseThrow(() -> new UsageException(Messages.get("unknown-code", words.operand())));
		console.report().explanation(rule);
		return ExitStatus.OK;
	}
}
