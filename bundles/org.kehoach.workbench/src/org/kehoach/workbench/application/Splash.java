// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.Bundle;

/**
 * The picture on screen while the workbench starts. The platform shows its own splash only through the native launcher,
 * which this product does not have, so it is a borderless shell of ours. UI thread only.
 */
final class Splash {

	private static final String IMAGE = "icons/splash.png"; //$NON-NLS-1$

	private final Shell shell;

	private Splash(Shell shell) {
		this.shell = shell;
	}

	/**
	 * Shows the splash in the middle of the primary monitor.
	 *
	 * @param branding the bundle that holds the picture; null (no product running) shows nothing
	 * @return a splash to close, never null
	 */
	static Splash open(Display display, Bundle branding) {
		URL url = branding == null ? null : branding.getEntry(IMAGE);
		if (url == null) {
			return new Splash(null);
		}
		Image image = ImageDescriptor.createFromURL(url).createImage(display);
		Rectangle size = image.getBounds();
		Shell shell = new Shell(display, SWT.NO_TRIM | SWT.TOOL);
		shell.setBackgroundImage(image);
		shell.addDisposeListener(e -> image.dispose());
		Rectangle screen = display.getPrimaryMonitor().getBounds();
		shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2,
				size.width, size.height);
		shell.open();
		// The workbench blocks this thread for seconds before its first event loop: let the picture be painted now.
		shell.update();
		while (display.readAndDispatch()) {
			continue;
		}
		return new Splash(shell);
	}

	/** Takes the picture away; does nothing the second time. */
	void close() {
		if (shell != null && !shell.isDisposed()) {
			shell.dispose();
		}
	}
}
