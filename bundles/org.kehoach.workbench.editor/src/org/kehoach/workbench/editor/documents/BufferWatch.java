// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.documents;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Hears of nothing; subclasses say what they want to hear of. */
public abstract class BufferWatch implements IFileBufferListener {

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		// not of interest
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		// not of interest
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// not of interest
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// not of interest
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// not of interest
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		// not of interest
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// not of interest
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		// not of interest
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// not of interest
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// not of interest
	}
}
