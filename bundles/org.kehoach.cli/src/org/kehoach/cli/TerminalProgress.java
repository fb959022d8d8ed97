// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.io.PrintStream;

import org.kehoach.engine.ProgressListener;

/** One line on a terminal that is written over; nothing elsewhere, for a log would only grow. */
final class TerminalProgress implements ProgressListener {

	/** Back to the start of the line and clear it (ECMA-48 EL). */
	private static final String WIPE = "\r\u001B[K";

	private final PrintStream terminal;
	private final boolean shown;
	private Stage stage;
	private int total;
	private int done;
	private int shownPercent;

	TerminalProgress(PrintStream terminal, boolean shown) {
		this.terminal = terminal;
		this.shown = shown;
	}

	@Override
	public void begin(Stage next, int count) {
		stage = next;
		total = count;
		done = 0;
		shownPercent = -1;
		show();
	}

	@Override
	public void advance() {
		done++;
		show();
	}

	void wipe() {
		if (shown) {
			terminal.print(WIPE);
			terminal.flush();
		}
	}

	private void show() {
		int percent = total == 0 ? 100 : 100 * done / total;
		if (shown && percent != shownPercent) {
			shownPercent = percent;
			terminal.print(WIPE + Messages.get("progress-" + stage, done, total, percent));
			terminal.flush();
		}
	}
}
