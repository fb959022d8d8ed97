// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.safety;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.core.filebuffers.IPersistableAnnotationModel;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.kehoach.language.encoding.OldText;
import org.kehoach.workbench.editor.Messages;

/**
 * Saves plans so that nothing is lost: the platform empties a file before it writes it, and a full disk or a crash in between
 * leaves half of it. This one replaces the file as a whole ({@link SafeFile}); what it was before goes into the local history.
 * A file in an old encoding is read in it, and saved in UTF-8; one that cannot be read is not overwritten ({@link OldFile}).
 * Only what cannot be replaced so (a file in a folder that nothing can be made in, or in another encoding) is left to the
 * platform.
 */
public final class PlanDocumentProvider extends TextFileDocumentProvider {

	/** A plan from before Unicode comes with today's letters, not yet saved. */
	@Override
	protected FileInfo createFileInfo(Object element) throws CoreException {
		FileInfo info = super.createFileInfo(element);
		ITextFileBuffer buffer = info == null ? null : info.fTextFileBuffer;
		OldText old = buffer == null || !OldFile.hasLostLetters(buffer) ? null : OldFile.read(buffer).orElse(null);
		if (old != null) {
			buffer.getDocument().set(old.text());
			Display.getDefault().asyncExec(() -> Notice.show(Messages.get("open.oldEncoding", old.encoding().label()))); //$NON-NLS-1$
		}
		return info;
	}

	@Override
	protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
		ITextFileBuffer buffer = info.fTextFileBuffer;
		if (OldFile.hasLostLetters(buffer)) {
			throw new CoreException(Status.error(Messages.get("save.lostLetters", buffer.getLocation().lastSegment()))); //$NON-NLS-1$
		}
		IFile file = buffer.getLocation() == null || buffer.getLocation().segmentCount() < 2 ? null
				: ResourcesPlugin.getWorkspace().getRoot().getFile(buffer.getLocation());
		byte[] content = file == null || !canBeReplaced(file, overwrite) ? null : content(buffer, file);
		if (content == null || !replace(file, buffer, content, monitor)) {
			super.commitFileBuffer(monitor, info, overwrite);
		}
	}

	/** Reading again what was written touches the folder too. */
	@Override
	protected ISchedulingRule computeSchedulingRule(IResource resource) {
		return MultiRule.combine(super.computeSchedulingRule(resource), resource.getWorkspace().getRuleFactory().refreshRule(resource));
	}

	/** What has changed on disk meanwhile, or may not be written, is the platform's to ask about. */
	private static boolean canBeReplaced(IFile file, boolean overwrite) {
		return file.exists() && !file.isReadOnly() && file.getLocation() != null
				&& (overwrite || file.isSynchronized(IResource.DEPTH_ZERO));
	}

	/** What the file is to hold; null if it is not plain UTF-8. */
	private static byte[] content(ITextFileBuffer buffer, IFile file) throws CoreException {
		if (!StandardCharsets.UTF_8.name().equals(buffer.getEncoding())) {
			return null;
		}
		try {
			ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(buffer.getDocument().get()));
			IContentDescription description = file.getContentDescription();
			Object mark = description == null ? null : description.getProperty(IContentDescription.BYTE_ORDER_MARK);
			ByteArrayOutputStream content = new ByteArrayOutputStream(bytes.remaining() + IContentDescription.BOM_UTF_8.length);
			if (mark instanceof byte[] bom) {
				content.writeBytes(bom);
			}
			content.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
			return content.toByteArray();
		} catch (CharacterCodingException e) {
			// half of a pair of characters; the platform puts a question mark in its place
			return null;
		}
	}

	/** @return false if it cannot be replaced as a whole, and is as it was */
	private static boolean replace(IFile file, ITextFileBuffer buffer, byte[] content, IProgressMonitor monitor) throws CoreException {
		boolean[] replaced = { false };
		Path path = file.getLocation().toPath();
		// one change of the workspace, so that others see the file saved, and not a file that has changed under its editor
		file.getWorkspace().run(m -> {
			if (isOneOfSeveralNames(path)) {
				return;
			}
			// nothing is appended: the platform puts what the file holds into the local history
			file.appendContents(new ByteArrayInputStream(new byte[0]), true, true, m);
			try {
				SafeFile.write(path, content);
			} catch (SafeFile.NotReplacedException e) {
				return;
			} catch (NoSuchFileException e) {
				throw new CoreException(Status.error(Messages.get("save.folderGone", path.getParent()), e)); //$NON-NLS-1$
			} catch (IOException e) {
				throw new CoreException(Status.error(Messages.get("save.failed", path, e.getMessage()), e)); //$NON-NLS-1$
			}
			file.refreshLocal(IResource.DEPTH_ZERO, m);
			markSaved(file, buffer, m);
			replaced[0] = true;
		}, file.getWorkspace().getRuleFactory().refreshRule(file), IWorkspace.AVOID_UPDATE, monitor);
		return replaced[0];
	}

	private static boolean isOneOfSeveralNames(Path path) {
		try {
			return Files.getFileStore(path).supportsFileAttributeView("unix") && (int) Files.getAttribute(path, "unix:nlink") > 1; //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
			// then the disk has no such names
			return false;
		}
	}

	/** The buffer reads what it is the text of and finds it equal; positions of markers stay where the text has moved them. */
	private static void markSaved(IFile file, ITextFileBuffer buffer, IProgressMonitor monitor) throws CoreException {
		if (buffer.getAnnotationModel() instanceof IPersistableAnnotationModel markers) {
			markers.commit(buffer.getDocument());
		}
		if (buffer.getDocument() instanceof IDocumentExtension4 stamped) {
			// so that undoing to this state counts as saved
			file.revertModificationStamp(stamped.getModificationStamp());
		}
		buffer.revert(monitor);
	}
}
