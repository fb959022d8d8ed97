// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.connection;

import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;

/** Puts what Xtext logs as an error into the workbench's log; else it would be lost, and log4j would complain on the console. */
final class ServerLog extends AppenderSkeleton {

	private static final String XTEXT = "org.eclipse.xtext"; //$NON-NLS-1$

	private ServerLog() {
		setThreshold(Level.ERROR);
	}

	static void install() {
		Logger.getLogger(XTEXT).addAppender(new ServerLog());
	}

	/** A refusal is an answer, which whoever asked shows to the person. */
	@Override
	protected void append(LoggingEvent event) {
		Throwable cause = event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable();
		if (!LanguageConnection.isCancellation(cause) && !isVanishedFile(cause) && !isRefusal(cause)) {
			ILog.of(getClass()).error(String.valueOf(event.getMessage()), cause);
		}
	}

	private static boolean isRefusal(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ResponseErrorException) {
				return true;
			}
		}
		return false;
	}

	/** A file was deleted while it was being read: the workspace tells of the deletion right after. */
	private static boolean isVanishedFile(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileNotFoundException || cause instanceof NoSuchFileException) {
				return true;
			}
		}
		return false;
	}

	@Override
	public boolean requiresLayout() {
		return false;
	}

	@Override
	public void close() {
		// holds nothing
	}
}
