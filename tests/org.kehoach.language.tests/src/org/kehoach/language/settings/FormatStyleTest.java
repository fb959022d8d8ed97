// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a folder says how its files are laid out. */
class FormatStyleTest {

	@TempDir
	private Path folder;

	private FolderSettings settings(String text) throws IOException {
		Files.writeString(folder.resolve(FolderSettings.FILE), text);
		return FolderSettings.around(folder.resolve("a.kehoach"));
	}

	@Test
	void whatIsSaidHolds() throws IOException {
		assertEquals(new FormatStyle(120, false), settings("format.width = 120\nformat.align = off\n").format());
		assertEquals(new FormatStyle(0, true), settings("format.width = off\nformat.align = on\n").format());
		assertEquals(FormatStyle.DEFAULT, settings("").format());
	}

	@ParameterizedTest
	@ValueSource(strings = { "format.width = 5", "format.width = wide", "format.align = yes", "format.columns = 3" })
	void whatIsNotUnderstoodIsTold(String line) throws IOException {
		FolderSettings settings = settings("# một\n" + line + "\n");
		assertEquals(2, settings.problems().get(0).line());
		assertEquals(FormatStyle.DEFAULT, settings.format());
	}
}
