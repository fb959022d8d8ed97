// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.formatting;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.connection.LanguageConnection;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.connection.Request;
import org.kehoach.workbench.editor.diagnostics.BrokenText;
import org.kehoach.workbench.editor.edits.PlanEdits;

/** Lays a plan out as the server says. Called in the UI thread, which does not wait. */
public final class Formatting {

	/** What formatting came to. */
	public enum Outcome {
		/** The text has changed. */
		DONE,
		/** Nothing was to be changed. */
		TIDY,
		/** The text has a syntax error, and stays as it is. */
		BROKEN,
		/** The text was changed before the answer came, and stays as it is. */
		DROPPED
	}

	/** The server lays out with tabulators whatever it is told; the protocol wants some number. */
	private static final FormattingOptions TABULATORS = new FormattingOptions(4, false);

	private Formatting() {
	}

	/** @param then told in the UI thread */
	public static void all(ITextEditor editor, PlanText plan, Consumer<Outcome> then) {
		format(editor, plan, server -> server.formatting(new DocumentFormattingParams(plan.id(), TABULATORS)), then);
	}

	/**
	 * @param range whole lines
	 * @param then told in the UI thread
	 */
	public static void part(ITextEditor editor, PlanText plan, Range range, Consumer<Outcome> then) {
		format(editor, plan, server -> server.rangeFormatting(new DocumentRangeFormattingParams(plan.id(), TABULATORS, range)), then);
	}

	private static void format(ITextEditor editor, PlanText plan,
			Function<TextDocumentService, CompletableFuture<List<? extends TextEdit>>> question, Consumer<Outcome> then) {
		Request.ask(plan, editor, question, edits -> then.accept(apply(editor, plan, edits == null ? List.of() : edits)),
				() -> then.accept(Outcome.DROPPED));
	}

	private static Outcome apply(ITextEditor editor, PlanText plan, List<? extends TextEdit> edits) {
		if (edits.isEmpty()) {
			return BrokenText.isBroken(LanguageConnection.get().findings().of(plan.uri())) ? Outcome.BROKEN : Outcome.TIDY;
		}
		try {
			PlanEdits.apply(editor, plan.document(), edits);
			return Outcome.DONE;
		} catch (BadLocationException e) {
			ILog.of(Formatting.class).error("Formatting does not fit the text", e); //$NON-NLS-1$
			return Outcome.DROPPED;
		}
	}
}
