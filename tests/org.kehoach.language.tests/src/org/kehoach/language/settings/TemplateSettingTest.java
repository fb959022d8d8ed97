// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which Word file a folder's documents are made in. */
class TemplateSettingTest {

	@TempDir
	private Path folder;

	private FolderSettings settings(String text) throws IOException {
		Files.writeString(folder.resolve(FolderSettings.FILE), text);
		return FolderSettings.around(folder.resolve("so/a.kehoach"));
	}

	@Test
	void aPathIsSeenFromTheFolderOfTheSettings() throws IOException {
		assertEquals(Optional.of(folder.resolve("mau/kế hoạch.docx")), settings("template = so/../mau/kế hoạch.docx\n").template());
		assertEquals(Optional.empty(), settings("format.width = 80\n").template());
	}

	/** As people on Windows write it; colleagues with another system read the same file. */
	@Test
	void aPathWithBackslashesIsTheSamePath() throws IOException {
		assertEquals(Optional.of(folder.resolve("mau/a.docx")), settings("template = mau\\a.docx\n").template());
		assertEquals(List.of(folder.resolveSibling("quoc-gia")),
				settings("uses = ..\\quoc-gia\n").uses().stream().map(FolderSettings.Use::folder).toList());
	}

	@Test
	void aSettingWithoutAFileIsTold() throws IOException {
		assertEquals(List.of(new FolderSettings.Problem(2, "template =")), settings("\ntemplate =\n").problems());
	}
}
