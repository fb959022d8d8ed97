// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.kehoach.workbench.editor.connection.FreshAnswer;
import org.kehoach.workbench.editor.connection.LanguageConnection;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.connection.ViewerFollower;
import org.kehoach.workbench.editor.diagnostics.BrokenText;

/** What can be folded: areas, tasks, texts and comments of several lines. What is folded stays so while one types elsewhere. */
public final class PlanFolding extends ViewerFollower implements IProjectionListener {

	/** After the last key, in milliseconds: nobody folds while typing. */
	private static final int TYPING_PAUSE = 600;

	private ProjectionViewer viewer;
	private PlanText plan;
	private FreshAnswer<List<FoldingRange>> ranges;

	@Override
	protected void start(ITextViewer shownIn, PlanText shown) {
		if (shownIn instanceof ProjectionViewer projection) {
			viewer = projection;
			plan = shown;
			viewer.addProjectionListener(this);
			ranges = new FreshAnswer<>(plan, viewer.getTextWidget(), TYPING_PAUSE,
					server -> server.foldingRange(new FoldingRangeRequestParams(plan.id())), this::show);
			ranges.start();
		}
	}

	@Override
	protected void end() {
		if (ranges != null) {
			ranges.stop();
			ranges = null;
			viewer.removeProjectionListener(this);
		}
	}

	/** Folding was switched on: its model is a new one. */
	@Override
	public void projectionEnabled() {
		if (ranges != null) {
			ranges.askSoon();
		}
	}

	@Override
	public void projectionDisabled() {
		// the viewer has unfolded everything
	}

	private void show(List<FoldingRange> found) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null) {
			return;
		}
		Map<Integer, ProjectionAnnotation> before = new HashMap<>();
		Map<ProjectionAnnotation, Position> places = new HashMap<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof ProjectionAnnotation annotation && model.getPosition(annotation) instanceof Position place) {
				before.put(place.offset, annotation);
				places.put(annotation, place);
			}
		}
		if (found.size() < before.size() && BrokenText.isBroken(LanguageConnection.get().findings().of(plan.uri()))) {
			// a half-typed line hides much of the plan from the parser
			return;
		}
		Map<ProjectionAnnotation, Position> added = new LinkedHashMap<>();
		List<Annotation> gone = new ArrayList<>(places.keySet());
		for (FoldingRange range : found) {
			Position place = place(plan.document(), range);
			ProjectionAnnotation same = place == null ? null : before.get(place.offset);
			if (same != null && places.get(same).length == place.length) {
				gone.remove(same);
			} else if (place != null) {
				added.put(new ProjectionAnnotation(same != null && same.isCollapsed()), place);
			}
		}
		if (!gone.isEmpty() || !added.isEmpty()) {
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
		}
	}

	/** Whole lines, from the first to the last; null for less than two. */
	private static Position place(IDocument document, FoldingRange range) {
		try {
			int last = Math.min(range.getEndLine(), document.getNumberOfLines() - 1);
			if (range.getStartLine() >= last) {
				return null;
			}
			int start = document.getLineOffset(range.getStartLine());
			return new Position(start, document.getLineOffset(last) + document.getLineLength(last) - start);
		} catch (BadLocationException e) {
			ILog.of(PlanFolding.class).warn("Folding outside of the text", e); //$NON-NLS-1$
			return null;
		}
	}
}
