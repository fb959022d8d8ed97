// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.welcome;

import java.util.List;

import org.kehoach.workbench.help.Perform;

/** What the welcome page offers, in reading order. */
final class Tiles {

	/** To begin with work. */
	static final List<Tile> START = List.of(
			new Tile("example", Perform.newWizard("org.kehoach.workbench.newExample")), //$NON-NLS-1$ //$NON-NLS-2$
			new Tile("newPlan", Perform.newWizard("org.kehoach.workbench.newPlan")), //$NON-NLS-1$ //$NON-NLS-2$
			new Tile("newProject", Perform.newWizard("org.kehoach.workbench.newProject"))); //$NON-NLS-1$ //$NON-NLS-2$

	/** To learn. */
	static final List<Tile> LEARN = List.of(
			new Tile("firstPlan", Perform.view("org.kehoach.workbench.help.steps")), //$NON-NLS-1$ //$NON-NLS-2$
			new Tile("manual", Perform.command("org.eclipse.ui.help.helpContents")), //$NON-NLS-1$ //$NON-NLS-2$
			new Tile("language", Perform.command("org.kehoach.workbench.switchLanguage"))); //$NON-NLS-1$ //$NON-NLS-2$

	private Tiles() {
	}
}
