// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * A person at the keyboard: keys go through the key bindings to whatever has the focus, in dialogs that hold up the window too. The
 * person is a thread of their own and looks at the window in the UI thread.
 */
public final class Keyboard {

	/** What a person does. */
	public interface Work {

		/** Not in the UI thread. */
		void at(Keyboard keyboard) throws Exception;
	}

	private static final int POLL_MILLIS = 20;
	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

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
				// the event loop of a dialog would go on for ever
				keyboard.display.asyncExec(keyboard::closeDialogs);
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
				activate();
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
			throw new AssertionError("Looked " + Conditions.PATIENCE.toSeconds() + " s in vain for: " + what + "; " + display.syncCall(this::seen), e);
		}
	}

	/** Where there is no window manager, nobody gives the keys back to a window when a dialog in front of it is closed. */
	private void activate() {
		if (display.getFocusControl() == null) {
			Stream<Shell> modal = Stream.of(display.getShells()).filter(shell -> shell.isVisible() && (shell.getStyle() & MODAL) != 0);
			modal.reduce((below, above) -> above).orElse(Workbench.window().getShell()).forceActive();
		}
	}

	/** Opens the menu of whatever has the focus, as Shift+F10 does, and chooses from it. The menu itself is the system's. */
	public void choose(String entry) throws Exception {
		CompletableFuture<Void> chosen = new CompletableFuture<>();
		display.asyncExec(() -> {
			try {
				Menu menu = display.getFocusControl().getMenu();
				menu.notifyListeners(SWT.Show, new Event());
				MenuItem item = Stream.of(menu.getItems()).filter(each -> each.getText().replaceFirst("\t.*", "").replace("&", "").equals(entry)).findFirst()
						.orElseThrow(() -> new AssertionError("not in the menu: " + entry));
				if (!item.isEnabled()) {
					throw new AssertionError("cannot be chosen now: " + entry);
				}
				item.notifyListeners(SWT.Selection, new Event());
				menu.notifyListeners(SWT.Hide, new Event());
				chosen.complete(null);
			} catch (RuntimeException | AssertionError e) {
				chosen.completeExceptionally(e);
			}
		});
		chosen.get(Conditions.PATIENCE.toSeconds(), TimeUnit.SECONDS);
		handled();
	}

	private void closeDialogs() {
		Stream.of(display.getShells()).filter(shell -> !shell.isDisposed() && shell.getParent() != null && shell.isVisible()).forEach(Shell::close);
	}

	/** For messages: what a person sees instead. */
	private String seen() {
		return "the keys go to " + display.getFocusControl() + " in " + display.getActiveShell() + ", there are "
				+ Stream.of(display.getShells()).filter(Shell::isVisible).map(Shell::getText).toList()
				+ (display.getFocusControl() instanceof StyledText text ? ", at the caret: " + text.getLine(text.getLineAtOffset(text.getCaretOffset())) : "");
	}

	/**
	 * Presses a key: the listeners of whatever has the focus, and before them the window's key bindings, get it; then it does what the
	 * system does.
	 *
	 * @param held {@link SWT#MOD1} and so on; 0 for none
	 */
	public void press(int key, int held) throws Exception {
		CompletableFuture<Void> arrived = new CompletableFuture<>();
		// what it does is not waited for: what it opens may hold up the window
		display.asyncExec(() -> deliver(key, held, arrived));
		arrived.get(Conditions.PATIENCE.toSeconds(), TimeUnit.SECONDS);
		handled();
	}

	/** As {@link #press(int, int)} with no other key held. */
	public void press(int key) throws Exception {
		press(key, 0);
	}

	/** Types letters. */
	public void type(String text) throws Exception {
		for (char letter : text.toCharArray()) {
			press(letter);
		}
	}

	/** As soon as something has the focus: a person does not type on while the window is in the background. */
	private void deliver(int key, int held, CompletableFuture<Void> arrived) {
		activate();
		Control focus = display.getFocusControl();
		if (focus == null) {
			if (!arrived.isDone()) {
				display.timerExec(POLL_MILLIS, () -> deliver(key, held, arrived));
			}
			return;
		}
		arrived.complete(null);
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.keyCode = key;
		event.stateMask = held;
		event.character = (key & SWT.KEYCODE_BIT) != 0 ? 0 : (char) key;
		focus.notifyListeners(SWT.KeyDown, event);
		if (event.doit && !focus.isDisposed() && focus == display.getFocusControl()) {
			natively(focus, event);
		}
	}

	/** What the system's own controls do with a key, which events that it did not send do not reach. */
	private static void natively(Control focus, Event event) {
		boolean letter = event.stateMask == 0 && event.character >= ' ' && event.character != SWT.DEL;
		switch (focus) {
		case Link link when event.keyCode == SWT.CR -> link.notifyListeners(SWT.Selection, new Event());
		case Tree tree when event.keyCode == SWT.ARROW_DOWN && event.stateMask == 0 -> next(tree);
		case Button choice when event.keyCode == SWT.ARROW_DOWN && (choice.getStyle() & SWT.RADIO) != 0 -> next(choice);
		case Tree tree when event.keyCode == SWT.CR && event.stateMask == 0 -> tree.notifyListeners(SWT.DefaultSelection, new Event());
		case Text text when letter -> text.insert(String.valueOf(event.character));
		case StyledText text -> {
			// drawn by SWT itself, which has done all
		}
		default -> {
			Button main = focus.getShell().getDefaultButton();
			if (event.keyCode == SWT.CR && main != null && main.isEnabled()) {
				main.notifyListeners(SWT.Selection, new Event());
			} else if (event.keyCode == SWT.ESC && focus.getShell().getParent() != null) {
				focus.getShell().close();
			}
		}
		}
	}

	/** Down to the next line, also into what is unfolded. */
	private static void next(Tree tree) {
		List<TreeItem> lines = lines(tree.getItems()).toList();
		TreeItem[] selected = tree.getSelection();
		int index = selected.length == 0 ? -1 : lines.indexOf(selected[0]);
		if (index + 1 < lines.size()) {
			tree.setSelection(lines.get(index + 1));
			Event event = new Event();
			event.item = lines.get(index + 1);
			tree.notifyListeners(SWT.Selection, event);
		}
	}

	private static Stream<TreeItem> lines(TreeItem[] of) {
		return Stream.of(of).flatMap(item -> Stream.concat(Stream.of(item), item.getExpanded() ? lines(item.getItems()) : Stream.empty()));
	}

	/** To the next choice of the same group. */
	private static void next(Button choice) {
		List<Button> choices = Stream.of(choice.getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
		Button next = choices.get((choices.indexOf(choice) + 1) % choices.size());
		choices.forEach(button -> button.setSelection(button == next));
		next.setFocus();
		choice.notifyListeners(SWT.Selection, new Event());
		next.notifyListeners(SWT.Selection, new Event());
	}

	/** The events before have been taken out of the queue. */
	private void handled() throws Exception {
		CompletableFuture<Void> done = new CompletableFuture<>();
		display.asyncExec(() -> display.timerExec(POLL_MILLIS, () -> done.complete(null)));
		done.get(Conditions.PATIENCE.toSeconds(), TimeUnit.SECONDS);
	}
}
