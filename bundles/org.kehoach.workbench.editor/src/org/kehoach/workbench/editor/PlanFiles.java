// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor;

import java.net.URI;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;

/** Which files are plans, and how workbench and language server name them. */
public final class PlanFiles {

	/** Extension of plan files, without the dot. */
	public static final String EXTENSION = "kehoach"; //$NON-NLS-1$

	private PlanFiles() {
	}

	/** Whether a resource is a plan file, by its name. */
	public static boolean isPlan(IResource resource) {
		return resource.getType() == IResource.FILE && EXTENSION.equals(resource.getFileExtension());
	}

	/**
	 * @param uri as the server writes it: its Vietnamese letters are not escaped, which java.net.URI refuses
	 * @return the file in the workspace; empty if there is none
	 */
	public static Optional<IFile> file(String uri) {
		String path = org.eclipse.emf.common.util.URI.createURI(uri).toFileString();
		return path == null ? Optional.empty() : fileAt(path);
	}

	/**
	 * @param path on this machine's disk
	 * @return the file in the workspace; empty if there is none
	 */
	public static Optional<IFile> fileAt(String path) {
		return Optional.ofNullable(ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromOSString(path)));
	}

	/** @return empty for a file that is not on this machine's disk */
	public static Optional<String> uri(IResource resource) {
		return Optional.ofNullable(resource.getLocation()).map(location -> location.toPath().toUri().toString());
	}

	/** The name, for the server, of the plan file that a document is the text of; empty for other documents. */
	public static Optional<String> uri(IDocument document) {
		ITextFileBuffer buffer = document == null ? null : FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
		return buffer == null ? Optional.empty() : uri(buffer);
	}

	/** As {@link #uri(IDocument)} for a file buffer. */
	public static Optional<String> uri(ITextFileBuffer buffer) {
		IPath path = buffer.getLocation();
		if (path == null || !EXTENSION.equals(path.getFileExtension())) {
			return Optional.empty();
		}
		// a buffer's location is a path in the workspace, or on disk for a file outside of it
		IFile file = path.segmentCount() > 1 ? ResourcesPlugin.getWorkspace().getRoot().getFile(path) : null;
		if (file != null && file.exists()) {
			return uri(file);
		}
		URI disk = path.toPath().toUri();
		return Optional.of(disk.toString());
	}
}
