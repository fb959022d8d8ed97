// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.connection;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps what is shown of a plan up to date: asks the server after every pause in typing, and hands over the answers that are
 * still true. Used in the UI thread, which never waits.
 *
 * @param <T> what the server answers
 */
public final class FreshAnswer<T> {

	private final PlanText plan;
	private final Control control;
	/** Kept, for other threads cannot ask a control that may go at any moment. */
	private final Display display;
	private final int pause;
	private final Supplier<Function<TextDocumentService, CompletableFuture<T>>> question;
	private final Consumer<T> show;
	private final Runnable askNow = this::askNow;
	private final IDocumentListener typing = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// what counts is the text after the change
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			askSoon();
		}
	};
	private CompletableFuture<T> asked;

	/**
	 * @param control where the answers are shown; none is handed over once it is disposed
	 * @param pause in typing before the server is asked, in milliseconds
	 * @param show called in the UI thread
	 */
	public FreshAnswer(PlanText plan, Control control, int pause, Function<TextDocumentService, CompletableFuture<T>> question, Consumer<T> show) {
		this(plan, control, pause, show, () -> question);
	}

	/**
	 * As the constructor, with a question that differs from time to time.
	 *
	 * @param question gives it in the UI thread; null where there is nothing to ask, then null is shown
	 */
	public static <T> FreshAnswer<T> about(PlanText plan, Control control, int pause,
			Supplier<Function<TextDocumentService, CompletableFuture<T>>> question, Consumer<T> show) {
		return new FreshAnswer<>(plan, control, pause, show, question);
	}

	private FreshAnswer(PlanText plan, Control control, int pause, Consumer<T> show,
			Supplier<Function<TextDocumentService, CompletableFuture<T>>> question) {
		this.plan = plan;
		this.control = control;
		this.display = control.getDisplay();
		this.pause = pause;
		this.question = question;
		this.show = show;
	}

	/** Follows the text from now on, and asks at once. */
	public void start() {
		plan.document().addDocumentListener(typing);
		askNow();
	}

	/** Follows the text no more. */
	public void stop() {
		plan.document().removeDocumentListener(typing);
		if (asked != null) {
			asked.cancel(false);
		}
		if (!control.isDisposed()) {
			display.timerExec(-1, askNow);
		}
	}

	/** Asks after the pause; one that runs already starts anew. From any thread. */
	public void askSoon() {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!control.isDisposed()) {
					display.timerExec(pause, askNow);
				}
			});
		}
	}

	private void show(T answer, Throwable failure) {
		if (failure == null) {
			accept(answer);
		} else if (LanguageConnection.isCancellation(failure) && LanguageConnection.get().isOpen(plan.uri())
				&& !LanguageConnection.get().hasFailed()) {
			// other files have changed all the time
			askSoon();
		}
	}

	/** A server that answers nothing, or nonsense, does not stop the editor. */
	private void accept(T answer) {
		if (answer != null) {
			try {
				show.accept(answer);
			} catch (RuntimeException e) {
				ServerTrouble.tell(e);
			}
		}
	}

	private void askNow() {
		if (control.isDisposed() || LanguageConnection.get().isClosed()) {
			return;
		}
		if (asked != null) {
			asked.cancel(false);
		}
		Function<TextDocumentService, CompletableFuture<T>> now = question.get();
		if (now == null) {
			asked = null;
			show.accept(null);
			return;
		}
		CompletableFuture<T> mine = plan.ask(now);
		asked = mine;
		mine.whenComplete((answer, failure) -> {
			if (failure != null) {
				ServerTrouble.tell(failure);
			}
			if (!display.isDisposed()) {
				long stamp = plan.stamp();
				display.asyncExec(() -> {
					if (asked == mine && !control.isDisposed() && plan.stamp() == stamp) {
						show(answer, failure);
					}
				});
			}
		});
	}
}
