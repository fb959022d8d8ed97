// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/** Xtext logs many a failure and goes on: a test that does not look at the log does not see it. */
final class LoggedErrors extends AppenderSkeleton {

	private final List<String> errors = new ArrayList<>();

	private LoggedErrors() {
	}

	/** Fails if anything is logged as an error meanwhile. */
	static void during(Runnable action) {
		LoggedErrors log = new LoggedErrors();
		Logger.getRootLogger().addAppender(log);
		try {
			action.run();
		} finally {
			Logger.getRootLogger().removeAppender(log);
		}
		assertEquals(List.of(), log.errors, "logged as errors");
	}

	@Override
	protected void append(LoggingEvent event) {
		if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
			String[] trace = event.getThrowableStrRep();
			errors.add(event.getRenderedMessage() + (trace == null ? "" : "\n" + String.join("\n", trace)));
		}
	}

	@Override
	public void close() {
		// nothing to release
	}

	@Override
	public boolean requiresLayout() {
		return false;
	}
}
