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

/** What new prints, writes and ends with. */
class NewCommandTest {

	@TempDir
	private Path folder;
	private Path above;
	private Path file;
	private Locale before;

	@BeforeEach
	void prepare() throws IOException {
		before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("vi"));
		above = Files.createDirectory(folder.resolve("tinh")).resolve("a.kehoach");
		file = folder.resolve("so/b.kehoach");
		Files.writeString(above, """
				danh mục D "Danh mục" {
					cơ quan Tinh "Ủy ban nhân dân tỉnh A" ký hiệu UBND cấp tỉnh
					cơ quan So "Sở Nội vụ" ký hiệu SNV cấp tỉnh thuộc Tinh
				}
				kế hoạch A "Cải cách hành chính" {
					dùng danh mục D
					cơ quan Tinh
					thời kỳ 2026
					lĩnh vực thể chế L "Thể chế" {
						nhiệm vụ N1 "Một" { chủ trì So thời hạn quý IV }
					}
				}
				""");
	}

	@AfterEach
	void restoreLanguage() {
		Locale.setDefault(before);
	}

	@Test
	void aPlanIsWrittenAndCounted() throws IOException {
		Run run = Run.of("new", "plan", "--from", above.toString(), "--agency", "so noi vu", "--period", "2026", "-o", file.toString(), "--name", "KHB");
		assertEquals(ExitStatus.OK, run.status(), run.err());
		assertTrue(run.out().contains("KHB: 1 "), run.out());
		assertTrue(Files.readString(file).contains("thực hiện A.N1"), Files.readString(file));
		assertTrue(Files.readString(file.resolveSibling("kehoach.properties")).contains("uses = ../tinh"));
		assertEquals(ExitStatus.OK, Run.of("check", file.getParent().toString()).status());
		Run again = Run.of("new", "plan", "--from", above.toString(), "--agency", "SNV", "--period", "2026", "-o", file.toString());
		assertEquals(ExitStatus.COULD_NOT_RUN, again.status());
		assertTrue(again.err().contains("b.kehoach"), again.err());
	}

	@Test
	void aRegistryIsWritten() throws IOException {
		Run run = Run.of("new", "registry", "--agency", "Ủy ban nhân dân xã B", "--from", above.toString(), "--under", "Tinh", "-o", file.toString());
		assertEquals(ExitStatus.OK, run.status(), run.err());
		assertTrue(Files.readString(file).contains("cơ quan UBNDXaB"), Files.readString(file));
		assertTrue(Files.exists(file.resolveSibling("kehoach.properties")));
		assertFalse(Run.of("check", file.getParent().toString()).out().contains("lỗi KH"));
	}

	@Test
	void whatIsMissingIsSaid() {
		assertMissing("--period", Run.of("new", "plan", "--from", above.toString(), "--agency", "SNV", "-o", file.toString()));
		assertMissing("--from", Run.of("new", "plan", "--period", "2026", "--agency", "SNV", "-o", file.toString()));
		assertMissing("--agency", Run.of("new", "plan", "--from", above.toString(), "--period", "2026", "-o", file.toString()));
		assertMissing("letter", Run.of("new", "letter", "--agency", "SNV", "-o", file.toString()));
		assertMissing("Không Có", Run.of("new", "plan", "--from", above.toString(), "--period", "2026", "--agency", "Không Có", "-o", file.toString()));
	}

	private static void assertMissing(String what, Run run) {
		assertEquals(ExitStatus.COULD_NOT_RUN, run.status());
		assertTrue(run.err().contains(what), run.err());
	}
}
