// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.documents.page.Sheet;
import org.kehoach.engine.Engine;
import org.kehoach.engine.ProgressListener;
import org.kehoach.language.places.TextPlace;
import org.kehoach.model.PlanFile;

/** What a preview shows and where in the text it comes from. */
class PreviewDraftTest {
	private static final Path EXAMPLES = Path.of("../../examples");
	private static final String PLAN = """
			kế hoạch K1 "Cải cách hành chính" {
				thời kỳ 1/1/2026 - 31/12/2026
				mục đích \"""
					Đoạn thứ nhất
					trên hai dòng.

					Đoạn thứ hai.
					\"""
				lĩnh vực thể chế TheChe "Thể chế" {
					nhiệm vụ N1 "Rà soát văn bản" {
						sản phẩm báo cáo "Báo cáo rà soát"
						thời hạn trước ngày 31/10/2026
						ghi chú "Làm sớm"
					}
					nhiệm vụ N2 "Kiểm tra văn bản"
				}
				phụ lục P1 "Danh mục nhiệm vụ" {
					liệt kê nhiệm vụ
					nhóm theo lĩnh vực
					cột số thứ tự "TT"
					cột nhiệm vụ "Nhiệm vụ"
					cột sản phẩm "Sản phẩm"
					cột thời hạn "Thời hạn"
					cột ghi chú "Ghi chú"
				}
				phụ lục P2 "Danh mục thứ hai" { liệt kê nhiệm vụ cột nhiệm vụ "Nhiệm vụ" }
			}
			""";

	@TempDir
	Path folder;

	private XtextResource resource(Path file) throws Exception {
		String name = file.getFileName().toString();
		return new Engine().load(file.getParent(), ProgressListener.NONE).files().stream().map(PlanFile::eResource)
				.map(XtextResource.class::cast).filter(each -> each.getURI().lastSegment().equals(name)).findFirst().orElseThrow();
	}

	private XtextResource resource(String text) throws Exception {
		return resource(Files.writeString(folder.resolve("k.kehoach"), text));
	}

	private static PreviewDraft draft(XtextResource resource, Choice wanted) {
		return PreviewDraft.of(resource, wanted, CancelIndicator.NullImpl);
	}

	private static String at(TextPlace place, String text) {
		return text.substring(place.offset(), place.end());
	}

	/** The texts of the places whose spots hold a word. */
	private static List<String> behind(Preview preview, String word, String text) {
		return preview.sheets().stream().flatMap(sheet -> sheet.spots().stream()
				.filter(spot -> sheet.words().stream().anyMatch(each -> each.text().equals(word) && spot.contains(each.x() + 1, each.baseline() - 1)))
				.map(spot -> at(preview.places().get(spot.source()), text))).toList();
	}

	private static Choice choice(String plan, String appendix) {
		return new Choice(plan, "", appendix, "", "");
	}

	@Test
	void theWholeDocumentComesFirstThenEveryAppendix() throws Exception {
		Preview preview = draft(resource(PLAN), null).layOut();
		assertEquals(List.of("", "P1", "P2"), preview.choices().stream().map(Choice::appendix).toList());
		assertEquals(List.of("", "Phụ lục I", "Phụ lục II"), preview.choices().stream().map(Choice::label).toList());
		assertTrue(preview.shown().whole());
		assertEquals(0, preview.brokenLine());
	}

	@Test
	void cellsLeadToTheirTexts() throws Exception {
		Preview preview = draft(resource(PLAN), choice("K1", "P1")).layOut();
		assertEquals(List.of("\"Rà soát văn bản\""), behind(preview, "Rà", PLAN));
		assertEquals(List.of("trước ngày 31/10/2026"), behind(preview, "31/10/2026", PLAN));
		assertEquals(List.of("\"Làm sớm\""), behind(preview, "Làm", PLAN));
		assertEquals(List.of("báo cáo \"Báo cáo rà soát\""), behind(preview, "Báo", PLAN));
		assertEquals(List.of("\"Thể chế\""), behind(preview, "THỂ", PLAN));
	}

	@Test
	void paragraphsLeadToTheirLines() throws Exception {
		Preview preview = draft(resource(PLAN), null).layOut();
		assertEquals(List.of("Đoạn thứ hai."), behind(preview, "hai.", PLAN));
		assertTrue(behind(preview, "nhất", PLAN).getFirst().endsWith("trên hai dòng."));
	}

	@Test
	void theCaretFindsTheCellThenTheRow() throws Exception {
		Preview preview = draft(resource(PLAN), choice("K1", "P1")).layOut();
		assertEquals("trước ngày 31/10/2026", at(preview.places().get(preview.placeAt(PLAN.indexOf("31/10"))), PLAN));
		assertTrue(at(preview.places().get(preview.placeAt(PLAN.indexOf("N1 "))), PLAN).startsWith("nhiệm vụ N1"));
		Preview whole = draft(resource(PLAN), null).layOut();
		assertTrue(whole.placeAt(0) >= 0);
		assertEquals("\"Thể chế\"", at(preview.places().get(preview.placeAt(PLAN.indexOf("lĩnh vực thể") + 1)), PLAN));
	}

