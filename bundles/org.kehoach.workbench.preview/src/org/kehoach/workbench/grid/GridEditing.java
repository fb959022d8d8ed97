// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.eclipse.xtext.resource.XtextResource;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.language.ide.tasks.TaskChange;
import org.kehoach.workbench.editor.connection.LanguageConnection;
import org.kehoach.workbench.editor.connection.PlanText;

/**
 * Computes what edits of the table change, off the UI thread, and does each in the editor, as one step to undo. One comes after the
 * other, however fast a person types: each is computed for the text that the one before has left. UI thread only.
 */
final class GridEditing {

	/** How often an edit is computed anew because the text has changed meanwhile. */
	private static final int MOST_TRIES = 20;

	/** Something to be computed, and what is done with it. */
	private final class Step<T> {
		private final Supplier<Function<XtextResource, T>> question;
		private final Consumer<T> then;
		private final Runnable given;
		private int tries;

		Step(Supplier<Function<XtextResource, T>> question, Consumer<T> then, Runnable given) {
			this.question = question;
			this.then = then;
			this.given = given;
		}

		void run() {
			tries++;
			long stamp = plan.stamp();
			Function<XtextResource, T> asked = question.get();
			plan.ask(plan.reading((resource, cancel) -> asked.apply(resource))).whenComplete((answer, failure) -> {
				if (!display.isDisposed()) {
					display.asyncExec(() -> answered(answer, failure, stamp));
				}
			});
		}

		private void answered(T answer, Throwable failure, long stamp) {
			if (control.isDisposed()) {
				return;
			}
			boolean late = failure == null ? plan.stamp() != stamp : LanguageConnection.isCancellation(failure);
			if (late && tries < MOST_TRIES && !stopped) {
				run();
				return;
			}
			try {
				if (late) {
					given.run();
					say.accept(Messages.get("edit.changed")); //$NON-NLS-1$
				} else if (failure != null) {
					given.run();
					ILog.of(GridEditing.class).error("An edit of the table cannot be computed", failure); //$NON-NLS-1$
				} else if (answer != null) {
					then.accept(answer);
				}
			} finally {
				waiting.remove(this);
				running = false;
				next();
			}
		}
	}

	private final ITextEditor editor;
	private final PlanText plan;
	private final Control control;
	/** Kept, for other threads cannot ask a control that may go at any moment. */
	private final Display display;
	private final Consumer<String> say;
	private final Deque<Step<?>> waiting = new ArrayDeque<>();
	private boolean running;
	private boolean held;
	private boolean stopped;

	/** @param say shows a sentence to the person; empty to take it away */
	GridEditing(ITextEditor editor, PlanText plan, Control control, Consumer<String> say) {
		this.editor = editor;
		this.plan = plan;
		this.control = control;
		this.display = control.getDisplay();
		this.say = say;
	}

	/** The plan is left: edits that are on their way are done, but not tried again. */
	void stop() {
		stopped = true;
		release();
	}

	/** Whether the plan was left. */
	boolean isStopped() {
		return stopped;
	}

	/**
	 * Computes something for a change and hands it over, as soon as all edits before are done.
	 *
	 * @param question given when it is its turn; asked in the server's thread
	 * @param then gets the answer while the text is still the one that it was computed for
	 * @param given runs if there is no answer
	 */
	<T> void compute(Supplier<Function<XtextResource, T>> question, Consumer<T> then, Runnable given) {
		waiting.add(new Step<>(question, then, given));
		next();
	}

	private void next() {
		if (!running && !held && !waiting.isEmpty()) {
			running = true;
			waiting.getFirst().run();
		}
	}

	/** Adds, deletes or moves rows: edits behind it wait until the table has been read anew, for it knows rows by their names. */
	void rows(Supplier<Function<XtextResource, TaskChange>> question) {
		compute(question, this::applyRows, () -> { });
	}

	/** As {@link #apply}, for {@link #rows}. */
	boolean applyRows(TaskChange change) {
		boolean done = apply(change);
		held = done && !change.edits().isEmpty();
		return done;
	}

	/** The table has been read anew. */
	void release() {
		held = false;
		next();
	}

	/**
	 * Does a change in the text that it was computed for, and says what was not understood.
	 *
	 * @return false if the text could not be changed
	 */
	boolean apply(TaskChange change) {
		say.accept(change.problems().isEmpty() ? "" : change.problems().getFirst().message()); //$NON-NLS-1$
		if (change.edits().isEmpty()) {
			return true;
		}
		if (editor instanceof ITextEditorExtension2 checked && !checked.validateEditorInputState()) {
			say.accept(Messages.get("edit.readOnly")); //$NON-NLS-1$
			return false;
		}
		IRewriteTarget undo = editor.getAdapter(IRewriteTarget.class);
		if (undo != null) {
			undo.beginCompoundChange();
		}
		try {
			MultiTextEdit tree = new MultiTextEdit();
			for (TextEdit edit : change.edits()) {
				tree.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.replacement()));
			}
			tree.apply(plan.document(), org.eclipse.text.edits.TextEdit.NONE);
			return true;
		} catch (BadLocationException | MalformedTreeException e) {
			ILog.of(getClass()).error("An edit of the table does not fit the text", e); //$NON-NLS-1$
			return false;
		} finally {
			if (undo != null) {
				undo.endCompoundChange();
			}
		}
	}
}
