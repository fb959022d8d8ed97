// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.connection.PlanText;

/** Tells a view which plan a person works on: that of the editor used last. UI thread only. */
public final class ActivePlan implements IPartListener2 {

	/** What follows the plan. */
	public interface Follower {

		/** Another plan is worked on. */
		void show(ITextEditor editor, PlanText plan);

		/** No plan is open any more. */
		void clear();
	}

	private final IWorkbenchPage page;
	private final Follower follower;
	private ITextEditor editor;

	private ActivePlan(IWorkbenchPage page, Follower follower) {
		this.page = page;
		this.follower = follower;
	}

	/** Follows from now on, and tells the present plan at once. */
	public static ActivePlan follow(IWorkbenchPage page, Follower follower) {
		ActivePlan following = new ActivePlan(page, follower);
		page.addPartListener(following);
		if (!following.take(page.getActiveEditor())) {
			follower.clear();
		}
		return following;
	}

	/** Follows no more. */
	public void stop() {
		page.removePartListener(this);
	}

	private boolean take(IEditorPart part) {
		ITextEditor text = Adapters.adapt(part, ITextEditor.class);
		Optional<PlanText> plan = text == null ? Optional.empty() : PlanText.of(text);
		if (plan.isEmpty()) {
			return false;
		}
		if (text != editor) {
			editor = text;
			follower.show(text, plan.get());
		}
		return true;
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		partBroughtToTop(part);
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference reference) {
			take(reference.getEditor(false));
		}
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference reference && reference.getEditor(false) == editor) {
			editor = null;
			take(reference.getEditor(false));
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference reference && reference.getEditor(false) == editor) {
			editor = null;
			if (!take(page.getActiveEditor())) {
				follower.clear();
			}
		}
	}
}
