// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site;

/** Follows the writing of a site, and can end it by throwing {@link java.util.concurrent.CancellationException}. */
public interface SiteProgress {

	/** @param plans how often {@link #planWritten} will be called */
	void begin(int plans);

	/** All pages of one more plan are written. */
	void planWritten();
}
