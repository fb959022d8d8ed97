// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.documents;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.ui.PlatformUI;
import org.kehoach.workbench.editor.PlanFiles;

/**
 * Keeps the server's copy of every plan that is open in an editor like the editor's text. Of what befalls a buffer between, the document
 * tells as of any other change; a file that moves gets a new buffer.
 */
public final class DocumentSync extends BufferWatch {

	private final Map<IFileBuffer, OpenDocument> open = new ConcurrentHashMap<>();
	private volatile TextDocumentService server;

	/** Begins to follow all text buffers, those that are open already included. */
	public void install() {
		FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
		for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
			bufferCreated(buffer);
		}
	}

	/** Editors that close from now on are of no interest. */
	public void uninstall() {
		FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
		open.values().forEach(OpenDocument::detach);
		open.clear();
	}

	/**
	 * Hands all open plans to the server, which has just become ready.
	 *
	 * @param connected run when the server has them
	 */
	public void connect(TextDocumentService ready, Runnable connected) {
		// in the UI thread, where editors change their text: none changes while it is read
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			server = ready;
			open.values().forEach(document -> document.open(ready));
			connected.run();
		});
	}

	/** The text of a plan that is open in an editor; empty if it is not. */
	public Optional<IDocument> document(String uri) {
		return open.values().stream().filter(document -> document.uri().equals(uri)).map(OpenDocument::document).findFirst();
	}

	/** As {@link #document}, as it is now; from any thread. */
	public Optional<String> text(String uri) {
		return open.values().stream().filter(document -> document.uri().equals(uri)).map(OpenDocument::text).findFirst();
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text && !open.containsKey(buffer)) {
			PlanFiles.uri(text).ifPresent(uri -> {
				OpenDocument document = new OpenDocument(uri, text.getDocument());
				open.put(buffer, document);
				document.attach();
				TextDocumentService ready = server;
				if (ready != null) {
					document.open(ready);
				}
			});
		}
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		OpenDocument document = open.remove(buffer);
		if (document != null) {
			document.close();
		}
	}
}
