// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.swt.widgets.Control;
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

/** Computes what an edit of the table changes, off the UI thread, and does it in the editor, as one step to undo. */
final class GridEditing {

	private final ITextEditor editor;
	private final PlanText plan;
	private final Control control;
	private final Consumer<String> say;

	/** @param say shows a sentence to the person; empty to take it away */
	GridEditing(ITextEditor editor, PlanText plan, Control control, Consumer<String> say) {
		this.editor = editor;
		this.plan = plan;
		this.control = control;
		this.say = say;
	}

	/** Computes a change and hands it over in the UI thread, unless the text has changed meanwhile. */
	void compute(Function<XtextResource, TaskChange> question, Consumer<TaskChange> then) {
		long stamp = plan.stamp();
		plan.ask(plan.reading((resource, cancel) -> question.apply(resource))).whenComplete((change, failure) -> {
			if (control.isDisposed()) {
				return;
			}
			control.getDisplay().asyncExec(() -> {
				if (control.isDisposed()) {
					return;
				}
				if (failure != null && !LanguageConnection.isCancellation(failure)) {
					ILog.of(getClass()).error("An edit of the table cannot be computed", failure); //$NON-NLS-1$
				} else if (failure != null || plan.stamp() != stamp) {
					say.accept(Messages.get("edit.changed")); //$NON-NLS-1$
				} else if (change != null) {
					then.accept(change);
				}
			});
		});
	}

	/** Computes a change, does it, and says what was not understood. */
	void edit(Function<XtextResource, TaskChange> question) {
		compute(question, this::apply);
	}

	/** Does a change in the text that it was computed for. */
	void apply(TaskChange change) {
		say.accept(change.problems().isEmpty() ? "" : change.problems().getFirst().message()); //$NON-NLS-1$
		if (change.edits().isEmpty()) {
			return;
		}
		if (editor instanceof ITextEditorExtension2 checked && !checked.validateEditorInputState()) {
			say.accept(Messages.get("edit.readOnly")); //$NON-NLS-1$
			return;
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
		} catch (BadLocationException | MalformedTreeException e) {
			ILog.of(getClass()).error("An edit of the table does not fit the text", e); //$NON-NLS-1$
		} finally {
			if (undo != null) {
				undo.endCompoundChange();
			}
		}
	}
}
