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
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.engine.preview.Choice;
import org.kehoach.engine.preview.Preview;
import org.kehoach.engine.preview.PreviewDraft;
import org.kehoach.language.places.TextPlace;
import org.kehoach.workbench.editor.connection.FreshAnswer;
import org.kehoach.workbench.editor.connection.PlanText;

/** "Xem trước" (preview): the plan of the active editor on its pages, while it is being written. */
public final class PreviewView extends ViewPart implements ActivePlan.Follower {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.preview"; //$NON-NLS-1$

	private static final String ZOOM = "zoom"; //$NON-NLS-1$
	/** In typing before the pages are made anew, in milliseconds. */
	private static final int TYPING_PAUSE = 150;
	/** Before a file that the server does not know is asked about again, in milliseconds. */
	private static final int RETRY = 2000;

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
	private final ISelectionChangedListener caret = event -> followCaret();
	private final IResourceChangeListener files = event -> otherFilesChanged();

	private double zoom = PageCanvas.FIT_WIDTH;
	private ActivePlan active;
	private ITextEditor editor;
	private PlanText plan;
	private FreshAnswer<Preview> fresh;
	private Preview shown;
	private volatile Choice wanted;
	private Composite area;
	private StackLayout stack;
	private Composite pages;
	private Label hint;
	private Combo choices;
	private Label note;
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
		area = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		area.setLayout(stack);
		hint = new Label(area, SWT.WRAP | SWT.CENTER);
		pages = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(pages);
		Label label = new Label(pages, SWT.NONE);
		label.setText(Messages.get("choice.label")); //$NON-NLS-1$
		GridDataFactory.swtDefaults().indent(4, 0).applyTo(label);
		choices = new Combo(pages, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(choices);
		choices.addListener(SWT.Selection, event -> choose(choices.getSelectionIndex()));
		note = new Label(pages, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(4, 0).exclude(true).applyTo(note);
		canvas = new PageCanvas(pages, this::goTo);
		canvas.zoom(zoom);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(canvas);
		actions = new PreviewActions(this, canvas);
		actions.fill(getViewSite());
		ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
		active = ActivePlan.follow(this, this);
	}

	@Override
	public void setFocus() {
		if (stack.topControl == pages) {
			canvas.setFocus();
		} else {
			area.setFocus();
		}
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
		if (active != null) {
			active.stop();
		}
		leave();
		super.dispose();
	}

	@Override
	public void show(ITextEditor opened, PlanText text) {
		leave();
		editor = opened;
		plan = text;
		shown = null;
		wanted = null;
		drift.forget();
		hint("hint.wait"); //$NON-NLS-1$
		plan.document().addDocumentListener(typing);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.addPostSelectionChangedListener(caret);
		}
		Function<TextDocumentService, CompletableFuture<Preview>> question = server -> plan
				.reading((resource, cancel) -> PreviewDraft.of(resource, wanted, cancel)).apply(server).thenApplyAsync(PreviewView::layOut);
		// behind another view nothing is made
		fresh = FreshAnswer.about(plan, area, ActivePlan.pause(plan, TYPING_PAUSE), () -> area.isVisible() ? question : null, this::show);
		fresh.start();
	}

	/** The view is behind another one, or the file is of a project that the server does not know yet. */
	private void askLater() {
		PlanText asked = plan;
		area.getDisplay().timerExec(RETRY, () -> {
			if (!area.isDisposed() && plan == asked) {
				fresh.askSoon();
			}
		});
	}

	@Override
	public void visible() {
		fresh.start();
	}

	@Override
	public void clear() {
		leave();
		hint("hint.none"); //$NON-NLS-1$
	}

	/** Follows the plan shown no more. */
	private void leave() {
		if (plan == null) {
			return;
		}
		fresh.stop();
		plan.document().removeDocumentListener(typing);
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.removePostSelectionChangedListener(caret);
		}
		plan = null;
		editor = null;
		shown = null;
	}

	private static Preview layOut(PreviewDraft draft) {
		try {
			return draft == null ? null : draft.layOut();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void hint(String key) {
		if (!area.isDisposed()) {
			hint.setText(Messages.get(key));
			top(hint);
			actions.update(plan, null);
		}
	}

	private void top(Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			area.layout();
			if (getSite().getPage().getActivePart() == this) {
				// the keys shall work as soon as there are pages
				setFocus();
			}
		}
	}

	private void show(Preview preview) {
		if (plan == null) {
			return;
		}
		if (!area.isVisible()) {
			askLater();
			return;
		}
		if (preview == null) {
			hint("hint.outside"); //$NON-NLS-1$
			askLater();
		} else if (preview.sheets().isEmpty()) {
			hint("hint.noPlan"); //$NON-NLS-1$
		} else if (preview.brokenLine() > 0 && shown != null && preview.shown().same(shown.shown())) {
			// a half-typed line may hide much of the plan; it is still there for the person who types
			note(Messages.get("note.broken", preview.brokenLine())); //$NON-NLS-1$
		} else {
			shown = preview;
			drift.forget();
			fillChoices();
			note(preview.brokenLine() > 0 ? Messages.get("note.partly", preview.brokenLine()) //$NON-NLS-1$
					: preview.cut() ? Messages.get("note.cut") : ""); //$NON-NLS-1$ //$NON-NLS-2$
			canvas.show(preview.sheets());
			top(pages);
			actions.update(plan, preview);
			followCaret();
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

	private void note(String text) {
		note.setText(text);
		((GridData) note.getLayoutData()).exclude = text.isEmpty();
		note.setVisible(!text.isEmpty());
		pages.layout();
	}

	/** Shows one of the choices. UI thread only. */
	public void choose(int index) {
		if (shown != null && index >= 0 && index < shown.choices().size() && !shown.choices().get(index).same(shown.shown())) {
			wanted = shown.choices().get(index);
			fresh.start();
		}
	}

	private void otherFilesChanged() {
		FreshAnswer<Preview> asked = fresh;
		if (asked != null) {
			asked.askSoon();
		}
	}

	private void followCaret() {
		if (shown == null || canvas.isDisposed()) {
			return;
		}
		if (editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			canvas.mark(shown.placeAt(drift.before(selection.getOffset())));
		}
	}

	private void goTo(int number, boolean enter) {
		if (shown == null || number < 0) {
			return;
		}
		TextPlace place = shown.places().get(number);
		int start = Math.min(drift.now(place.offset()), plan.document().getLength());
		int end = Math.min(drift.now(place.end()), plan.document().getLength());
		String text = plan.document().get().substring(start, Math.max(start, end));
		int line = text.indexOf('\n');
		// of longer parts the first line: nobody wants to type over a whole task by mistake
		editor.selectAndReveal(start, line < 0 ? text.length() : text.substring(0, line).stripTrailing().length());
		if (enter) {
			getSite().getPage().activate(editor);
		}
	}

	/** What is shown now; null for nothing. */
	public Preview preview() {
		return stack.topControl == pages ? shown : null;
	}

	/** The text of the marked row or paragraph; empty if none is marked. */
	public String markedText() {
		return canvas.markedText();
	}

	/** What is said in the place of pages, or above them; empty if nothing is. */
	public String message() {
		return stack.topControl == hint ? hint.getText() : note.getText();
	}

	Choice wanted() {
		return shown == null ? wanted : shown.shown();
	}
}
