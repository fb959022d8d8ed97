// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.occurrences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.Positions;
import org.kehoach.workbench.editor.connection.FreshAnswer;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.connection.ViewerFollower;
import org.kehoach.workbench.editor.navigation.DefinitionLinks;

/** Marks all places in the plan that name the same thing as the name at the caret. */
public final class PlanOccurrences extends ViewerFollower {

	/** The platform's type for marked words: it follows its colour and its preferences. */
	public static final String ANNOTATION = "org.eclipse.ui.genericeditor.text"; //$NON-NLS-1$
	/** The platform's switch "Toggle Highlight Marked Occurrences" in the tool bar. */
	private static final String EDITOR_BUNDLE = "org.eclipse.ui.genericeditor"; //$NON-NLS-1$
	private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight"; //$NON-NLS-1$
	/** After the caret has come to rest, in milliseconds. */
	private static final int PAUSE = 200;

	private final ISelectionChangedListener caretMoved = event -> ask();
	private ISourceViewer viewer;
	private PlanText plan;
	private FreshAnswer<List<? extends DocumentHighlight>> places;
	private Annotation[] shown = {};

	@Override
	protected void start(ITextViewer shownIn, PlanText text) {
		if (shownIn instanceof ISourceViewer source) {
			viewer = source;
			plan = text;
			places = FreshAnswer.about(plan, viewer.getTextWidget(), PAUSE, this::question, this::show);
			places.start();
			if (viewer.getSelectionProvider() instanceof IPostSelectionProvider provider) {
				provider.addPostSelectionChangedListener(caretMoved);
			}
		}
	}

	@Override
	protected void end() {
		if (places != null) {
			places.stop();
			places = null;
			if (viewer.getSelectionProvider() instanceof IPostSelectionProvider provider) {
				provider.removePostSelectionChangedListener(caretMoved);
			}
		}
	}

	private void ask() {
		if (places != null) {
			places.askSoon();
		}
	}

	/** Null where the caret is in no name. */
	private Function<TextDocumentService, CompletableFuture<List<? extends DocumentHighlight>>> question() {
		boolean wanted = Platform.getPreferencesService().getBoolean(EDITOR_BUNDLE, SWITCH, true, null);
		if (!wanted || !(viewer.getSelectionProvider().getSelection() instanceof ITextSelection caret) || caret.getOffset() < 0) {
			return null;
		}
		IRegion name = DefinitionLinks.name(plan.document().get(), caret.getOffset());
		if (name == null) {
			return null;
		}
		try {
			// the last part is what the whole name means
			Position place = plan.position(name.getOffset() + name.getLength() - 1);
			return server -> server.documentHighlight(new DocumentHighlightParams(plan.id(), place)).thenApply(list -> list);
		} catch (BadLocationException e) {
			ILog.of(getClass()).warn("Caret outside of the text", e); //$NON-NLS-1$
			return null;
		}
	}

	private void show(List<? extends DocumentHighlight> found) {
		IAnnotationModel model = viewer.getAnnotationModel();
		Map<Annotation, org.eclipse.jface.text.Position> added = new HashMap<>();
		if (found != null && found.size() > 1) {
			for (DocumentHighlight place : found) {
				IRegion region = Positions.region(plan.document(), place.getRange());
				added.put(new Annotation(ANNOTATION, false, Messages.get("occurrence")), //$NON-NLS-1$
						new org.eclipse.jface.text.Position(region.getOffset(), region.getLength()));
			}
		}
		if (model instanceof IAnnotationModelExtension annotations && (shown.length > 0 || !added.isEmpty())) {
			annotations.replaceAnnotations(shown, added);
			shown = added.keySet().toArray(Annotation[]::new);
		}
	}
}
