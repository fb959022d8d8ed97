// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.fixes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.kehoach.workbench.editor.connection.LanguageConnection;

/** Adds to Ctrl+1 the fixes of the problems that the line has elsewhere: the platform offers those at the caret only. */
public final class LineFixes implements IQuickAssistProcessor {

	@Override
	public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		IAnnotationModel annotations = context.getSourceViewer().getAnnotationModel();
		IDocument document = context.getSourceViewer().getDocument();
		List<ICompletionProposal> found = new ArrayList<>();
		try {
			int line = document.getLineOfOffset(context.getOffset());
			for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
				Annotation annotation = all.next();
				Position place = annotations.getPosition(annotation);
				if (annotation instanceof MarkerAnnotation problem && place != null && document.getLineOfOffset(place.offset) == line
						&& !isAt(place, context)) {
					IMarker marker = problem.getMarker();
					for (CodeAction fix : LanguageConnection.get().findings().fixes(marker)) {
						found.add(new FixProposal(marker, new FixResolution(fix)));
					}
				}
			}
		} catch (BadLocationException e) {
			ILog.of(getClass()).warn("Caret or problem outside of the text", e); //$NON-NLS-1$
		}
		return found.toArray(ICompletionProposal[]::new);
	}

	/** As the platform sees it. */
	private static boolean isAt(Position place, IQuickAssistInvocationContext context) {
		return place.length == 0 || context.getOffset() >= place.offset
				&& context.getOffset() + Math.max(0, context.getLength()) <= place.offset + place.length;
	}

	@Override
	public boolean canFix(Annotation annotation) {
		return annotation instanceof MarkerAnnotation problem && !LanguageConnection.get().findings().fixes(problem.getMarker()).isEmpty();
	}

	@Override
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return false;
	}

	@Override
	public String getErrorMessage() {
		return null;
	}
}
