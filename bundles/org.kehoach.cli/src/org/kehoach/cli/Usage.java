// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

/** How a command is written, from the messages: {@code usage-} and its name. */
final class Usage {

	private Usage() {
	}

	/** As {@code kehoach check FOLDER}. */
	static String of(String command) {
		return Messages.get("usage-" + command);
	}

	/** What the command does, in one line. */
	static String about(Command command) {
		return Messages.get("about-" + command.name(), command.helpArguments());
	}
}
