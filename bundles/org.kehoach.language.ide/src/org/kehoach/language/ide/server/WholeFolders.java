// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Pair;

import com.google.inject.Inject;

/**
 * Reads a folder to its end once it has begun: every later message (a document that is opened, a key that is typed) cancels
 * what runs, and the server never goes back to a folder that was read by half. Only the end of the server ends it. Questions
 * about a file that is gone are cancelled: whoever asked has not heard of it yet.
 */
final class WholeFolders extends WorkspaceManager {

	@Inject
	private OperationCanceledManager cancellation;
	private volatile boolean stopped;

	@Override
	protected void refreshWorkspaceConfig(CancelIndicator request) {
		super.refreshWorkspaceConfig(() -> stopped);
	}

	@Override
	public Pair<? super Document, ? super XtextResource> read(URI uri) {
		Pair<? super Document, ? super XtextResource> found = null;
		try {
			found = super.read(uri);
		} catch (RuntimeException e) {
			if (!isVanishedFile(e)) {
				throw e;
			}
		}
		if (found == null) {
			cancellation.throwOperationCanceledException();
		}
		return found;
	}

	/** What could not be read, because the file is gone, stays in Xtext's memory without content. */
	@Override
	protected Document getDocument(XtextResource resource) {
		if (resource.getParseResult() == null) {
			cancellation.throwOperationCanceledException();
		}
		return super.getDocument(resource);
	}

	private static boolean isVanishedFile(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileNotFoundException || cause instanceof NoSuchFileException) {
				return true;
			}
		}
		return false;
	}

	void stop() {
		stopped = true;
	}
}
