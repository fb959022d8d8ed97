// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.connection;

import java.util.function.UnaryOperator;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The way from editors to the server. Tests lead it through one that answers late, wrongly or not at all. */
public final class ServerRoute implements TextDocumentService {

	private volatile TextDocumentService server;
	private volatile UnaryOperator<TextDocumentService> detour = UnaryOperator.identity();

	/** @param ready the server, once it can be asked */
	void to(TextDocumentService ready) {
		server = ready;
	}

	/**
	 * From now on everything goes another way.
	 *
	 * @param by given the server that is to be asked; identity for none between
	 */
	public void lead(UnaryOperator<TextDocumentService> by) {
		detour = by;
	}

	/** What questions are asked of. */
	TextDocumentService documents() {
		return detour.apply(server);
	}

	@Override
	public void didOpen(DidOpenTextDocumentParams params) {
		documents().didOpen(params);
	}

	@Override
	public void didChange(DidChangeTextDocumentParams params) {
		documents().didChange(params);
	}

	@Override
	public void didClose(DidCloseTextDocumentParams params) {
		documents().didClose(params);
	}

	@Override
	public void didSave(DidSaveTextDocumentParams params) {
		documents().didSave(params);
	}
}
