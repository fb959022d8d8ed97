// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What site prints, writes and ends with. */
class SiteCommandTest {

	@TempDir
	private Path folder;
	private Path source;
	private Path site;
	private Locale before;

	@BeforeEach
	void prepare() throws IOException {
		before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("vi"));
		source = Files.createDirectory(folder.resolve("plans"));
		site = folder.resolve("site");
		Files.writeString(source.resolve("a.kehoach"), """
				danh mục D "Danh mục" {
					cơ quan Tinh "Tỉnh" cấp tỉnh
				}
				kế hoạch A "Kế hoạch của tỉnh" {
					dùng danh mục D
					cơ quan Tinh
					thời kỳ 2025 - 2025
					mục tiêu M1 "Một"
				}
				""");
	}

	@AfterEach
	void restoreLanguage() {
		Locale.setDefault(before);
	}

	@Test
	void namesThePageToOpen() throws IOException {
		Run run = Run.of("site", source.toString(), "-o", site.toString());
		assertEquals(ExitStatus.OK, run.status(), run.err());
		assertTrue(run.out().contains(site.resolve("index.html").toString()), run.out());
		assertTrue(Files.readString(site.resolve("index.html")).contains("<html lang=\"vi\">"));
	}

	@Test
	void thePagesCanBeInAnotherLanguageThanTheSystem() throws IOException {
		Run run = Run.of("site", source.toString(), "-o", site.toString(), "--language", "en");
		assertEquals(ExitStatus.OK, run.status(), run.err());
		assertTrue(Files.readString(site.resolve("index.html")).contains("<html lang=\"en\">"));
		assertEquals("vi", Locale.getDefault().getLanguage());
	}

	@Test
	void aLanguageThatThereIsNotIsRefusedBeforeTheWork() {
		Run run = Run.of("site", source.toString(), "-o", site.toString(), "--language", "fr");
		assertEquals(ExitStatus.COULD_NOT_RUN, run.status());
		assertTrue(run.err().contains("fr"), run.err());
		assertFalse(Files.exists(site));
	}

	@Test
	void aFolderWithOtherFilesIsRefused() {
		Run run = Run.of("site", source.toString(), "-o", source.toString());
		assertEquals(ExitStatus.COULD_NOT_RUN, run.status());
		assertTrue(run.err().contains(source.toString()), run.err());
		assertTrue(Files.exists(source.resolve("a.kehoach")));
	}
}
