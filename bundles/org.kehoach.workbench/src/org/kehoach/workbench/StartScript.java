// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench;

import java.util.Locale;

/**
 * What the script that started the workbench has told it: by system properties, and on Windows by variables of the environment,
 * since Java takes its options there in the system's old code page, which lacks letters of Vietnamese.
 */
public final class StartScript {

	private StartScript() {
	}

	/**
	 * @param property for instance <code>kehoach.archive</code>; its variable is then KEHOACH_ARCHIVE
	 * @return null if it has told nothing, or was not there
	 */
	public static String told(String property) {
		String value = System.getProperty(property);
		return value == null ? System.getenv(property.toUpperCase(Locale.ROOT).replace('.', '_')) : value;
	}
}
