// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * A person at the keyboard: keys go by way of the system to whatever has the focus, dialogs that hold up the window included.
 * The person is a thread of their own and looks at the window in the UI thread.
 */
public final class Keyboard {

	/** What a person does. */
	public interface Work {

		/** Not in the UI thread. */
		void at(Keyboard keyboard) throws Exception;
	}

	private static final int POLL_MILLIS = 20;

	private final Display display;

	private Keyboard(Display display) {
		this.display = display;
	}

	/** Lets a person work while the event loop runs. UI thread only; returns when the person has finished, throws what they threw. */
	public static void person(Work work) throws Exception {
		Keyboard keyboard = new Keyboard(Display.getCurrent());
		CompletableFuture<Void> done = new CompletableFuture<>();
		Thread person = new Thread(() -> {
			try {
				work.at(keyboard);
				done.complete(null);
			} catch (Exception | AssertionError e) {
				done.completeExceptionally(e);
			}
		}, "person at the keyboard");
		person.setDaemon(true);
		person.start();
		// each step has a patience of its own
		Conditions.waitFor("person", Conditions.PATIENCE.multipliedBy(20), done::isDone);
		try {
			done.get();
		} catch (ExecutionException e) {
			throw new AssertionError(e.getCause().getMessage(), e.getCause());
		}
	}

	/** Waits until something can be seen; asked in the UI thread. */
	public void until(String what, BooleanSupplier seen) throws Exception {
		CompletableFuture<Void> done = new CompletableFuture<>();
		Runnable[] look = new Runnable[1];
		look[0] = () -> {
			try {
				if (seen.getAsBoolean()) {
					done.complete(null);
				} else if (!done.isDone()) {
					display.timerExec(POLL_MILLIS, look[0]);
				}
			} catch (RuntimeException e) {
				done.completeExceptionally(e);
			}
		};
		display.asyncExec(look[0]);
		try {
			done.get(Conditions.PATIENCE.toSeconds(), TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			done.cancel(false);
			throw new AssertionError("Looked " + Conditions.PATIENCE.toSeconds() + " s in vain for: " + what, e);
		}
	}

	/** Presses a key with others held down, {@link SWT#MOD1} and so on. */
	public void press(int key, int... held) throws Exception {
		for (int modifier : held) {
			post(SWT.KeyDown, modifier);
		}
		post(SWT.KeyDown, key);
		post(SWT.KeyUp, key);
		for (int modifier : held) {
			post(SWT.KeyUp, modifier);
		}
		handled();
	}

	/** Types letters that every keyboard has. */
	public void type(String text) throws Exception {
		for (char letter : text.toCharArray()) {
			if (Character.isUpperCase(letter)) {
				press(Character.toLowerCase(letter), SWT.SHIFT);
			} else {
				press(letter);
			}
		}
	}

	private void post(int type, int key) {
		Event event = new Event();
		event.type = type;
		if ((key & SWT.KEYCODE_BIT) != 0 || (key & SWT.MODIFIER_MASK) != 0) {
			event.keyCode = key;
		} else {
			event.character = (char) key;
		}
		if (!display.post(event)) {
			throw new AssertionError("The system takes no keys");
		}
	}

	/** The events before have been taken out of the queue. */
	private void handled() throws Exception {
		CompletableFuture<Void> done = new CompletableFuture<>();
		display.asyncExec(() -> display.timerExec(POLL_MILLIS, () -> done.complete(null)));
		done.get(Conditions.PATIENCE.toSeconds(), TimeUnit.SECONDS);
	}
}
