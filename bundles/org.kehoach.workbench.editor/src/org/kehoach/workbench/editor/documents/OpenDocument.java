// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.documents;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.Positions;
import org.kehoach.workbench.editor.connection.ServerTrouble;

/** One plan that is open in an editor: sends every change to the server, with the version that it makes. */
final class OpenDocument implements IDocumentListener {

	private final String uri;
	private final IDocument document;
	private TextDocumentService server;
	private int version;
	/** The text after the last change, which other threads may read. */
	private volatile String text;
	/** The range that the change under way replaces, in the text before it; null if it cannot be told. */
	private Range replaced;
	/** Whether the server missed a change: it needs the whole text then. */
	private boolean missed;

	OpenDocument(String uri, IDocument document) {
		this.uri = uri;
		this.document = document;
		this.text = document.get();
	}

	String uri() {
		return uri;
	}

	IDocument document() {
		return document;
	}

	/** The text as it is now; from any thread, unlike the document. */
	String text() {
		return text;
	}

	/** Follows the text from now on. In the UI thread. */
	void attach() {
		// before the platform's own listeners, so that what they ask the server is about the new text
		document.addPrenotifiedDocumentListener(this);
	}

	synchronized void open(TextDocumentService ready) {
		if (server == null) {
			server = ready;
			server.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, PlanFiles.EXTENSION, ++version, document.get())));
		}
	}

	synchronized void close() {
		detach();
		if (server != null) {
			server.didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
		}
	}

	void detach() {
		document.removePrenotifiedDocumentListener(this);
	}

	@Override
	public synchronized void documentAboutToBeChanged(DocumentEvent event) {
		try {
			replaced = new Range(Positions.position(document, event.getOffset()),
					Positions.position(document, event.getOffset() + event.getLength()));
		} catch (BadLocationException e) {
			ILog.of(getClass()).warn("Change outside of the text; the whole text is sent", e); //$NON-NLS-1$
			replaced = null;
		}
	}

	@Override
	public synchronized void documentChanged(DocumentEvent event) {
		text = document.get();
		if (server == null) {
			return;
		}
		TextDocumentContentChangeEvent change = replaced == null || missed ? new TextDocumentContentChangeEvent(text)
				: new TextDocumentContentChangeEvent(replaced, event.getText() == null ? "" : event.getText()); //$NON-NLS-1$
		try {
			server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version), List.of(change)));
			missed = false;
		} catch (RuntimeException e) {
			// whatever befalls the server, one can type on
			missed = true;
			ServerTrouble.tell(e);
		}
	}
}
