// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
import org.kehoach.engine.LinkReview;

/** {@code accept}: takes suspect links as reviewed, those of the items that are named, or all. */
public final class AcceptCommand implements Command {

	@Override
	public String name() {
		return "accept";
	}

	@Override
	public Syntax syntax() {
		return Syntax.several().with(Option.ALL);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException, UsageException {
		List<String> names = words.operands().subList(1, words.operands().size());
		if (names.isEmpty() != words.has(Option.ALL)) {
			throw new UsageException(Messages.get("accept-what"));
		}
		Set<String> chosen = new LinkedHashSet<>(names);
		LinkReview review = new Engine().acceptLinks(words.source(), chosen, console.progress());
		new Links(console.report()).tell(review, console);
		return ExitStatus.OK;
	}
}
