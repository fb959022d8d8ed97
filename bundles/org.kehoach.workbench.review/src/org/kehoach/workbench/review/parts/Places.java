// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.engine.review.Place;
import org.kehoach.workbench.editor.Windows;

/** Opens what a line leads to. UI thread only. */
public final class Places {

	private Places() {
	}

	/** Opens the file in its editor and selects the line; does nothing without a place. */
	public static void open(Place place) {
		IWorkbenchPage page = Windows.page();
		if (place == null || page == null) {
			return;
		}
		try {
			IPath path = IPath.fromPath(place.file());
			IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(path);
			// folders that are used need not be projects
			IEditorPart part = file != null && file.exists() ? IDE.openEditor(page, file)
					: IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(path));
			if (part instanceof ITextEditor editor && place.line() > 0) {
				reveal(editor, place.line());
				page.getNavigationHistory().markLocation(part);
			}
		} catch (PartInitException e) {
			ILog.of(Places.class).error("Editor cannot be opened", e); //$NON-NLS-1$
		}
	}

	private static void reveal(ITextEditor editor, int line) {
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		try {
			IRegion region = document.getLineInformation(Math.min(line, document.getNumberOfLines()) - 1);
			int blanks = 0;
			while (blanks < region.getLength() && Character.isWhitespace(document.getChar(region.getOffset() + blanks))) {
				blanks++;
			}
			editor.selectAndReveal(region.getOffset() + blanks, region.getLength() - blanks);
		} catch (BadLocationException e) {
			// the text became shorter since it was read: its editor is open, that is the best there is
			ILog.of(Places.class).info("Line is not there any more: " + line, e); //$NON-NLS-1$
		}
	}
}
