// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.language.PlanTexts;
import org.kehoach.language.Projects;
import org.kehoach.language.settings.FormatStyle;

/** Formatting keeps what a file says, whatever its layout was, and comes to an end after one run. */
class PlanFormatterTest {

	private static final PlanFormatter FORMATTER = PlanTexts.INJECTOR.getInstance(PlanFormatter.class);
	private static final IParser PARSER = PlanTexts.INJECTOR.getInstance(IParser.class);
	private static final int RESPACINGS = 8;

	static List<Path> examples() {
		return Projects.find("examples", ".kehoach");
	}

	private static INode parse(String text) {
		return PARSER.parse(new StringReader(text)).getRootNode();
	}

	private static String format(String text) {
		Formatted formatted = FORMATTER.format(text);
		assertTrue(formatted.refusal().isEmpty(), () -> formatted.refusal().toString());
		return formatted.text();
	}

	/** Tokens and comments without the white space in and between them. */
	private static List<String> said(String text) {
		List<String> said = new ArrayList<>();
		for (ILeafNode leaf : parse(text).getLeafNodes()) {
			String squeezed = leaf.getText().replaceAll("[\\s\u00A0\uFEFF]+", "");
			if (!squeezed.isEmpty()) {
				said.add(squeezed);
			}
		}
		return said;
	}

