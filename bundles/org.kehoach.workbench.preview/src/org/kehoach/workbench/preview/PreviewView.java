// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.kehoach.engine.preview.Choice;
import org.kehoach.engine.preview.Preview;
import org.kehoach.engine.preview.PreviewDraft;
import org.kehoach.language.places.TextPlace;
import org.kehoach.workbench.editor.connection.PlanText;

/** "Xem trước" (preview): the plan of the active editor on its pages, while it is being written. */
public final class PreviewView extends PlanView<Preview> {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.preview"; //$NON-NLS-1$

	private static final String ZOOM = "zoom"; //$NON-NLS-1$

	private final Drift drift = new Drift();
	private final IDocumentListener typing = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// what counts is the change that was made
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			drift.add(event);
		}
	};
	private final IResourceChangeListener files = event -> askSoon();

	private double zoom = PageCanvas.FIT_WIDTH;
	private Preview shown;
	private volatile Choice wanted;
	private Combo choices;
	private PageCanvas canvas;
	private PreviewActions actions;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		Float kept = memento == null ? null : memento.getFloat(ZOOM);
		zoom = kept == null ? PageCanvas.FIT_WIDTH : kept;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putFloat(ZOOM, (float) canvas.zoom());
	}

	@Override
	public void createPartControl(Composite parent) {
		create(parent);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	protected void fill(Composite pages) {
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(pages);
		Label label = new Label(pages, SWT.NONE);
		label.setText(Messages.get("choice.label")); //$NON-NLS-1$
		GridDataFactory.swtDefaults().indent(4, 0).applyTo(label);
		choices = new Combo(pages, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(choices);
		choices.addListener(SWT.Selection, event -> choose(choices.getSelectionIndex()));
		createNote(pages, 2);
		canvas = new PageCanvas(pages, this::goTo);
		canvas.zoom(zoom);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(canvas);
		actions = new PreviewActions(this, canvas);
		actions.fill(getViewSite());
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
		super.dispose();
	}

	@Override
	protected String text(String key) {
		return Messages.get(key);
	}

	@Override
	protected Control canvas() {
		return canvas;
	}

	@Override
	protected void opened() {
		shown = null;
		wanted = null;
		drift.forget();
		plan().document().addDocumentListener(typing);
	}

	@Override
	protected void left() {
		plan().document().removeDocumentListener(typing);
		shown = null;
	}

	@Override
	protected void emptied() {
		actions.update(plan(), null);
	}

	@Override
	protected Function<TextDocumentService, CompletableFuture<Preview>> question() {
		PlanText asked = plan();
		return server -> asked.reading((resource, cancel) -> PreviewDraft.of(resource, wanted, cancel)).apply(server)
				.thenApplyAsync(PreviewView::layOut);
	}

	private static Preview layOut(PreviewDraft draft) {
		try {
			return draft == null ? null : draft.layOut();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	protected void read(Preview preview) {
		if (preview.sheets().isEmpty()) {
			hint("hint.noPlan"); //$NON-NLS-1$
		} else if (preview.brokenLine() > 0 && shown != null && preview.shown().same(shown.shown())) {
			// a half-typed line may hide much of the plan; it is still there for the person who types
			sayBroken(Messages.get("note.broken", preview.brokenLine()), preview.brokenLine()); //$NON-NLS-1$
		} else {
			shown = preview;
			drift.forget();
			fillChoices();
			if (preview.brokenLine() > 0) {
				sayBroken(Messages.get("note.partly", preview.brokenLine()), preview.brokenLine()); //$NON-NLS-1$
			} else {
				say(preview.cut() ? Messages.get("note.cut") : ""); //$NON-NLS-1$ //$NON-NLS-2$
			}
			canvas.show(preview.sheets());
			showContent();
			actions.update(plan(), preview);
			caretMoved();
		}
	}

	private void fillChoices() {
		boolean several = shown.choices().stream().map(Choice::plan).distinct().count() > 1;
		String[] items = shown.choices().stream().map(choice -> title(choice, several)).toArray(String[]::new);
		if (!List.of(items).equals(List.of(choices.getItems()))) {
			choices.setItems(items);
		}
		choices.select(shown.choices().indexOf(shown.shown()));
	}

	private static String title(Choice choice, boolean several) {
		String title = choice.whole() ? Messages.get("choice.whole") : choice.label() + ": " + choice.title(); //$NON-NLS-1$ //$NON-NLS-2$
		return several ? choice.plan() + " – " + title : title; //$NON-NLS-1$
	}

	/** Shows one of the choices. UI thread only. */
	public void choose(int index) {
		if (shown != null && index >= 0 && index < shown.choices().size() && !shown.choices().get(index).same(shown.shown())) {
			wanted = shown.choices().get(index);
			askNow();
		}
	}

	@Override
	protected void caretMoved() {
		if (shown != null && !canvas.isDisposed() && caret() >= 0) {
			canvas.mark(shown.placeAt(drift.before(caret())));
		}
	}

	private void goTo(int number, boolean enter) {
		if (shown == null || number < 0) {
			return;
		}
		TextPlace place = shown.places().get(number);
		int start = Math.min(drift.now(place.offset()), plan().document().getLength());
		int end = Math.min(drift.now(place.end()), plan().document().getLength());
		String text = plan().document().get().substring(start, Math.max(start, end));
		int line = text.indexOf('\n');
		// of longer parts the first line: nobody wants to type over a whole task by mistake
		Revealing.select(editor(), start, line < 0 ? text.length() : text.substring(0, line).stripTrailing().length());
		if (enter) {
			getSite().getPage().activate(editor());
		}
	}

	/** What is shown now; null for nothing. */
	public Preview preview() {
		return showsContent() ? shown : null;
	}

	/** The text of the marked row or paragraph; empty if none is marked. */
	public String markedText() {
		return canvas.markedText();
	}

	Choice wanted() {
		return shown == null ? wanted : shown.shown();
	}
}
