// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site;

import java.io.IOException;

/** The site could not be written; what was there before is as it was. The message is a sentence for the user. */
public final class SiteException extends IOException {

	private static final long serialVersionUID = 1L;

	public SiteException(String message, Throwable cause) {
		super(message, cause);
	}
}
