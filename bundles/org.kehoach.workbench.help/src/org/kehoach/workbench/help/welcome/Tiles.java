// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.welcome;

import java.util.List;

/** What the welcome page offers, in reading order. */
final class Tiles {

	/** To begin with work. */
	static final List<Tile> START = List.of(
			Tile.newWizard("example", "org.kehoach.workbench.newExample"), //$NON-NLS-1$ //$NON-NLS-2$
			Tile.newWizard("newProject", "org.kehoach.workbench.newProject")); //$NON-NLS-1$ //$NON-NLS-2$

	/** To learn. */
	static final List<Tile> LEARN = List.of(
			Tile.command("manual", "org.eclipse.ui.help.helpContents"), //$NON-NLS-1$ //$NON-NLS-2$
			Tile.command("language", "org.kehoach.workbench.switchLanguage")); //$NON-NLS-1$ //$NON-NLS-2$

	private Tiles() {
	}
}