	private static void assertSameModel(Map<String, String> before, Map<String, String> after) {
		List<EObject> left = PlanTexts.of(before).files().stream().map(file -> file.getContents().get(0)).toList();
		List<EObject> right = PlanTexts.of(after).files().stream().map(file -> file.getContents().get(0)).toList();
		assertTrue(new EcoreUtil.EqualityHelper().equals(left, right), "the model has changed");
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anExampleStaysWhatItSays(Path example) {
		String text = Projects.read(example);
		String formatted = format(text);
		assertEquals(said(text), said(formatted));
		assertEquals(formatted, format(formatted), "formatted twice");
	}

	@Test
	void theCascadeIsWrittenAsTheFormatterWritesIt() {
		Projects.example().forEach((name, text) -> assertEquals(text, format(text), name));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anyOtherLayoutStaysWhatItSays(Path example) {
		INode root = parse(Projects.read(example));
		for (int seed = 0; seed < RESPACINGS; seed++) {
			String text = new Respaced(seed).write(root);
			String formatted = format(text);
			assertEquals(said(text), said(formatted), "seed " + seed);
			assertEquals(formatted, format(formatted), "formatted twice, seed " + seed);
		}
	}

	@Test
	void theModelStaysTheSameInAnyLayout() {
		Map<String, String> before = Projects.everyPlan();
		Map<String, String> after = new LinkedHashMap<>();
		before.forEach((name, text) -> after.put(name, format(new Respaced(name.hashCode()).write(parse(text)))));
		assertSameModel(before, after);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void aFileWithSyntaxErrorsIsLeftUntouched(Path example) {
		String text = Projects.read(example);
		Random random = new Random(1);
		for (int i = 0; i < 20; i++) {
			int at = random.nextInt(text.length());
			String broken = text.substring(0, at);
			if (PARSER.parse(new StringReader(broken)).hasSyntaxErrors()) {
				Formatted formatted = FORMATTER.format(broken);
				assertEquals(broken, formatted.text());
				assertFalse(formatted.refusal().orElseThrow().message().isBlank());
				assertTrue(formatted.refusal().get().line() > 0);
			}
		}
	}

	@Test
	void everyClauseGetsItsLine() {
		assertEquals("""
				kế hoạch K "Kế hoạch" {
					cơ quan   UB
					thời kỳ   1/7/2025 - 31/12/2025
					thực hiện A, B

					lĩnh vực thể chế TC "Thể chế" {

						mục tiêu M "Mục tiêu"
							cụ thể hóa A.M

						chỉ tiêu C "Chỉ tiêu" đo lường M {
							đơn vị tính "%" trên "hồ sơ"
							đến năm 2025: từ 45% trở lên

							trong số đó chỉ tiêu C1 "Phần" {
								đạt 5%
							}
						}

						nhiệm vụ N "Nhiệm vụ" phục vụ M {
							hoạt động "Một" {
								sản phẩm báo cáo "Báo cáo"
							}
							hoạt động "Hai"
							thời hạn quý III, IV/2025
						}
					}
				}
				""", format("""
				kế hoạch K "Kế hoạch"{cơ quan UB thời kỳ 1/7/2025-31/12/2025 thực hiện A,B lĩnh vực thể
				chế TC "Thể chế"{mục tiêu M "Mục tiêu" cụ thể hóa A.M chỉ tiêu C "Chỉ tiêu" đo lường M{đơn vị tính "%"
				trên "hồ sơ" đến năm 2025:từ 45% trở lên trong số đó chỉ tiêu C1 "Phần"{đạt 5%}} nhiệm vụ N "Nhiệm vụ" phục
				vụ M{hoạt động "Một"{sản phẩm báo cáo "Báo cáo"}hoạt động "Hai"thời hạn quý III, IV/2025}}}"""));
	}

	@Test
	void aLongListGoesOnInTheNextLine() {
		String names = String.join(",", Collections.nCopies(12, "VanPhongUyBanNhanDan"));
		String formatted = format("kế hoạch K \"K\" { nhiệm vụ N \"N\" { phối hợp " + names + " } }");
		List<String> lines = formatted.lines().filter(line -> line.contains("VanPhong")).toList();
		assertEquals(3, lines.size(), formatted);
		assertTrue(lines.get(0).startsWith("\t\tphối hợp ") && lines.get(0).endsWith(","), formatted);
		assertTrue(lines.get(1).startsWith("\t\t\tVanPhong"), formatted);
	}

	@Test
	void aTextBlockMovesWithItsClauseAndKeepsItsValue() {
		assertEquals("kế hoạch K \"K\" {\n\tmở đầu \"\"\"\n\t\tMột hai\n\n\t\tba\n\t\t\"\"\"\n}\n",
				format("kế hoạch K \"K\" {\n mở đầu \"\"\"\n   Một\n     hai\n\n   ba\"\"\"}"));
	}

	@Test
	void proseIsWrappedAndListsHang() {
		String words = String.join(" ", Collections.nCopies(40, "chữ"));
		List<String> lines = format("kế hoạch K \"K\" { mở đầu \"\"\"\n- " + words + "\n1. a\nb\n\n" + words + "\n\"\"\" }").lines().toList();
		assertTrue(lines.get(2).startsWith("\t\t- chữ") && lines.get(3).startsWith("\t\t  chữ"), lines::toString);
		assertTrue(lines.contains("\t\t1. a b") && lines.contains(""), lines::toString);
		assertTrue(lines.stream().allMatch(line -> Columns.of(line) <= 100), lines::toString);
		assertTrue(lines.stream().anyMatch(line -> Columns.of(line) > 95), lines::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "- 2025", "1. chữ", "a) chữ", "I. chữ", "(1) chữ", "chữ  chữ" })
	void proseIsNotWrappedWhereItsMeaningWouldChange(String words) {
		for (int length = 15; length < 30; length++) {
			String prose = "chữ ".repeat(length) + words + " chữ".repeat(30);
			String text = "kế hoạch K \"K\" { mở đầu \"\"\"\n" + prose + "\n\"\"\" }";
			assertSameModel(Map.of("a.kehoach", text), Map.of("a.kehoach", format(text)));
			assertTrue(format(text).lines().count() > 4, format(text));
		}
	}

	@Test
	void valuesOfFieldsBelowEachOtherStandInOneColumn() {
		assertEquals("""
				kế hoạch K "K" {
					cơ quan UB
					số      5/KH-UB // ghi chú
					tại     "Huế"

					căn cứ A
					// vì sao
					tiếp tục B

					nhiệm vụ N "N" {
						chủ trì  A
						phối hợp B, C
						lý do \"""
							Một
							\"""
						kinh phí thường xuyên
					}

					phụ lục P "P" {
						cột số thứ tự "TT"
						cột mã        "Mã"
					}
				}
				""", format("""
				kế hoạch K "K" { cơ quan UB
				số 5/KH-UB // ghi chú
				tại "Huế"

				căn cứ A
				// vì sao
				tiếp tục B
				nhiệm vụ N "N" { chủ trì A phối hợp B, C lý do \"""Một\""" kinh phí thường xuyên }
				phụ lục P "P" { cột số thứ tự "TT" cột mã "Mã" } }
				"""));
	}

	@Test
	void keywordsOfVeryDifferentLengthAreNotAligned() {
		String text = "quyết định Q \"Q\" {\n\tsố 5/QĐ-UB\n\ttheo đề nghị của \"B\"\n}\n";
		assertEquals(text, format(text));
	}

	@Test
	void aFolderDecidesAboutWidthAndColumns() {
		String text = "kế hoạch K \"K\" {\n\tcơ quan UB\n\tsố 5/KH-UB\n\n\tmở đầu \"\"\"\n\t\tMột\n\t\thai\n\t\t\"\"\"\n}\n";
		assertEquals(text, FORMATTER.format(text, new FormatStyle(0, false)).text());
		String narrow = FORMATTER.format(text.replace("hai", "hai ".repeat(30)), new FormatStyle(40, true)).text();
		assertTrue(narrow.lines().allMatch(line -> Columns.of(line) <= 40) && narrow.lines().count() > 8, narrow);
	}

	@Test
	void commentsStayWhereTheyBelong() {
		assertEquals("""
				// đầu tệp

				kế hoạch K "K" { // cuối dòng
					// của cơ quan
					cơ quan UB // sau cơ quan

					/*
					 * của nhiệm vụ
					 */
					nhiệm vụ N "N" {
						/* trước */ chủ trì A, // giữa
							B
						// cuối khối
					}
				}
				// cuối tệp
				""", format("""
				// đầu tệp

				kế hoạch K "K" { // cuối dòng
				// của cơ quan
				   cơ quan UB   // sau cơ quan
				      /*
				       * của nhiệm vụ
				       */
				nhiệm vụ N "N" {
				/* trước */ chủ trì A, // giữa
				B
				// cuối khối
				} }
				// cuối tệp
				"""));
	}

	@Test
	void lineEndsAndByteOrderMarkStay() {
		String text = "\uFEFFkế hoạch K \"K\" {\r\n  mở đầu \"\"\"\r\n    Một\r\n    hai\r\n    \"\"\"\r\n}\r\n";
		assertEquals("\uFEFFkế hoạch K \"K\" {\r\n\tmở đầu \"\"\"\r\n\t\tMột hai\r\n\t\t\"\"\"\r\n}\r\n", format(text));
		String mixed = "kế hoạch K \"K\" {\n\tcơ quan UB\r\n}\r\n";
		assertEquals("kế hoạch K \"K\" {\n\tcơ quan UB\n}\n", format(mixed), "the first line end is that of the file");
	}

	@Test
	void decomposedLettersStayDecomposed() {
		String text = Normalizer.normalize(Projects.read("examples/quang-tri/kh-494.kehoach"), Normalizer.Form.NFD);
		assertNotEquals(text, Normalizer.normalize(text, Normalizer.Form.NFC));
		assertEquals(text, format(text.replace("\t", "   ")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "\uFEFF" })
	void aFileWithoutContentStays(String text) {
		assertEquals(text, format(text));
	}

	@Test
	void aFileOfCommentsOnlyIsTidied() {
		assertEquals("// một\n\n// hai\n", format("\n\n   // một\n\n\n   // hai"));
	}

	@Test
	void aBlankInAWordedValueIsTheAuthors() {
		String text = "kế hoạch K \"K\" { nhiệm vụ N \"N\" { thời hạn quý III,IV } }";
		assertTrue(format(text).contains("thời hạn quý III,IV\n"), format(text));
		assertSameModel(Map.of("a.kehoach", text), Map.of("a.kehoach", format(text)));
		String glued = "kế hoạch K \"K\" { nhiệm vụ N \"N\" { thời hạn quý III,// x\nIV } }";
		assertSameModel(Map.of("a.kehoach", glued), Map.of("a.kehoach", format(glued)));
	}

	@Test
	void editorsFormatAllOrWhatIsSelected() throws Exception {
		String text = "kế hoạch K \"K\" {\n  cơ quan UB\n  tại \"X\"\n}\n";
		assertEquals("kế hoạch K \"K\" {\n\tcơ quan UB\n\ttại     \"X\"\n}\n", formatInEditor(text, 0, text.length()));
		assertEquals("kế hoạch K \"K\" {\n\tcơ quan UB\n  tại \"X\"\n}\n", formatInEditor(text, 0, text.indexOf("UB")));
	}

	private static String formatInEditor(String text, int from, int to) {
		var file = PlanTexts.of(Map.of("a.kehoach", text)).files().get(0);
		FormatterRequest request = new FormatterRequest();
		request.setTextRegionAccess(PlanTexts.INJECTOR.getInstance(TextRegionAccessBuilder.class).forNodeModel(file).create());
		request.addRegion(new TextRegion(from, to - from));
		List<ITextReplacement> replacements = PlanTexts.INJECTOR.getInstance(IFormatter2.class).format(request);
		return request.getTextRegionAccess().getRewriter().renderToString(replacements);
	}
}
