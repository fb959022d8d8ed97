// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli.mainjob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.cli.ExitStatus;
import org.kehoach.cli.Run;

/**
 * The README's main job on the real example, read back cell by cell. {@code quang-tri.tsv} was compared with the published
 * appendix: numbers, units, deadlines and funding are the source's, sentences are our own.
 */
class MainJobTest {

	/** Test modules run in their own folder, {@code tests/org.kehoach.cli.tests}. */
	private static final Path EXAMPLE = Path.of("../../examples/quang-tri");
	private static final String FILE = "KHSoCongThuong2025H2-ChiTietNhiemVu";

	@TempDir
	private Path output;
	private Locale before;

	@BeforeEach
	void useVietnamese() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("vi"));
	}

	@AfterEach
	void restoreLanguage() {
		Locale.setDefault(before);
	}

	private static List<String> expected() throws Exception {
		try (InputStream in = MainJobTest.class.getResourceAsStream("quang-tri.tsv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	@Test
	void theQuangTriCascadeBecomesItsOfficialAppendixInEveryFormat() throws Exception {
		Run run = Run.of("build", EXAMPLE.toString(), "-o", output.toString());
		assertEquals(ExitStatus.OK, run.status(), run.out() + run.err());
		assertTrue(run.out().contains("\n3 tệp, 2 kế hoạch, 123 mục, 193 liên kết.\n0 lỗi, "), run.out());
		assertTrue(run.out().endsWith("\n3 tệp đã ghi.\n"), run.out());
		assertEquals(expected(), Tables.ofDocx(output.resolve(FILE + ".docx")));
		assertEquals(expected(), Tables.ofXlsx(output.resolve(FILE + ".xlsx"), "TT"));
		assertEquals(expected(), Tables.ofHtml(output.resolve(FILE + ".html")));
		try (var files = Files.list(output)) {
			assertEquals(3, files.count(), "no temporary file is left");
		}
	}

	@Test
	void theTableHasTheShapeOfThePublishedOne() throws Exception {
		List<String> rows = expected();
		assertEquals("TT\tMục tiêu\tNhiệm vụ\tHoạt động\tKết quả/Sản phẩm\tChủ trì\tPhối hợp\tThời gian\tKinh phí", rows.get(0));
		assertEquals(7, rows.stream().filter(row -> row.split("\t", -1).length == 2).count(), "group rows");
		List<String[]> body = rows.stream().skip(1).map(row -> row.split("\t", -1)).filter(cells -> cells.length == 9).toList();
		assertEquals(30, body.size(), "activities");
		assertEquals(29, body.stream().filter(cells -> !cells[0].equals(Tables.MERGED)).count(), "tasks");
		assertEquals(9, body.stream().filter(cells -> !cells[8].isEmpty() && !cells[8].equals(Tables.MERGED)).count(), "funding");
	}

	@Test
	void buildingTwiceGivesTheSameBytes() throws Exception {
		Run.of("build", EXAMPLE.toString(), "-o", output.resolve("1").toString());
		Run.of("build", EXAMPLE.toString(), "-o", output.resolve("2").toString());
		for (String extension : List.of("docx", "xlsx", "html")) {
			assertTrue(Files.mismatch(output.resolve("1").resolve(FILE + "." + extension),
					output.resolve("2").resolve(FILE + "." + extension)) < 0, extension);
		}
	}
}
