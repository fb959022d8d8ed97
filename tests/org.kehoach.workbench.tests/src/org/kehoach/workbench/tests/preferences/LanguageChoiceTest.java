// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.workbench.preferences.LanguageChoice;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.Dialogs;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** The language is kept in the file that the start script names. */
@ExtendWith(FailOnLoggedError.class)
class LanguageChoiceTest {

	/** The question's second button. */
	private static final int LATER = 1;

	@TempDir
	Path folder;
	private Path file;
	private String before;

	@BeforeEach
	void nameTheFile() {
		before = System.getProperty(LanguageChoice.FILE);
		file = folder.resolve("kehoach").resolve("language");
		System.setProperty(LanguageChoice.FILE, file.toString());
	}

	@AfterEach
	void restore() {
		if (before == null) {
			System.clearProperty(LanguageChoice.FILE);
		} else {
			System.setProperty(LanguageChoice.FILE, before);
		}
	}

	@Test
	void choiceIsKeptUntilTheSystemsIsChosenAgain() throws Exception {
		assertEquals(LanguageChoice.SYSTEM, LanguageChoice.kept());
		LanguageChoice.VIETNAMESE.keep();
		assertEquals(LanguageChoice.VIETNAMESE, LanguageChoice.kept());
		assertEquals("vi", Files.readString(file).strip());
		LanguageChoice.SYSTEM.keep();
		assertFalse(Files.exists(file));
	}

	@Test
	void aForeignWordInTheFileMeansTheSystemsLanguage() throws Exception {
		Files.createDirectories(file.getParent());
		Files.writeString(file, "klingon\n");
		assertEquals(LanguageChoice.SYSTEM, LanguageChoice.kept());
	}

	@Test
	void thePageKeepsWhatIsChosenAndAsksForARestart() throws Exception {
		PreferenceDialog dialog = page();
		try {
			List<Button> choices = choices(dialog);
			choices.forEach(choice -> choice.setSelection(choice.getText().equals("&English")));
			Dialogs.during(MessageDialog.class, question -> Dialogs.press(question, LATER),
					() -> assertTrue(((PreferencePage) dialog.getSelectedPage()).performOk()));
			assertEquals(LanguageChoice.ENGLISH, LanguageChoice.kept());
		} finally {
			dialog.close();
		}
	}

	@Test
	void withoutAStartScriptThePageSaysWhyNothingCanBeChosen() {
		System.clearProperty(LanguageChoice.FILE);
		PreferenceDialog dialog = page();
		try {
			assertTrue(choices(dialog).stream().noneMatch(Button::isEnabled));
		} finally {
			dialog.close();
		}
	}

	private static PreferenceDialog page() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), "org.kehoach.workbench.language", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	private static List<Button> choices(PreferenceDialog dialog) {
		List<Button> choices = Controls.all(dialog.getShell(), Button.class).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
		assertEquals(3, choices.size());
		return choices;
	}
}
