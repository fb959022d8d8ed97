// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.connection;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.Windows;

/** A question whose answer a person waits for: says so when it takes long, and what went wrong when there is none. UI thread only. */
public final class Request {

	/** Before a person wonders whether the key was pressed, in milliseconds. */
	private static final int LONG = 1_000;
	/** Nobody waits longer, in seconds. */
	private static final int MOST = 30;

	private Request() {
	}

	/**
	 * Asks without waiting.
	 *
	 * @param editor in whose status line things are said
	 * @param then gets the answer, maybe null, in the UI thread; the text is still the one that was asked about
	 * @param dropped run in the UI thread where there is no answer: the text has changed, or the server failed, which has been said
	 */
	public static <T> void ask(PlanText plan, IEditorPart editor, Function<TextDocumentService, CompletableFuture<T>> question, Consumer<T> then,
			Runnable dropped) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		long stamp = plan.stamp();
		CompletableFuture<T> answer = plan.ask(question);
		boolean[] said = { false };
		display.timerExec(LONG, () -> {
			if (!answer.isDone()) {
				said[0] = true;
				Windows.say(editor, Messages.get("server.waiting")); //$NON-NLS-1$
			}
		});
		answer.orTimeout(MOST, TimeUnit.SECONDS).whenComplete((found, failure) -> {
			if (display.isDisposed()) {
				return;
			}
			display.asyncExec(() -> {
				if (said[0]) {
					Windows.say(editor, null);
				}
				if (failure == null && plan.stamp() == stamp) {
					accept(found, then);
					return;
				}
				dropped.run();
				if (failure instanceof TimeoutException) {
					Windows.say(editor, Messages.get("server.late")); //$NON-NLS-1$
				} else if (failure != null) {
					ServerTrouble.tell(failure);
				}
			});
		});
	}

	private static <T> void accept(T answer, Consumer<T> then) {
		try {
			then.accept(answer);
		} catch (RuntimeException e) {
			// an answer that makes no sense
			ServerTrouble.tell(e);
		}
	}
}
