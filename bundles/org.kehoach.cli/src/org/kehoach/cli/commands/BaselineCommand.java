// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import org.kehoach.cli.Command;
import org.kehoach.cli.Console;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Invocation;
import org.kehoach.cli.Option;
import org.kehoach.cli.Syntax;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.LinkReview;

/** {@code baseline}: writes down what the links point to; tells which links are suspect. Those make the run fail. */
public final class BaselineCommand implements Command {

	@Override
	public String name() {
		return "baseline";
	}

	@Override
	public Syntax syntax() {
		return Syntax.of(1).with(Option.CHECK);
	}

	@Override
	public ExitStatus run(Invocation words, Console console) throws EngineException {
		LinkReview review = words.has(Option.CHECK) ? new Engine().reviewLinks(words.source(), console.progress())
				: new Engine().updateBaseline(words.source(), console.progress());
		new Links(console.report()).tell(review, console);
		return review.suspects().isEmpty() ? ExitStatus.OK : ExitStatus.ERRORS_FOUND;
	}
}
