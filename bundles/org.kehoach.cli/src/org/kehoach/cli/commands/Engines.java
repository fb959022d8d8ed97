// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.commands;

import org.kehoach.cli.Invocation;
import org.kehoach.cli.Option;
import org.kehoach.engine.Engine;

/** The engine of commands that look at whole folders. */
final class Engines {

	private Engines() {
	}

	/** One that remembers large folders, unless the words forbid it. */
	static Engine of(Invocation words) {
		return words.has(Option.NO_CACHE) ? new Engine() : Engine.remembering();
	}
}
