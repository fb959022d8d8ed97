// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;
import org.kehoach.engine.Overview;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.desk.ReviewDesk;
import org.kehoach.workbench.review.desk.ReviewListener;
import org.kehoach.workbench.review.desk.ReviewState;

/** A view of what lies on the desk. Works only while it can be seen; says what to do while there is nothing to show. */
public abstract class ReviewPart extends ViewPart implements ReviewListener {

	private Composite stack;
	private StackLayout layout;
	private Label message;
	private Composite messagePage;
	private Control content;
	private IAction pin;
	private boolean outdated = true;
	private Overview shown;

	private final IPartListener2 visibility = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference reference) {
			if (outdated && reference.getPart(false) == ReviewPart.this) {
				update();
			}
		}
	};

	@Override
	public final void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		layout = new StackLayout();
		stack.setLayout(layout);
		messagePage = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(messagePage);
		message = new Label(messagePage, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(message);
		content = createContent(stack);
		actions();
		getSite().getPage().addPartListener(visibility);
		ReviewDesk.get().add(this);
		update();
	}

	private void actions() {
		IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
		contribute(tools);
		tools.add(new Separator());
		IAction refresh = action("refresh", IAction.AS_PUSH_BUTTON, action -> ReviewDesk.get().refresh()); //$NON-NLS-1$
		tools.add(refresh);
		pin = action("pin", IAction.AS_CHECK_BOX, action -> ReviewDesk.get().setPinned(action.isChecked())); //$NON-NLS-1$
		tools.add(pin);
		getViewSite().getActionBars().updateActionBars();
	}

	/**
	 * An action with the words and the icon of a name.
	 *
	 * @param style as {@link IAction#AS_PUSH_BUTTON} and others
	 */
	protected static IAction action(String name, int style, Consumer<IAction> run) {
		IAction action = new Action(Messages.get("action." + name), style) { //$NON-NLS-1$
			@Override
			public void run() {
				run.accept(this);
			}
		};
		action.setToolTipText(Messages.get("action." + name + ".tip")); //$NON-NLS-1$ //$NON-NLS-2$
		action.setImageDescriptor(ReviewImages.descriptor(name));
		action.setId("org.kehoach.workbench.review." + name); //$NON-NLS-1$
		return action;
	}

	/** The action with its words beside the icon: what a view is for should not have to be guessed. */
	protected static IContributionItem worded(IAction action) {
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		return item;
	}

	/** The menu of a control, filled when it is shown; the menu key opens it. */
	protected static void contextMenu(Control control, Consumer<IMenuManager> fill) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(fill::accept);
		control.setMenu(menu.createContextMenu(control));
	}

	/** Opens what is selected; its key is shown. */
	protected static IAction openAction(Runnable open) {
		IAction action = action("open", IAction.AS_PUSH_BUTTON, chosen -> open.run()); //$NON-NLS-1$
		action.setText(action.getText() + "\tEnter"); //$NON-NLS-1$
		return action;
	}

	/** Copies; the workbench's key for it is shown. */
	protected static IAction copyAction(Runnable copy) {
		IAction action = action("copy", IAction.AS_PUSH_BUTTON, chosen -> copy.run()); //$NON-NLS-1$
		action.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
		return action;
	}

	/** Does something when the workbench's command of that name is called while the view is active. */
	protected final void global(ActionFactory command, Runnable run) {
		getViewSite().getActionBars().setGlobalActionHandler(command.getId(), new Action() {
			@Override
			public void run() {
				run.run();
			}
		});
	}

	/** Adds the view's own tools; the common ones follow. */
	protected void contribute(IToolBarManager tools) {
		// most views have none
	}

	/** Makes what is shown when there is something. */
	protected abstract Control createContent(Composite parent);

	/** Shows an overview, or starts to compute what is shown of it. */
	protected abstract void show(Overview overview);

	/** Whether a line of the view names the project. One view does; in the others it is the tip of the title, and room is for what is found. */
	protected boolean tellsProject() {
		return false;
	}

	/** The overview on the desk; null if there is none. */
	protected static Overview overview() {
		return ReviewDesk.get().state().overview();
	}

	/** True while nobody can see the view. */
	protected final boolean isHidden() {
		return !getSite().getPage().isPartVisible(this);
	}

	/** Shows a sentence in place of the content. */
	protected final void say(String text) {
		message.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		message.requestLayout();
		top(messagePage);
	}

	/** What the view says in place of its content; null while it shows the content. */
	public final String said() {
		return layout.topControl == messagePage ? message.getText() : null;
	}

	/** Shows the content. */
	protected final void showContent() {
		top(content);
	}

	private void top(Control control) {
		if (layout.topControl != control) {
			boolean focus = layout.topControl != null && isFocusIn(layout.topControl);
			layout.topControl = control;
			stack.layout();
			if (focus) {
				setFocus();
			}
		}
	}

	private static boolean isFocusIn(Control control) {
		for (Control at = control.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
			if (at == control) {
				return true;
			}
		}
		return false;
	}

	@Override
	public final void reviewed(ReviewState state) {
		pin.setChecked(ReviewDesk.get().isPinned());
		update();
	}

	/** Shows what is on the desk, as soon as the view can be seen. */
	protected final void update() {
		outdated = isHidden();
		if (outdated || stack.isDisposed()) {
			return;
		}
		ReviewState state = ReviewDesk.get().state();
		String project = state.project() == null ? "" //$NON-NLS-1$
				: Messages.get(ReviewDesk.get().isPinned() ? "view.project.pinned" : "view.project", state.project().getName()); //$NON-NLS-1$ //$NON-NLS-2$
		setTitleToolTip(project);
		long errors = state.overview() == null ? 0 : state.overview().checked().summary().errors();
		String warning = errors == 0 ? "" : Messages.get("view.errors", errors); //$NON-NLS-1$ //$NON-NLS-2$
		setContentDescription(Stream.of(tellsProject() ? project : "", warning).filter(text -> !text.isEmpty()) //$NON-NLS-1$
				.collect(Collectors.joining(". "))); //$NON-NLS-1$
		if (state.project() == null) {
			shown = null;
			say(Messages.get("state.nothing")); //$NON-NLS-1$
		} else if (state.overview() == null) {
			shown = null;
			say(state.problem() != null ? state.problem() : Messages.get("state.computing", state.project().getName())); //$NON-NLS-1$
		} else if (shown != state.overview()) {
			shown = state.overview();
			showContent();
			show(shown);
		}
	}

	/** Forgets what is shown, so that it is shown anew. */
	protected final void again() {
		shown = null;
		update();
	}

	@Override
	public void setFocus() {
		if (layout.topControl == content) {
			focusContent();
		} else {
			messagePage.forceFocus();
		}
	}

	/** Gives the focus to the control that keys are meant for. */
	protected abstract void focusContent();

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(visibility);
		ReviewDesk.get().remove(this);
		super.dispose();
	}
}
