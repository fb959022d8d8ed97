// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.connection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.Windows;

/**
 * Tells that the server failed: the person in the status line, whose text is safe all the same, and the log. A failure comes with every
 * key that is typed, so the log has each of them once in a while only.
 */
public final class ServerTrouble {

	private static final Duration AGAIN = Duration.ofMinutes(10);
	/** When a failure was logged last, by what it says. */
	private static final Map<String, Long> LOGGED = new ConcurrentHashMap<>();

	private ServerTrouble() {
	}

	/**
	 * From any thread. Says nothing of a question whose answer was of no use any more.
	 *
	 * @param failure as it came, wrapped or not
	 */
	public static void tell(Throwable failure) {
		if (LanguageConnection.isCancellation(failure) || LanguageConnection.get().isClosed() || !PlatformUI.isWorkbenchRunning()) {
			return;
		}
		Throwable cause = cause(failure);
		long now = System.nanoTime();
		Long before = LOGGED.put(cause.toString(), now);
		if (before == null || now - before > AGAIN.toNanos()) {
			ILog.of(ServerTrouble.class).error("Language server failed to answer", cause); //$NON-NLS-1$
		} else {
			LOGGED.put(cause.toString(), before);
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!display.isDisposed()) {
			display.asyncExec(() -> say(cause));
		}
	}

	private static void say(Throwable cause) {
		IWorkbenchPage page = Windows.page();
		if (page != null && page.getActiveEditor() != null) {
			String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
			Windows.say(page.getActiveEditor(), Messages.get("server.trouble", reason)); //$NON-NLS-1$
		}
	}

	private static Throwable cause(Throwable failure) {
		Throwable cause = failure;
		while ((cause instanceof CompletionException || cause instanceof ExecutionException) && cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}
}