	@Test
	void whatIsGoneIsReplacedByTheWholeDocument() throws Exception {
		assertTrue(draft(resource(PLAN), choice("K1", "P9")).layOut().shown().whole());
		assertEquals("K1", draft(resource(PLAN), choice("K9", "")).layOut().shown().plan());
	}

	@Test
	void aRegistryHasNothingToShow() throws Exception {
		PreviewDraft draft = draft(resource("danh mục D \"D\" {\n}\n"), null);
		assertNull(draft.document());
		assertEquals(List.of(), draft.layOut().sheets());
		assertEquals(List.of(), draft.layOut().choices());
	}

	@Test
	void readingCanBeCancelled() throws Exception {
		XtextResource resource = resource(PLAN);
		assertThrows(OperationCanceledError.class, () -> PreviewDraft.of(resource, null, () -> true));
	}

	@Test
	void anEmptyPlanHasAPage() throws Exception {
		assertEquals(1, draft(resource("kế hoạch K \"K\" {\n}\n"), null).layOut().sheets().size());
	}

	@Test
	void aBrokenTextTellsItsFirstLine() throws Exception {
		Preview preview = draft(resource(PLAN.replace("nhiệm vụ N2 \"", "nhiệm vụ N2 @@ \"")), null).layOut();
		assertEquals(1 + PLAN.substring(0, PLAN.indexOf("N2")).chars().filter(c -> c == '\n').count(), preview.brokenLine());
	}

	@Test
	void aHugePlanIsCutAndSaysSo() throws Exception {
		String tasks = IntStream.range(10, 4000).mapToObj(i -> "\t\tnhiệm vụ N" + i + " \"Nhiệm vụ số " + i + "\"\n").collect(Collectors.joining());
		String huge = PLAN.replace("\t\tnhiệm vụ N2 \"Kiểm tra văn bản\"\n", tasks);
		Preview preview = draft(resource(huge), choice("K1", "P2")).layOut();
		assertTrue(preview.cut());
		assertFalse(draft(resource(PLAN), null).layOut().cut());
		assertTrue(preview.places().size() > 3000);
	}

	@ParameterizedTest
	@ValueSource(strings = {"quang-tri/kh-so-cong-thuong.kehoach", "hai-phong/kh-so-giao-duc.kehoach", "khanh-hoa/ct-so-cong-thuong.kehoach"})
	void everySpotOfTheExamplesHasAPlaceInTheText(String example) throws Exception {
		Path file = EXAMPLES.resolve(example).toAbsolutePath().normalize();
		String text = Files.readString(file);
		XtextResource resource = resource(file);
		Preview preview = draft(resource, null).layOut();
		assertTrue(preview.sheets().size() > 2);
		int spots = 0;
		for (Sheet sheet : preview.sheets()) {
			for (Sheet.Spot spot : sheet.spots()) {
				TextPlace place = preview.places().get(spot.source());
				assertTrue(place.length() > 0 && place.end() <= text.length(), spot.toString());
				spots++;
			}
		}
		assertTrue(spots > 50, "spots: " + spots);
		for (int task = text.indexOf("\t\tnhiệm vụ "); task >= 0; task = text.indexOf("\t\tnhiệm vụ ", task + 1)) {
			assertTrue(preview.placeAt(task + 3) >= 0, text.substring(task, task + 60));
		}
		for (Choice choice : preview.choices()) {
			assertNotNull(draft(resource, choice).layOut().shown());
		}
	}

	@Test
	void tablesAreCopiedForWordAndExcel() throws Exception {
		CopiedTable copied = CopiedTable.of(draft(resource(PLAN), choice("K1", "P1")).tables());
		List<String> lines = copied.text().lines().toList();
		assertEquals("TT\tNhiệm vụ\tSản phẩm\tThời hạn\tGhi chú", lines.get(0));
		assertEquals("I\tTHỂ CHẾ", lines.get(1));
		assertEquals("1\tRà soát văn bản\tBáo cáo rà soát\tTrước ngày 31/10/2026\tLàm sớm", lines.get(2));
		assertTrue(copied.html().contains("<td>Rà soát văn bản</td>"), copied.html());
	}

	@Test
	void aFormulaIsNotCopiedAsOne() throws Exception {
		String text = PLAN.replace("\"Làm sớm\"", "\"=1+1\"");
		CopiedTable copied = CopiedTable.of(draft(resource(text), choice("K1", "P1")).tables());
		assertTrue(copied.text().contains("\t'=1+1"), copied.text());
	}


	@Test
	void cellsAreCopiedWithTheirLinesAndSigns() {
		CopiedTable copied = CopiedTable.ofCells(List.of(List.of("Mã", "Nội dung"), List.of("N01", "Rà soát <A&B>\nvà \"báo cáo\"")));
		assertEquals("Mã\tNội dung\r\nN01\t\"Rà soát <A&B>\nvà \"\"báo cáo\"\"\"\r\n", copied.text());
		assertTrue(copied.html().contains("<tr><td>N01</td><td>Rà soát &lt;A&amp;B&gt;<br>và \"báo cáo\"</td></tr>"), copied.html());
	}
}
