// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.welcome;

import java.util.Map;

/**
 * One thing to do on the welcome page.
 *
 * @param key        of its texts: <code>tile.KEY</code> and <code>tile.KEY.text</code>; also the name of its icon
 * @param command    id of the command that it performs
 * @param parameters of the command, by id; maybe empty
 */
record Tile(String key, String command, Map<String, String> parameters) {

	private static final String NEW_WIZARD = "org.eclipse.ui.newWizard"; //$NON-NLS-1$
	private static final String NEW_WIZARD_ID = "newWizardId"; //$NON-NLS-1$

	/** Opens a wizard of File &gt; New. */
	static Tile newWizard(String key, String wizard) {
		return new Tile(key, NEW_WIZARD, Map.of(NEW_WIZARD_ID, wizard));
	}

	/** Performs a command without parameters. */
	static Tile command(String key, String command) {
		return new Tile(key, command, Map.of());
	}
}
