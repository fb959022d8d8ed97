// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What dialogs keep of what was chosen in them: folders, formats, sizes, the wizard chosen last. UI thread only. */
final class DialogMemory {

	/** Bundles with dialogs that tests open, or the starts of their names. */
	private static final List<String> WITH_DIALOGS = List.of("org.kehoach.workbench", "org.eclipse.ui", "org.eclipse.search", "org.eclipse.ltk.ui.refactoring",
			"org.eclipse.compare");

	private DialogMemory() {
	}

	/** Makes all dialogs that are opened from now on begin as in a new workspace. */
	static void forget() {
		Stream.of(FrameworkUtil.getBundle(DialogMemory.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getState() == Bundle.ACTIVE && WITH_DIALOGS.stream().anyMatch(bundle.getSymbolicName()::startsWith))
				.forEach(DialogMemory::forget);
	}

	private static void forget(Bundle bundle) {
		if (PlatformUI.getDialogSettingsProvider(bundle).getDialogSettings() instanceof DialogSettings settings) {
			for (IDialogSettings section : settings.getSections()) {
				settings.removeSection(section);
			}
		}
	}
}
