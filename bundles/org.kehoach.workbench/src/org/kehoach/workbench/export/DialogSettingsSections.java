// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import org.eclipse.jface.dialogs.IDialogSettings;

/** Sections of what dialogs remember. */
final class DialogSettingsSections {

	private DialogSettingsSections() {
	}

	/** A section, made when missing. */
	static IDialogSettings of(IDialogSettings settings, String name) {
		IDialogSettings section = settings.getSection(name);
		return section == null ? settings.addNewSection(name) : section;
	}
}
