// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.io.PrintStream;

import org.kehoach.engine.ProgressListener;

/** Where a command prints. Results go to {@link #out}, so that other programs can read them. */
public final class Console {

	private final PrintStream out;
	private final TerminalProgress progress;

	Console(PrintStream out, TerminalProgress progress) {
		this.out = out;
		this.progress = progress;
	}

	public PrintStream out() {
		return out;
	}

	/** Shows how far the engine is. */
	public ProgressListener progress() {
		return progress;
	}

	/** Prints results from now on; the line of progress goes. */
	public Report report() {
		progress.wipe();
		return new Report(out);
	}
}
