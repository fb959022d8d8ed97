// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.keys.IBindingService;
import org.kehoach.workbench.Messages;

/**
 * What stands where no text is open: what one can do, and the keys for it. The platform shows what a perspective is tagged with, but keeps
 * it in the language in which the perspective was first opened, and shows nothing at all after a restart; so the tags are written anew
 * and the platform is told.
 */
public final class EmptyTextArea extends PerspectiveAdapter {

	private static final String TAG = "persp.editorOnboarding"; //$NON-NLS-1$
	private static final String TEXT = TAG + "Text:"; //$NON-NLS-1$
	private static final String LINE = TAG + "Command:"; //$NON-NLS-1$
	/** Between what one can do and the key for it. */
	private static final String COLUMN = "$$$"; //$NON-NLS-1$

	private record Hint(String key, String command) {
	}

	private static final List<Hint> HINTS = List.of(new Hint("empty.new", "org.eclipse.ui.newWizard"), //$NON-NLS-1$ //$NON-NLS-2$
			new Hint("empty.open", "org.eclipse.ui.navigate.openResource"), //$NON-NLS-1$ //$NON-NLS-2$
			new Hint("empty.help", "org.eclipse.ui.help.dynamicHelp"), //$NON-NLS-1$ //$NON-NLS-2$
			new Hint("empty.keys", "org.eclipse.ui.window.showKeyAssist")); //$NON-NLS-1$ //$NON-NLS-2$

	private final IWorkbenchWindow window;

	private EmptyTextArea(IWorkbenchWindow window) {
		this.window = window;
	}

	/** Says it in the window's perspectives, also in those that are opened later. */
	public static void fill(IWorkbenchWindow window) {
		EmptyTextArea area = new EmptyTextArea(window);
		window.addPerspectiveListener(area);
		area.fill();
		// Only then all keys are known.
		window.getShell().addListener(SWT.Activate, new Listener() {
			@Override
			public void handleEvent(Event event) {
				event.widget.removeListener(SWT.Activate, this);
				event.display.asyncExec(area::fill);
			}
		});
	}

	@Override
	public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
		fill();
	}

	private void fill() {
		if (window.getShell() == null || window.getShell().isDisposed()) {
			return;
		}
		MWindow model = window.getService(MWindow.class);
		MPerspective perspective = model == null ? null : window.getService(EModelService.class).getActivePerspective(model);
		if (perspective == null) {
			return;
		}
		perspective.getTags().removeIf(tag -> tag.startsWith(TAG));
		perspective.getTags().add(TEXT + Messages.get("empty.text")); //$NON-NLS-1$
		IBindingService keys = window.getService(IBindingService.class);
		for (Hint hint : HINTS) {
			String key = keys.getBestActiveBindingFormattedFor(hint.command());
			if (key != null && !key.isEmpty()) {
				perspective.getTags().add(LINE + Messages.get(hint.key()) + COLUMN + key);
			}
		}
		perspective.getTags().add(LINE + Messages.get("empty.welcome") + COLUMN + Messages.get("empty.welcome.where")); //$NON-NLS-1$ //$NON-NLS-2$
		UIEvents.publishEvent(UIEvents.UILifeCycle.PERSPECTIVE_SWITCHED, perspective);
	}
}
