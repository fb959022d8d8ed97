// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.connection;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.Positions;

/**
 * A plan that is open in an editor, to ask the server about. Every answer belongs to the text that it was asked for: if that
 * changes meanwhile, the answer is dropped. The server drops questions too, whenever another file changes; these are asked
 * again.
 *
 * @param document its text
 * @param uri how the server calls it
 */
public record PlanText(IDocument document, String uri) {

	/** How often a question is asked that the server dropped, and the pause between in milliseconds: five seconds in all. */
	private static final int MOST_TRIES = 100;
	private static final int PAUSE = 50;

	/** @return empty for a text that is no plan, or is in no file */
	public static Optional<PlanText> of(IDocument document) {
		return PlanFiles.uri(document).map(uri -> new PlanText(document, uri));
	}

	/** @see #of(IDocument) */
	public static Optional<PlanText> of(ITextViewer viewer) {
		return of(viewer.getDocument());
	}

	/** @see #of(IDocument) */
	public static Optional<PlanText> of(ITextEditor editor) {
		return editor.getDocumentProvider() == null ? Optional.empty()
				: of(editor.getDocumentProvider().getDocument(editor.getEditorInput()));
	}

	/** As the protocol names it. */
	public TextDocumentIdentifier id() {
		return new TextDocumentIdentifier(uri);
	}

	/** @throws BadLocationException if the text has no such offset */
	public Position position(int offset) throws BadLocationException {
		return Positions.position(document, offset);
	}

	/** Differs after every change of the text. */
	public long stamp() {
		return ((IDocumentExtension4) document).getModificationStamp();
	}

	/**
	 * Asks about the text as it is now, without waiting.
	 *
	 * @return is cancelled if the text changes before the answer, the plan is closed or the workbench closes: that is normal
	 */
	public <T> CompletableFuture<T> ask(Function<TextDocumentService, CompletableFuture<T>> question) {
		CompletableFuture<T> result = new CompletableFuture<>();
		ask(question, stamp(), 1, result);
		return result;
	}

	/**
	 * A question about the model of the text, for {@link #ask} and {@link FreshAnswer}.
	 *
	 * @param question put in the server's thread, see {@link org.kehoach.language.ide.server.KehoachLanguageServer#read}; the answer
	 *        must not hold on to the model
	 */
	public <T> Function<TextDocumentService, CompletableFuture<T>> reading(BiFunction<XtextResource, CancelIndicator, T> question) {
		return server -> LanguageConnection.get().read(uri, question);
	}

	private <T> void ask(Function<TextDocumentService, CompletableFuture<T>> question, long stamp, int tries, CompletableFuture<T> result) {
		LanguageConnection connection = LanguageConnection.get();
		connection.ask(question).whenComplete((answer, failure) -> {
			if (stamp() != stamp || connection.isClosed()) {
				result.cancel(false);
			} else if (failure == null) {
				result.complete(answer);
			} else if (!LanguageConnection.isCancellation(failure) && connection.isOpen(uri) && !connection.hasFailed()) {
				result.completeExceptionally(failure);
			} else if (tries >= MOST_TRIES || result.isDone() || !connection.isOpen(uri) || connection.hasFailed()) {
				result.cancel(false);
			} else {
				CompletableFuture.delayedExecutor(PAUSE, TimeUnit.MILLISECONDS)
						.execute(() -> ask(question, stamp, tries + 1, result));
			}
		});
	}

	/**
	 * Asks and waits for the answer. Not in the UI thread.
	 *
	 * @return empty if there was no answer in time, or the text has changed
	 */
	public <T> Optional<T> ask(Function<TextDocumentService, CompletableFuture<T>> question, Duration patience) {
		CompletableFuture<T> answer = ask(question);
		try {
			return Optional.ofNullable(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
		} catch (InterruptedException e) {
			answer.cancel(true);
			Thread.currentThread().interrupt();
			return Optional.empty();
		} catch (TimeoutException | CancellationException e) {
			answer.cancel(true);
			return Optional.empty();
		} catch (ExecutionException e) {
			ServerTrouble.tell(e);
			return Optional.empty();
		}
	}
}
