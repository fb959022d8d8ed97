// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import org.kehoach.workbench.StartScript;

/**
 * The language that a person has chosen for windows and command line. It is kept in a file of the user's own settings
 * that the start scripts read: the platform takes its language when it starts and never again.
 */
public enum LanguageChoice {

	/** As the computer is set. */
	SYSTEM(""), //$NON-NLS-1$
	VIETNAMESE("vi"), //$NON-NLS-1$
	ENGLISH("en"); //$NON-NLS-1$

	/** What the start scripts tell: the file's absolute path; absent when started in another way. */
	public static final String FILE = "kehoach.language.file"; //$NON-NLS-1$

	private final String code;

	LanguageChoice(String code) {
		this.code = code;
	}

	/** Whether a choice can be kept: only when a start script will read it. */
	public static boolean canBeKept() {
		return StartScript.told(FILE) != null;
	}

	/**
	 * What was chosen.
	 *
	 * @return {@link #SYSTEM} too if the file is missing or holds something else
	 * @throws IOException if it is there and cannot be read
	 */
	public static LanguageChoice kept() throws IOException {
		Path file = Path.of(StartScript.told(FILE));
		String text = Files.exists(file) ? Files.readString(file).strip() : ""; //$NON-NLS-1$
		for (LanguageChoice choice : values()) {
			if (choice.code.equals(text)) {
				return choice;
			}
		}
		return SYSTEM;
	}

	/** The choice that gives the language of this window. */
	public static LanguageChoice ofThisWindow() {
		return Locale.getDefault().getLanguage().equals(ENGLISH.code) ? ENGLISH : VIETNAMESE;
	}

	/**
	 * Keeps this choice for the next start.
	 *
	 * @throws IOException if the file cannot be written; the earlier choice then stays
	 */
	public void keep() throws IOException {
		Path file = Path.of(StartScript.told(FILE));
		if (this == SYSTEM) {
			Files.deleteIfExists(file);
			return;
		}
		Files.createDirectories(file.getParent());
		Path aside = Files.createTempFile(file.getParent(), "language", null); //$NON-NLS-1$
		Files.write(aside, (code + System.lineSeparator()).getBytes(StandardCharsets.US_ASCII));
		Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
	}
}
