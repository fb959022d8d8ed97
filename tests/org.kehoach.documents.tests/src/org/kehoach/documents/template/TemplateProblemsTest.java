// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;

/** What is told of templates that cannot be used as they are. */
class TemplateProblemsTest {
	private static final Locale VI = Locale.of("vi");

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Số «sô kí hiệu»|MAU01", "Số «số ký hiệu|MAU02", "Số ký hiệu»|MAU02", "Căn cứ «căn cứ»|MAU03",
			"«nếu có phong bì»|MAU05 MAU06", "«nếu có phụ lục»|MAU06", "«hết»|MAU07", "«quyết định»|MAU11", "Ngày «ngày»|''",
			"Trích “nguyên văn” < 5 > 3|''", "«phụ lục 2»|MAU01" })
	void whatIsWrittenWronglyHasItsCode(String line, String codes) {
		Path template = Office.template(folder, line, "«nội dung»");
		assertEquals(codes.isEmpty() ? List.of() : List.of(codes.split(" ")), Office.check(template));
	}

	@Test
	void aMisspeltNameIsToldWithItsPlaceAndWhatMayHaveBeenMeant() throws Exception {
		Path template = Office.template(folder, document -> {
			document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("«tên lọi»");
			Office.cut(document, "Kính gửi: Sở Nội vụ, số «s", "ố, ký hiẹu m", "ới» kèm theo");
			document.createParagraph().createRun().setText("«nội dung»");
		});
		List<TemplateProblem> problems = new OfficeTemplate(template).check();
		assertEquals(List.of(
				"MAU01 đoạn 1 (“Kính gửi: Sở Nội vụ, số «số, ký hiẹu mới» kèm theo”): không có chỗ điền nào tên là «số, ký hiẹu mới». "
						+ "Hãy sửa lại tên; nếu đây chỉ là lời trích, hãy dùng dấu “ ”. Có phải là «số, ký hiệu»?",
				"MAU01 đầu trang 1, đoạn 1 (“«tên lọi»”): không có chỗ điền nào tên là «tên lọi». "
						+ "Hãy sửa lại tên; nếu đây chỉ là lời trích, hãy dùng dấu “ ”. Có phải là «tên loại»?"),
				problems.stream().map(problem -> problem.message(VI)).toList());
	}

	@Test
	void pagesAndTablesBelongIntoTheText() {
		Path template = Office.template(folder, document -> {
			XWPFTable table = document.createTable(1, 1);
			table.getCTTbl().addNewTblGrid().addNewGridCol();
			table.getRow(0).getCell(0).setText("«phụ lục»");
			document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("«bảng nhiệm vụ»");
			document.createParagraph().createRun().setText("«nội dung»");
		});
		assertEquals(List.of("MAU04", "MAU04"), Office.check(template));
	}

	@Test
	void aConditionMayNotBeginOutsideATableAndEndInside() {
		Path template = Office.template(folder, document -> {
			document.createParagraph().createRun().setText("«nếu có phụ lục»");
			XWPFTable table = document.createTable(1, 1);
			table.getCTTbl().addNewTblGrid().addNewGridCol();
			table.getRow(0).getCell(0).setText("«hết»");
			document.createParagraph().createRun().setText("«nội dung»");
		});
		assertEquals(List.of("MAU08"), Office.check(template));
	}

	@Test
	void whatTheDocumentHasMustHaveRoom() {
		Path template = Office.template(folder, "Sở Công Thương", "«nội dung»");
		List<TemplateProblem> problems = Office.check(template, Letters.plan(1));
		assertEquals(List.of("MAU09", "MAU09", "MAU09"), Office.codes(problems));
		assertEquals(List.of(Placeholder.SUBJECT, Placeholder.BASES, Placeholder.APPENDICES),
				problems.stream().map(TemplateProblem::placeholder).toList());
		assertEquals("MAU09 mẫu thiếu chỗ điền «căn cứ»: các căn cứ ban hành, mỗi căn cứ một đoạn. Hãy thêm «căn cứ».",
				problems.get(1).message(VI));
	}

	@Test
	void whatAnOfficeMayHaveFixedIsToldOnly() {
		Path template = Office.template(folder, "«trích yếu»", "«căn cứ»", "«nội dung»");
		List<TemplateProblem> problems = Office.check(template, Letters.plan(0));
		assertEquals(List.of("MAU21", "MAU21", "MAU21", "MAU21"), Office.codes(problems));
		assertTrue(problems.stream().allMatch(problem -> problem.kind().isNote()));
	}

	@Test
	void everyTableMustBeShownOnceAtLeastAndPartsOnlyOnce() {
		Path one = Office.template(folder, "«trích yếu»", "«căn cứ»", "«nội dung»", "«bảng phụ lục 1»", "«bảng phụ lục 3»");
		assertEquals(List.of("MAU24", "MAU09"), Office.codes(Office.check(one, Letters.plan(2))));
		Path twice = Office.template(folder, "«trích yếu»", "«căn cứ»", "«nội dung»", "«nội dung»");
		assertEquals(List.of("MAU10"), Office.codes(Office.check(twice, Letters.plan(0))));
	}

	@Test
	void branchesOfAConditionMayRepeatEachOther() {
		Path template = Office.template(folder, "«trích yếu»", "«căn cứ»", "«nếu có phụ lục»", "«nội dung»", "«phụ lục»", "«hết»",
				"«nếu không có phụ lục»", "«nội dung»", "«hết»");
		assertTrue(Office.check(template, Letters.plan(1)).stream().allMatch(problem -> problem.kind().isNote()));
	}

	@Test
	void aPlanWithADecisionNeedsRoomForItsArticles() {
		Path template = Office.template(folder, "«trích yếu»", "«căn cứ»", "«nội dung»");
		assertEquals(List.of(Placeholder.ARTICLES), Office.check(template, Letters.decision(0)).stream().map(TemplateProblem::placeholder).toList());
	}

	@Test
	void theMarkedCopyShowsEachErrorInColourWithAComment() throws Exception {
		Path template = Office.template(folder, document -> {
			Office.cut(document, "Số «s", "o kí hieu lạ», ngày «hôm", " nay» và");
			document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("«đầu»");
		});
		List<TemplateProblem> problems = new OfficeTemplate(template).check();
		assertEquals(List.of("MAU01", "MAU01", "MAU01", "MAU09"), Office.codes(problems));
		XWPFDocument marked = Office.marked(template, problems);
		assertEquals(4, marked.getComments().length);
		assertTrue(Stream.of(marked.getComments()).anyMatch(comment -> comment.getText().startsWith("MAU01 no placeholder is called «hôm nay»")));
		assertTrue(Stream.of(marked.getComments()).anyMatch(comment -> comment.getText().startsWith("MAU01 header 1, paragraph 1")));
		assertEquals(List.of("«s", "o kí hieu lạ»", "«hôm", " nay»"),
				marked.getParagraphs().getFirst().getRuns().stream().filter(run -> coloured(run.getCTR())).map(run -> run.text()).toList());
		assertTrue(marked.getHeaderList().getFirst().getParagraphs().stream().flatMap(line -> line.getRuns().stream())
				.anyMatch(run -> run.text().equals("«đầu»") && coloured(run.getCTR())));
		assertEquals("Số «so kí hieu lạ», ngày «hôm nay» và", marked.getParagraphs().getFirst().getText().replaceAll("\\[.*?\\]", "").strip());
	}

	private static boolean coloured(CTR run) {
		return run.isSetRPr() && run.getRPr().sizeOfHighlightArray() == 1
				&& run.getRPr().getHighlightArray(0).getVal() == STHighlightColor.YELLOW;
	}

	@Test
	void everyPlaceholderIsExplainedInBothLanguagesAndSuggestsItself() {
		for (Placeholder placeholder : Placeholder.values()) {
			for (Locale language : List.of(VI, Locale.ENGLISH)) {
				assertTrue(placeholder.meaning(language).length() > 5, placeholder::name);
				assertEquals(placeholder, PlaceholderNames.find(placeholder.name(language)).orElseThrow().placeholder());
			}
		}
		for (ProblemKind kind : ProblemKind.values()) {
			assertTrue(TemplateProblem.whole(kind, "x").message(Locale.ENGLISH).startsWith(kind.code() + " "));
		}
		assertEquals(List.of("nội dung"), PlaceholderNames.like("nội dug"));
		assertEquals(List.of("recipients"), PlaceholderNames.like("recipient"));
		assertEquals(List.of(), PlaceholderNames.like("hoàn toàn khác"));
	}
}
