// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Appendix tables of the example plans are the golden ones ({@link GoldenFiles}): DOCX and XLSX part by part, HTML and CSV as
 * they are. Two of the sources have an appendix. So that tables of indicators and tables of the other plans are compared too,
 * two appendices are added to a copy: the indicators in the columns of a template for plans, and with milestones as columns.
 */
class ExampleTablesTest {
	private static final List<String> FORMATS = List.of("docx", "xlsx", "html", "csv");
	private static final String INDICATORS = """
				phụ lục ChiTieu "Chỉ tiêu cải cách hành chính" {
					liệt kê chỉ tiêu
					nhóm theo lĩnh vực
					cột số thứ tự "STT"
					cột chỉ tiêu "Nội dung chỉ tiêu"
					cột trị số "Chỉ tiêu"
					cột thời hạn "Mốc hoàn thành"
					cột mục tiêu "Gắn mục tiêu"
					cột chủ trì "Đơn vị chủ trì"
				}
				phụ lục MucPhanDau "Mức phấn đấu" {
					liệt kê chỉ tiêu
					đánh số liên tục
					cột số thứ tự "STT"
					cột chỉ tiêu "Chỉ tiêu"
					cột đơn vị tính "Đơn vị tính"
					cột mốc "Đến hết năm 2025" đến năm 2025 dưới tiêu đề "Mức phấn đấu"
					cột mốc "Đến năm 2030" đến năm 2030 dưới tiêu đề "Mức phấn đấu"
				}
			}
			""";

	@TempDir
	private Path folder;
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

	@ParameterizedTest
	@ValueSource(strings = { "quang-tri/kh-so-cong-thuong", "hai-phong/le-ich-moc-ke-hoach" })
	void theAppendixIsTheGoldenOne(String plan) throws Exception {
		assertEquals(List.of(), GoldenFiles.differences(tables(copy(), plan)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "quang-tri/kh-so-cong-thuong", "hai-phong/kh-so-cong-thuong", "hai-phong/kh-so-giao-duc",
			"hai-phong/le-ich-moc-ke-hoach", "khanh-hoa/ct-so-cong-thuong", "quoc-gia/nq-76" })
	void theTablesOfIndicatorsAreTheGoldenOnes(String plan) throws Exception {
		Path examples = copy();
		Path file = examples.resolve(plan + ".kehoach");
		String text = Files.readString(file).strip();
		int own = text.lastIndexOf("\n\tphụ lục ");
		String without = own < 0 ? text.substring(0, text.length() - 1) : text.substring(0, own) + "\n";
		Files.writeString(file, without + INDICATORS);
		assertEquals(List.of(), GoldenFiles.differences(tables(examples, plan)));
	}

	/** A comparison that sees nothing would be worth nothing. */
	@Test
	void aChangedWordIsADifferenceInEveryFormat() throws Exception {
		Path examples = copy();
		Path file = examples.resolve("quang-tri/kh-so-cong-thuong.kehoach");
		String text = Files.readString(file);
		String changed = text.replace("cột kinh phí", "cột ghi chú").replace("\"Kinh phí\"", "\"Kinh phi\"");
		assertTrue(!changed.equals(text), "the appendix has other columns now");
		Files.writeString(file, changed);
		if (!GoldenFiles.REWRITE) {
			assertEquals(FORMATS.size(), GoldenFiles.differences(tables(examples, "quang-tri/kh-so-cong-thuong")).size());
		}
		assertEquals("line 2: expected <b> but was <c>", GoldenFiles.firstDifference("a\nb\n", "a\nc\n"));
		assertEquals("line 2: expected <> but was <c>", GoldenFiles.firstDifference("a\n", "a\nc\n"));
	}

	private SortedMap<String, String> tables(Path examples, String plan) throws Exception {
		Path output = folder.resolve("output");
		BuildResult result = new Engine().build(new BuildRequest(examples.resolve(plan + ".kehoach"), output, FORMATS, BuildMode.ISSUE),
				ProgressListener.NONE);
		assertTrue(!result.checked().hasErrors(), () -> result.checked().findings().toString());
		String own = planName(examples.resolve(plan + ".kehoach"));
		SortedMap<String, String> actual = new TreeMap<>();
		for (Path written : result.files()) {
			String name = written.getFileName().toString();
			if (name.startsWith(own + "-")) {
				byte[] bytes = Files.readAllBytes(written);
				String golden = "table-" + plan.replace('/', '-') + name.substring(own.length());
				switch (name.substring(name.lastIndexOf('.') + 1)) {
				case "docx" -> actual.put(golden + ".txt", GoldenFiles.parts(bytes, "word/document\\.xml"));
				case "xlsx" -> actual.put(golden + ".txt",
						GoldenFiles.parts(bytes, "xl/(worksheets/sheet1|sharedStrings|workbook)\\.xml"));
				default -> actual.put(golden, new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
				}
			}
		}
		assertTrue(actual.size() >= FORMATS.size(), actual.keySet()::toString);
		return actual;
	}

	private static String planName(Path file) throws IOException {
		try (Stream<String> lines = Files.lines(file)) {
			return lines.filter(line -> line.matches("(kế hoạch|chương trình) .*")).findFirst().orElseThrow().split(" ")[2];
		}
	}

	/** The examples use each other's folders, so all of them are copied. */
	private Path copy() throws IOException {
		Path examples = root().resolve("examples");
		Path copy = folder.resolve("examples");
		try (Stream<Path> all = Files.walk(examples)) {
			for (Path source : all.toList()) {
				Path target = copy.resolve(examples.relativize(source).toString());
				if (Files.isDirectory(source)) {
					Files.createDirectories(target);
				} else {
					Files.copy(source, target);
				}
			}
		}
		return copy;
	}

	private static Path root() {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve("examples/quang-tri"))) {
			root = root.getParent();
		}
		return root;
	}
}
