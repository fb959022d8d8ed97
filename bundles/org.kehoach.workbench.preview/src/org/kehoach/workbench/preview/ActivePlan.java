// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
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

		/** The view can be seen again: what it shows may be old. */
		void visible();
	}

	private static final int LETTERS_A_MILLISECOND = 5000;

	private final IWorkbenchPage page;
	private final IViewPart view;
	private final Follower follower;
	private ITextEditor editor;

	private ActivePlan(IViewPart view, Follower follower) {
		this.page = view.getSite().getPage();
		this.view = view;
		this.follower = follower;
	}

	/** Follows from now on, and tells the present plan at once. */
	public static ActivePlan follow(IViewPart view, Follower follower) {
		ActivePlan following = new ActivePlan(view, follower);
		IWorkbenchPage page = following.page;
		page.addPartListener(following);
		if (!following.take(page.getActiveEditor())) {
			follower.clear();
		}
		return following;
	}

	/** How long to wait for a pause in typing, in milliseconds: longer for texts that take longer to read. */
	public static int pause(PlanText plan, int usual) {
		return Math.max(usual, plan.document().getLength() / LETTERS_A_MILLISECOND);
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
	public void partVisible(IWorkbenchPartReference part) {
		if (part.getPart(false) == view && editor != null) {
			follower.visible();
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
