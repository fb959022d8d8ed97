// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.outline;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.swt.widgets.Control;
import org.kehoach.workbench.editor.connection.FreshAnswer;
import org.kehoach.workbench.editor.connection.LanguageConnection;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.diagnostics.BrokenText;

/**
 * The things of a plan for all who show them (outline and breadcrumb): the server is asked once for each state of the text, and its
 * answer is made into nodes outside of the UI thread.
 */
public final class PlanSymbols {

	/** The newest question about each text; held as long as somebody shows the text. */
	private static final Map<IDocument, Asked> LAST = Collections.synchronizedMap(new WeakHashMap<>());

	private record Asked(long stamp, CompletableFuture<List<OutlineNode>> answer) {
	}

	private PlanSymbols() {
	}

	/**
	 * Follows the things of a plan, as {@link FreshAnswer} does.
	 *
	 * @param pause in typing before the server is asked, in milliseconds
	 * @param show called in the UI thread with the plans and registries of the file
	 */
	public static FreshAnswer<List<OutlineNode>> fresh(PlanText plan, Control control, int pause, Consumer<List<OutlineNode>> show) {
		return FreshAnswer.about(plan, control, pause, () -> of(plan), show);
	}

	/** To be called in the UI thread: the question is about the text as it is now, however often it has to be asked. */
	private static Function<TextDocumentService, CompletableFuture<List<OutlineNode>>> of(PlanText plan) {
		long stamp = plan.stamp();
		return server -> {
			Asked last = LAST.get(plan.document());
			if (last != null && last.stamp() == stamp && !last.answer().isCompletedExceptionally()) {
				return last.answer();
			}
			Asked now = new Asked(stamp, server.documentSymbol(new DocumentSymbolParams(plan.id())).thenApply(PlanSymbols::nodes));
			LAST.put(plan.document(), now);
			return now.answer();
		};
	}

	/** Null for no answer. */
	private static List<OutlineNode> nodes(List<Either<SymbolInformation, DocumentSymbol>> answer) {
		return answer == null ? null : OutlineNode.roots(answer.stream().map(Either::getRight).toList());
	}

	/** Nobody shows the text any more. */
	public static void forget(PlanText plan) {
		LAST.remove(plan.document());
	}

	/**
	 * Whether an answer lacks much only because of a half-typed line, which hides the rest of the plan from the parser: it is still there
	 * for the person who types.
	 *
	 * @param shown what was shown before
	 */
	public static boolean isHalf(List<OutlineNode> answer, List<OutlineNode> shown, PlanText plan) {
		return OutlineNode.count(answer) < OutlineNode.count(shown) && BrokenText.isBroken(LanguageConnection.get().findings().of(plan.uri()));
	}
}
