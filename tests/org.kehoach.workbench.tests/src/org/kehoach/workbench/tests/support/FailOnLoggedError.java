// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.kehoach.workbench.tests.support.FreezeWatch.Freeze;

/**
 * Fails a test when anything was logged as an error while it ran, whichever bundle and thread logged it, or when the product kept
 * the UI thread from the next event for too long. What the platform alone takes long for, at its first use, is only told.
 */
public final class FailOnLoggedError implements BeforeEachCallback, AfterEachCallback {

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private FreezeWatch freezes;
	private final ILogListener listener = this::remember;

	@Override
	public void beforeEach(ExtensionContext context) {
		errors.clear();
		Platform.addLogListener(listener);
		freezes = new FreezeWatch();
		freezes.start();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		// Errors of events that the test has caused belong to it.
		Conditions.handleEvents();
		Platform.removeLogListener(listener);
		List<Freeze> found = freezes.stop();
		if (!errors.isEmpty()) {
			IStatus first = errors.getFirst();
			throw new AssertionError(errors.size() + " error(s) logged, the first by " + first.getPlugin() + ": "
					+ first.getMessage(), first.getException());
		}
		found.stream().filter(freeze -> !freeze.ours()).forEach(freeze -> System.out.println("Slow platform: " + freeze));
		List<Freeze> ours = found.stream().filter(Freeze::ours).toList();
		if (!ours.isEmpty()) {
			throw new AssertionError(ours.size() + " freeze(s) of the window, the first: " + ours.getFirst());
		}
	}

	private void remember(IStatus status, String plugin) {
		if (status.getSeverity() == IStatus.ERROR && !isStickyLinesAfterClosing(status.getException()) && !isFixOfAVanishedMarker(status.getException())) {
			errors.add(status);
		}
	}

	/**
	 * A defect of the platform's text editor: the timer of its sticky lines is not stopped when an editor closes within a tenth of a
	 * second after it was scrolled. Nobody sees anything of it but the log.
	 */
	private static boolean isStickyLinesAfterClosing(Throwable exception) {
		return exception instanceof SWTException disposed && disposed.code == SWT.ERROR_WIDGET_DISPOSED
				&& Stream.of(disposed.getStackTrace()).anyMatch(frame -> frame.getClassName().contains(".stickyscroll."));
	}

	/**
	 * A defect of the platform's generic editor: its list of fixes is computed once more after a fix was chosen, and a marker that has gone
	 * by it has no position any more. The list stays empty, which is right, and nobody sees anything but the log.
	 */
	private static boolean isFixOfAVanishedMarker(Throwable exception) {
		return exception instanceof NullPointerException missing && missing.getStackTrace().length > 0
				&& missing.getStackTrace()[0].getClassName().endsWith(".genericeditor.markers.MarkerResoltionQuickAssistProcessor");
	}
}
