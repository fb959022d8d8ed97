// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/**
 * A plan with everything that harms documents: signs that nobody sees, words without end, cells of hundreds of lines, writing
 * from right to left, pictographs, formulas, names of devices, and neither number nor signature. Every file that is made of it
 * is sound, and what is missing or was changed is told.
 */
class HostilePlanTest {
	private static final List<String> FORMULAS = List.of("=HYPERLINK(1;2)", "+1+1", "-2+3", "@SUM(A1)");
	private static final int LINES = 500;

	@TempDir
	private Path folder;
	private Path output;
	private Locale before;

	@BeforeEach
	void write() throws Exception {
		before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("vi"));
		output = folder.resolve("out");
		StringBuilder tasks = new StringBuilder();
		for (int i = 0; i < FORMULAS.size(); i++) {
			tasks.append("nhiệm vụ F").append(i).append(" \"").append(FORMULAS.get(i)).append("\" { chủ trì AUX thời hạn trước ngày 30/6/2025 }\n");
		}
		String lines = IntStream.range(0, LINES).mapToObj(i -> "\t\tdòng " + i).collect(Collectors.joining("\n"));
		Files.writeString(folder.resolve("a.kehoach"), """
				danh mục D "D" { cơ quan AUX "Sở <script>alert(1)</script> & ]]>" }
				kế hoạch CON "مرحبا 🙂👩‍👩‍👧 \u202Eẩn\u200B" {
					dùng danh mục D
					cơ quan AUX
					thời kỳ 2025 - 2025
					lĩnh vực thể chế T "%s" {
						%s
						nhiệm vụ DAI ""\"
				%s
							""\" { chủ trì AUX }
					}
					phụ lục NUL "Phụ lục" {
						liệt kê nhiệm vụ
						nhóm theo lĩnh vực
						cột số thứ tự "TT"
						cột nhiệm vụ "Nhiệm vụ"
						cột chủ trì "Chủ trì"
						cột thời hạn "Thời hạn"
					}
				}
				""".formatted("nghiêng".repeat(100), tasks, lines));
	}

	@AfterEach
	void restoreLanguage() {
		Locale.setDefault(before);
	}

	@Test
	void tablesAreSoundInEveryFormat() throws Exception {
		BuildResult result = new Engine().build(new BuildRequest(folder, output, BuildRequest.allFormats(), BuildMode.ISSUE),
				ProgressListener.NONE);
		assertEquals(List.of(), result.checked().findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
		assertEquals(BuildRequest.allFormats().size(), result.files().size());
		assertSound(result.files());
		assertTold(result.notes(), "CON-NUL.docx: ", "cao hơn một trang");
	}

	@Test
	void documentsAreSoundAndTheirGapsAreTold() throws Exception {
		DocumentResult result = new Engine().document(
				new DocumentRequest(folder, output, DocumentRequest.allFormats(), BuildMode.ISSUE, false), ProgressListener.NONE);
		assertEquals(new TreeSet<>(List.of("_CON.docx", "_CON.html", "_CON.pdf")),
				result.files().stream().map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
		assertSound(result.files());
		assertTold(result.gaps(), "CON: ", "chưa có người ký");
		assertTold(result.gaps(), "CON: ", "số");
		assertTold(result.notes(), "_CON.pdf: ", "cao hơn một trang");
		assertTold(result.notes(), "_CON.docx: ", "ký tự");
	}

	@Test
	void taskListsAreSoundInEveryFormat() throws Exception {
		TaskListResult result = new Engine().taskLists(new TaskListRequest(folder, output, List.of(), TaskListRequest.allFormats()),
				ProgressListener.NONE);
		assertEquals(TaskListRequest.allFormats().size(), result.files().size());
		assertSound(result.files());
	}

	private static void assertTold(List<String> told, String start, String word) {
		assertTrue(told.stream().anyMatch(line -> line.startsWith(start) && line.contains(word)), told::toString);
	}

	/** Whatever reads such files reads them, all lines are there, nothing is a formula or a script. */
	private void assertSound(List<Path> files) throws Exception {
		try (Stream<Path> all = Files.walk(folder)) {
			assertEquals(new TreeSet<>(files), all.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().equals("a.kehoach"))
					.collect(Collectors.toCollection(TreeSet::new)), "nothing lies anywhere else");
		}
		for (Path file : files) {
			String name = file.getFileName().toString();
			switch (name.substring(name.lastIndexOf('.') + 1)) {
			case "docx" -> assertEquals(List.of(), WordPackage.read(file).allFaults(), name);
			case "xlsx" -> assertEquals(List.of(), formulas(file), name);
			case "html" -> assertHarmless(file);
			case "csv" -> assertEquals(List.of(), Files.readAllLines(file).stream()
					.flatMap(line -> Stream.of(line.split(","))).filter(cell -> cell.matches("\"?[=+@-].*")).toList(), name);
			case "pdf" -> assertTrue(text(file).contains(Integer.toString(LINES - 1)), name);
			case "ics" -> assertTrue(Files.readString(file).startsWith("BEGIN:VCALENDAR\r\n"), name);
			default -> throw new AssertionError("a format that is not checked: " + name);
			}
		}
	}

	private static String text(Path pdf) throws Exception {
		StringBuilder text = new StringBuilder();
		try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
			PdfTextExtractor extractor = new PdfTextExtractor(reader);
			for (int page = 1; page <= reader.getNumberOfPages(); page++) {
				text.append(extractor.getTextFromPage(page));
			}
		}
		return text.toString();
	}

	private static List<String> formulas(Path file) throws Exception {
		List<String> formulas = new ArrayList<>();
		try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						if (cell.getCellType() == CellType.FORMULA) {
							formulas.add(cell.getAddress() + " " + cell.getCellFormula());
						}
					}
				}
			}
		}
		return formulas;
	}

	private static void assertHarmless(Path file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		String text = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement().getTextContent();
		assertTrue(text.contains("<script>alert(1)</script> & ]]>"), file::toString);
		assertTrue(text.contains("dòng " + (LINES - 1)), file::toString);
		assertFalse(Files.readString(file).contains("\u202E"), file::toString);
	}
}
