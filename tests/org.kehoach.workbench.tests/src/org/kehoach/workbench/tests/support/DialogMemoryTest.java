// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a test has chosen in a dialog is not what the next one begins with. */
class DialogMemoryTest {

	@ParameterizedTest
	@ValueSource(strings = { "org.kehoach.workbench", "org.kehoach.workbench.review", "org.eclipse.ui.workbench", "org.eclipse.ui.ide" })
	void nothingIsLeftAfterAReset(String bundle) throws Exception {
		IDialogSettings settings = PlatformUI.getDialogSettingsProvider(Platform.getBundle(bundle)).getDialogSettings();
		settings.addNewSection("a dialog").put("format", "html");
		assertEquals("html", settings.getSection("a dialog").get("format"));
		Workbench.reset();
		assertNull(settings.getSection("a dialog"));
	}
}
