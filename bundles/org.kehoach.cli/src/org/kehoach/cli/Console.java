// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.io.PrintStream;

import org.kehoach.engine.EngineException;
import org.kehoach.engine.ProgressListener;

/** Where a command prints. Results go to {@link #out}, so that other programs can read them. */
public final class Console {

	private final PrintStream out;
	private final PrintStream err;
	private final TerminalProgress progress;

	Console(PrintStream out, PrintStream err, TerminalProgress progress) {
		this.out = out;
		this.err = err;
		this.progress = progress;
	}

	public PrintStream out() {
		return out;
	}

	/** Tells a person something beside the results, which stay readable by programs. */
	public void hint(String text) {
		progress.wipe();
		err.println(Messages.get("note", text));
	}

	/** Shows how far the engine is. */
	public ProgressListener progress() {
		return progress;
	}

	/** Tells that a part of the work could not be done; the rest goes on. */
	public void error(EngineException error) {
		progress.wipe();
		err.println(Messages.get("error", error.getMessage()));
	}

	/** Prints results from now on; the line of progress goes. */
	public Report report() {
		progress.wipe();
		return new Report(out);
	}
}
