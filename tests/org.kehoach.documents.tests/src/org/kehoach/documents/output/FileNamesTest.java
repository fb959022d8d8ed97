// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

	@ParameterizedTest
	@ValueSource(strings = { "Phụ lục I.docx", "KH2025H2-PL1.xlsx", "a.b.c", "_", "Console.txt", "CÔNG.docx" })
	void safeNamesStay(String name) {
		assertEquals(name, FileNames.safe(name));
	}

	@ParameterizedTest
	@CsvSource({ "../../etc/passwd, ..-..-etc-passwd", "C:\\Windows\\x.docx, C--Windows-x.docx",
			"'12/KH-SCT.docx', 12-KH-SCT.docx", "'a?*\"<>|b.docx', a------b.docx", "CON, _CON", "nul.docx, _nul.docx",
			"com1.tar.gz, _com1.tar.gz", "LPT¹, _LPT¹", "'x. . ', x", "'..', _", "'', _", "'  a.html ', a.html",
			"'con .txt', '_con .txt'" })
	void otherNamesAreMadeSafe(String wanted, String safe) {
		assertEquals(safe, FileNames.safe(wanted));
	}

	@Test
	void controlCharactersAndMarksOfDirectionAreReplaced() {
		assertEquals("a-b-c-d", FileNames.safe("a\nb\u0000c\u202Ed"));
	}

	@Test
	void longNamesKeepTheirExtension() {
		String safe = FileNames.safe("Kế hoạch cải cách hành chính ".repeat(20) + ".docx");
		assertTrue(safe.length() <= FileNames.LONGEST, safe);
		assertTrue(safe.getBytes(StandardCharsets.UTF_8).length <= 240, safe);
		assertTrue(safe.endsWith(".docx") && !safe.endsWith(" .docx"), safe);
	}

	@Test
	void longNamesAreNotCutInsideAPictograph() {
		String safe = FileNames.safe("x" + "🙂".repeat(200) + ".docx");
		assertEquals(safe, new String(safe.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
	}

	@Test
	void decomposedNamesAreComposed() {
		assertEquals("Kế hoạch", FileNames.safe(Normalizer.normalize("Kế hoạch", Normalizer.Form.NFD)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "\\", "..\\..", "a/../../b", "//server/share/x", "./." })
	void noNameIsAPath(String wanted) {
		Path folder = Path.of("out").toAbsolutePath();
		assertEquals(folder, folder.resolve(FileNames.safe(wanted)).normalize().getParent());
	}
}
