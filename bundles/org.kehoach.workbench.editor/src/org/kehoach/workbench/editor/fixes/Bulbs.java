// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.fixes;

import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.connection.LanguageConnection;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.connection.ViewerFollower;
import org.kehoach.workbench.editor.diagnostics.FileMarkers;

/**
 * The bulb in the margin stands at problems that can be put right, and at no other: the platform's editor would draw it at all. It is known
 * when the server has answered, which may be after the problem is shown.
 */
public final class Bulbs extends ViewerFollower implements IAnnotationModelListener {

	private final Consumer<IFile> answered = file -> Display.getDefault().asyncExec(() -> answered(file));
	private ISourceViewer viewer;
	private IAnnotationModel problems;
	private IFile plan;

	@Override
	protected void start(ITextViewer shownIn, PlanText text) {
		plan = PlanFiles.file(text.uri()).orElse(null);
		problems = shownIn instanceof ISourceViewer source ? source.getAnnotationModel() : null;
		if (plan == null || problems == null) {
			return;
		}
		viewer = (ISourceViewer) shownIn;
		problems.addAnnotationModelListener(this);
		LanguageConnection.get().findings().onFixes(answered);
		mark();
	}

	@Override
	protected void end() {
		if (viewer != null) {
			problems.removeAnnotationModelListener(this);
			LanguageConnection.get().findings().noMoreFixes(answered);
			viewer = null;
		}
	}

	/** Of the thread that writes markers, before they are drawn. */
	@Override
	public void modelChanged(IAnnotationModel model) {
		mark();
	}

	private void answered(IFile file) {
		if (viewer != null && file.equals(plan) && mark() && viewer instanceof SourceViewer shown && shown.getControl() instanceof Composite control
				&& !control.isDisposed()) {
			Rectangle all = control.getClientArea();
			control.redraw(all.x, all.y, all.width, all.height, true);
		}
	}

	/** @return whether a bulb comes or goes */
	private boolean mark() {
		Set<String> fixable = LanguageConnection.get().findings().fixable(plan);
		boolean changed = false;
		for (Iterator<Annotation> all = problems.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof MarkerAnnotation problem) {
				boolean bulb = fixable.contains(FileMarkers.key(problem.getMarker()));
				changed |= !problem.isQuickFixableStateSet() || problem.isQuickFixable() != bulb;
				problem.setQuickFixable(bulb);
			}
		}
		return changed;
	}
}
