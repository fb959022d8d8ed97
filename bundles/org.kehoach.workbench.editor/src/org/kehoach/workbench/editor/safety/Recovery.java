// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.safety;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.Windows;
import org.kehoach.workbench.editor.safety.UnsavedTexts.LeftOver;

/** What is done with texts that a crash has left unsaved. UI thread only. */
public final class Recovery {

	private final UnsavedTexts store;
	private final Runnable keepNow;

	/** @param keepNow takes a copy of what was restored, before the old one is dropped */
	public Recovery(UnsavedTexts store, Runnable keepNow) {
		this.store = store;
		this.keepNow = keepNow;
	}

	/** Asks the person, and does it. */
	public void offer(List<LeftOver> texts) {
		IWorkbenchPage page = Windows.page();
		if (page == null || texts.isEmpty()) {
			return;
		}
		RecoveryDialog dialog = new RecoveryDialog(page.getWorkbenchWindow().getShell(), texts, TextComparison::open, this::drop);
		if (dialog.open() == Window.OK) {
			restore(page, dialog.chosen());
		}
	}

	private void restore(IWorkbenchPage page, List<LeftOver> chosen) {
		List<LeftOver> restored = new ArrayList<>();
		for (LeftOver text : chosen) {
			try {
				restore(page, text.kept());
				restored.add(text);
			} catch (CoreException | IOException | BadLocationException e) {
				ILog.of(getClass()).warn("Unsaved text cannot be restored: " + text.place(), e); //$NON-NLS-1$
				MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.get("recovery.window"), //$NON-NLS-1$
						Messages.get("recovery.failed", text.kept().file(), text.place())); //$NON-NLS-1$
			}
		}
		keepNow.run();
		restored.forEach(this::drop);
	}

	/** The text comes into the editor as a change that can be undone, and is not saved; a file that is gone is made again. */
	private static void restore(IWorkbenchPage page, KeptText kept) throws CoreException, IOException, BadLocationException {
		if (!Files.exists(kept.file())) {
			Files.createDirectories(kept.file().getParent());
			SafeFile.write(kept.file(), kept.text().getBytes(StandardCharsets.UTF_8));
		}
		ITextEditor editor = open(page, kept.file()) instanceof ITextEditor text ? text : null;
		IDocument document = editor == null ? null : editor.getDocumentProvider().getDocument(editor.getEditorInput());
		if (document == null) {
			throw new IOException("No text editor opens " + kept.file()); //$NON-NLS-1$
		}
		if (!document.get().equals(kept.text())) {
			IRewriteTarget undo = editor.getAdapter(IRewriteTarget.class);
			undo.beginCompoundChange();
			try {
				document.replace(0, document.getLength(), kept.text());
			} finally {
				undo.endCompoundChange();
			}
		}
	}

	private static IEditorPart open(IWorkbenchPage page, Path path) throws CoreException {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(path));
		if (file == null) {
			URI uri = path.toUri();
			return IDE.openEditor(page, uri, IDE.getEditorDescriptor(path.getFileName().toString(), true, false).getId(), true);
		}
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		return IDE.openEditor(page, file);
	}

	private void drop(LeftOver text) {
		try {
			store.drop(text);
		} catch (IOException e) {
			ILog.of(getClass()).warn("Unsaved text cannot be dropped: " + text.place(), e); //$NON-NLS-1$
		}
	}
}
