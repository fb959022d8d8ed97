// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.fixes;

import java.util.Iterator;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.ui.texteditor.AbstractRulerActionDelegate;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.kehoach.workbench.editor.connection.LanguageConnection;

/** A click on the bulb in the margin offers the fixes of the line, as Ctrl+1 does; the platform's editor leaves such a click without an answer. */
public final class RulerFixes extends AbstractRulerActionDelegate {

	@Override
	protected IAction createAction(ITextEditor editor, IVerticalRulerInfo ruler) {
		return new Action() {
			@Override
			public void run() {
				if (editor.getAdapter(ITextViewer.class) instanceof ISourceViewer viewer) {
					offer(editor, viewer, ruler.getLineOfLastMouseButtonActivity());
				}
			}
		};
	}

	/**
	 * Puts the caret to the first problem of the line and offers what puts it right; a problem without a remedy is only selected, a line
	 * without problems stays as it is.
	 *
	 * @param editor of the text
	 * @param viewer the editor's
	 * @param line of the document, from 0
	 */
	public static void offer(ITextEditor editor, ISourceViewer viewer, int line) {
		Optional<Position> fixable = problem(viewer, line, true);
		Optional<Position> place = fixable.or(() -> problem(viewer, line, false));
		if (place.isEmpty()) {
			return;
		}
		editor.selectAndReveal(place.get().offset, fixable.isPresent() ? 0 : place.get().length);
		ITextOperationTarget target = editor.getAdapter(ITextOperationTarget.class);
		if (fixable.isPresent() && target.canDoOperation(ISourceViewer.QUICK_ASSIST)) {
			target.doOperation(ISourceViewer.QUICK_ASSIST);
		}
	}

	private static Optional<Position> problem(ISourceViewer viewer, int line, boolean withFix) {
		IAnnotationModel annotations = viewer.getAnnotationModel();
		IDocument document = viewer.getDocument();
		Position first = null;
		try {
			for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
				Annotation annotation = all.next();
				Position place = annotations.getPosition(annotation);
				if (annotation instanceof MarkerAnnotation problem && place != null && document.getLineOfOffset(place.offset) == line
						&& (!withFix || !LanguageConnection.get().findings().fixes(problem.getMarker()).isEmpty())
						&& (first == null || place.offset < first.offset)) {
					first = place;
				}
			}
		} catch (BadLocationException e) {
			ILog.of(RulerFixes.class).warn("Problem outside of the text", e); //$NON-NLS-1$
		}
		return Optional.ofNullable(first);
	}
}
