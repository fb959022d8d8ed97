// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.kehoach.workbench.Messages;

/**
 * The application <code>org.kehoach.workbench.application</code>: claims the workspace, then runs the workbench until
 * the user leaves it.
 * <p>
 * Exit statuses: 0 after a normal end, 1 when the workspace cannot be used, 2 when no window can be opened, 23 when a preference asked for a restart
 * (see {@link Restart}).
 */
public final class KehoachApplication implements IApplication {

	private static final Integer WORKSPACE_NOT_AVAILABLE = 1;
	private static final Integer NO_DISPLAY = 2;

	@Override
	public Object start(IApplicationContext context) {
		ClassArchive.removeUnfinished();
		ProductVersion.publish(context.getBrandingBundle());
		Display display;
		try {
			display = PlatformUI.createDisplay();
		} catch (SWTError e) {
			// There is no window to say it in.
			System.err.println(Messages.get("display.none", e.getMessage())); //$NON-NLS-1$
			return NO_DISPLAY;
		}
		try {
			Optional<String> problem = WorkspaceLocation.claim(Platform.getInstanceLocation());
			if (problem.isPresent()) {
				context.applicationRunning();
				MessageDialog.openError(null, Messages.get("workspace.title"), problem.get()); //$NON-NLS-1$
				return WORKSPACE_NOT_AVAILABLE;
			}
			Splash splash = Splash.open(display, context.getBrandingBundle());
			int result = PlatformUI.createAndRunWorkbench(display, new KehoachWorkbenchAdvisor(splash));
			if (result != PlatformUI.RETURN_RESTART) {
				return EXIT_OK;
			}
			Platform.getInstanceLocation().release();
			return Restart.afterEnd();
		} finally {
			display.dispose();
			Platform.getInstanceLocation().release();
		}
	}

	@Override
	public void stop() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		display.syncExec(() -> {
			if (!display.isDisposed()) {
				workbench.close();
			}
		});
	}
}
