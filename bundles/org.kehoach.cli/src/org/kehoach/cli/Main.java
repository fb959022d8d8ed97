// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.io.PrintStream;
import java.util.Locale;

/** The command line's start: the only place that ends the virtual machine. */
public final class Main {

	private Main() {
	}

	public static void main(String[] arguments) {
		chooseLanguage(System.getenv("KEHOACH_LANG"));
		PrintStream out = System.out;
		PrintStream err = System.err;
		boolean terminal = Boolean.getBoolean("kehoach.terminal");
		ExitStatus status = new CommandLine(out, err, terminal).run(arguments);
		out.flush();
		err.flush();
		System.exit(status.code());
	}

	/** The system's language unless the environment names one. */
	private static void chooseLanguage(String tag) {
		if (tag != null && !tag.isBlank()) {
			Locale.setDefault(Locale.forLanguageTag(tag.strip()));
		}
	}
}
