// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.tables;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.nebula.widgets.nattable.conflation.EventConflaterChain;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.swt.widgets.Display;

/**
 * Gathers the events of one NatTable before it adapts to them, as NatTable does by itself; but only when there are any: its own looks
 * for them fifty times a second as long as the table is there, which keeps a computer awake that nobody uses.
 */
public final class TableEvents extends EventConflaterChain {

	private final Display display;
	private final AtomicBoolean waiting = new AtomicBoolean();
	private volatile boolean stopped;

	/** @param display of the table */
	public TableEvents(Display display) {
		this.display = display;
	}

	@Override
	public void start() {
		// the first event starts it
	}

	@Override
	public void stop() {
		stopped = true;
	}

	/** From any thread. */
	@Override
	public void addEvent(ILayerEvent event) {
		super.addEvent(event);
		if (!stopped && !display.isDisposed() && waiting.compareAndSet(false, true)) {
			display.asyncExec(() -> display.timerExec((int) DEFAULT_REFRESH_INTERVAL, () -> {
				waiting.set(false);
				// behind what the last round has left to do, without which the table takes nothing more
				display.asyncExec(this::adapt);
			}));
		}
	}

	private void adapt() {
		if (!stopped) {
			getConflaterTask().run();
		}
	}
}
