// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.steps;

import java.util.List;

import org.kehoach.workbench.help.Perform;

/**
 * One step on the way to the first plan.
 *
 * @param key    of its texts: <code>step.KEY</code> and <code>step.KEY.text</code>
 * @param action what can be opened for it; null where there is only something to do in the text
 */
public record Step(String key, Perform action) {

	/** From an example to a Word file, in ten minutes. */
	public static final List<Step> FIRST_PLAN = List.of(
			new Step("example", Perform.newWizard("org.kehoach.workbench.newExample")), //$NON-NLS-1$ //$NON-NLS-2$
			new Step("newPlan", Perform.newWizard("org.kehoach.workbench.newPlan")), //$NON-NLS-1$ //$NON-NLS-2$
			new Step("write", null), //$NON-NLS-1$
			new Step("mend", null), //$NON-NLS-1$
			new Step("preview", Perform.view("org.kehoach.workbench.preview")), //$NON-NLS-1$ //$NON-NLS-2$
			new Step("export", Perform.exportWizard("org.kehoach.workbench.export.documents"))); //$NON-NLS-1$ //$NON-NLS-2$
}
