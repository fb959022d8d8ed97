// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.connection.FreshAnswer;
import org.kehoach.workbench.editor.connection.PlanText;

/**
 * A view of the plan that a person works on, which is read anew after every pause in typing. Where there is nothing to show it
 * says why, and what to do. UI thread only.
 *
 * @param <T> what is read of the plan
 */
public abstract class PlanView<T> extends ViewPart implements ActivePlan.Follower {

	/** In typing before the plan is read anew, in milliseconds. */
	private static final int TYPING_PAUSE = 150;
	/** Before a file that the server does not know is asked about again, in milliseconds. */
	private static final int RETRY = 2000;

	private final ISelectionChangedListener caret = event -> caretMoved();
	private ActivePlan active;
	private ITextEditor editor;
	private PlanText plan;
	private volatile FreshAnswer<T> fresh;
	private Composite area;
	private StackLayout stack;
	private Label hint;
	private Composite content;
	private NoteLine note;

	/** What the server is asked about the present plan; its answer comes to {@link #read}. */
	protected abstract Function<TextDocumentService, CompletableFuture<T>> question();

	/** Shows what was read, or a hint. */
	protected abstract void read(T answer);

	/** A sentence for the place of the content, in the reader's language. */
	protected abstract String text(String key);

	/** What shows the plan, for the keys; null as long as there is nothing. */
	protected abstract Control canvas();

	/** Nothing is shown any more, only a hint. */
	protected abstract void emptied();

	/** The caret of the text stands elsewhere. */
	protected abstract void caretMoved();

	/** Another plan is shown from now on; what was read of the one before is forgotten. */
	protected abstract void opened();

	/** The plan is left; its editor and text are still there. */
	protected abstract void left();

	/** Makes the place of the content and of hints, and begins to follow the plan. */
	protected final void create(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		stack = new StackLayout();
		area.setLayout(stack);
		hint = new Label(area, SWT.WRAP | SWT.CENTER);
		content = new Composite(area, SWT.NONE);
		fill(content);
		active = ActivePlan.follow(this, this);
	}

	/** Puts what shows plans, or will, into a composite; with {@link #createNote} beside it. */
	protected abstract void fill(Composite into);

	/** The line for what is to be said beside the content; it takes no room while there is nothing. */
	protected final void createNote(Composite into, int columns) {
		note = new NoteLine(into, columns);
	}

	@Override
	public void setFocus() {
		if (showsContent()) {
			canvas().setFocus();
		} else {
			area.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.stop();
		}
		leave();
		super.dispose();
	}

	@Override
	public final void show(ITextEditor nowEditor, PlanText nowPlan) {
		leave();
		editor = nowEditor;
		plan = nowPlan;
		opened();
		hint("hint.wait"); //$NON-NLS-1$
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.addPostSelectionChangedListener(caret);
		}
		Function<TextDocumentService, CompletableFuture<T>> question = question();
		// behind another view nothing is read
		fresh = FreshAnswer.about(plan, area, ActivePlan.pause(plan, TYPING_PAUSE), () -> area.isVisible() ? question : null, this::answered);
		fresh.start();
	}

	private void answered(T answer) {
		if (plan == null) {
			return;
		}
		if (!area.isVisible()) {
			askLater();
		} else if (answer == null) {
			hint("hint.outside"); //$NON-NLS-1$
			askLater();
		} else {
			read(answer);
		}
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

	/** Asks after a pause. From any thread. */
	protected final void askSoon() {
		FreshAnswer<T> asked = fresh;
		if (asked != null) {
			asked.askSoon();
		}
	}

	/** Asks at once. */
	protected final void askNow() {
		fresh.start();
	}

	@Override
	public void visible() {
		fresh.start();
	}

	@Override
	public final void clear() {
		leave();
		hint("hint.none"); //$NON-NLS-1$
	}

	private void leave() {
		if (plan != null) {
			fresh.stop();
			if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
				provider.removePostSelectionChangedListener(caret);
			}
			left();
			plan = null;
			editor = null;
		}
	}

	/** Says something in the place of the content. */
	protected final void hint(String key) {
		if (!area.isDisposed()) {
			hint.setText(text(key));
			top(hint);
			emptied();
		}
	}

	/** Shows the content in the place of the hint. */
	protected final void showContent() {
		top(content);
	}

	/** Whether there is more to be seen than a hint. */
	protected final boolean showsContent() {
		return stack.topControl == content;
	}

	private void top(Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			area.layout();
			if (getSite().getPage().getActivePart() == this) {
				// the keys shall work as soon as there is something
				setFocus();
			}
		}
	}

	/** Says something beside the content; an empty text takes it away. */
	protected final void say(String text) {
		note.say(text);
		content.layout();
	}

	/**
	 * Says beside the content that a line of the text cannot be read, with a link to it.
	 *
	 * @param sentence with a link in &lt;a&gt; and &lt;/a&gt;
	 * @param number of the line, counted from 1
	 */
	protected final void sayBroken(String sentence, int number) {
		note.sayWrong(sentence, () -> toLine(number));
		content.layout();
	}

	private void toLine(int number) {
		try {
			Revealing.select(editor, plan.document().getLineOffset(number - 1), 0);
			getSite().getPage().activate(editor);
		} catch (BadLocationException e) {
			// the text has fewer lines by now, and the view is about to be read anew
			askSoon();
		}
	}

	/** What is said in the place of the content, or beside it; empty if nothing is. */
	public final String message() {
		return stack.topControl == hint ? hint.getText() : note.text();
	}

	/** The caret's offset in the text; below 0 if there is none. */
	protected final int caret() {
		return editor != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection ? selection.getOffset() : -1;
	}

	/** Where hints and content are. */
	protected final Composite area() {
		return area;
	}

	/** The editor of the plan shown; null for none. */
	protected final ITextEditor editor() {
		return editor;
	}

	/** The plan shown; null for none. */
	protected final PlanText plan() {
		return plan;
	}
}
