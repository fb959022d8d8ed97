// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.documents.SampleDocuments;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.NoticeKind;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** What a document looks like in an office's own template. */
class OfficeTemplateTest {
	private static final String[] NEEDED = { "«trích yếu»", "«căn cứ»", "«nội dung»", "«phụ lục»" };

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "số, ký hiệu|05/KH-SCT", "Số|05", "KÝ HIỆU|KH-SCT", "dia danh|Quảng Trị",
			"ngày  tháng năm|ngày 05 tháng 01 năm 2026", "ngày|05", "tháng|01", "năm|2026", "tên loại|KẾ HOẠCH",
			"cơ quan chủ quản|UBND TỈNH QUẢNG TRỊ", "issuing body|SỞ CÔNG THƯƠNG", "người ký|Nguyễn Văn An",
			"trích yếu kế hoạch|Cải cách hành chính năm 2026 của Sở Công Thương", "plan type|KẾ HOẠCH", "tên phụ lục 1|DANH MỤC NHIỆM VỤ",
			"số phụ lục|Phụ lục", "tên kế hoạch|Phụ lục kế hoạch cải cách hành chính", "issuer name|Sở Công Thương" })
	void wordsGiveWayToWhatTheDocumentSays(String name, String value) {
		Path template = Office.template(folder, "A «" + name + "» B", "«trích yếu»", "«căn cứ»", "«nội dung»", "«phụ lục»");
		assertEquals("A " + value + " B", Office.lines(Office.fill(template, Letters.plan(1))).getFirst());
	}

	@Test
	void aPlaceholderThatWordCutIntoRunsKeepsTheFormattingOfItsFirstLetter() {
		Path template = Office.template(folder, document -> {
			XWPFParagraph paragraph = Office.cut(document, "Số: ", "«số", ", ký", " hiệu»", " (bản chính)");
			paragraph.getRuns().get(1).setBold(true);
			paragraph.getRuns().get(3).setItalic(true);
			for (String text : NEEDED) {
				document.createParagraph().createRun().setText(text);
			}
		});
		XWPFParagraph line = Office.with(Office.fill(template, Letters.plan(0)), "bản chính");
		assertEquals(List.of("Số: ", "05/KH-SCT|b", " (bản chính)"), Office.runs(line));
	}

	@Test
	void linesAreBrokenOnlyWhereThePlaceholderIsAlone() {
		Path template = Office.template(folder, "Kế hoạch «trích yếu»", "{{trich yeu}}", "«căn cứ»", "<<nội dung>>", "«phụ lục»");
		List<String> lines = Office.lines(Office.fill(template, Letters.plan(0)));
		assertEquals("Kế hoạch Cải cách hành chính năm 2026 của Sở Công Thương", lines.get(0));
		assertEquals("Cải cách hành chính năm 2026\ncủa Sở Công Thương", lines.get(1));
	}

	@Test
	void paragraphsLookAsThatOfThePlaceholderAndHeadingsDifferAsTheDecreeSays() {
		Path template = Office.template(folder, document -> {
			document.createParagraph().createRun().setText("«trích yếu»");
			document.createParagraph().createRun().setText("«căn cứ»");
			XWPFParagraph body = document.createParagraph();
			body.setAlignment(ParagraphAlignment.BOTH);
			body.setIndentationFirstLine(600);
			XWPFRun run = body.createRun();
			run.setFontFamily("Arial");
			run.setText("«nội dung»");
		});
		XWPFDocument filled = Office.fill(template, Letters.plan(0));
		XWPFParagraph text = Office.with(filled, "Kết quả là cụ thể");
		assertEquals(600, text.getIndentationFirstLine());
		assertEquals(List.of("Kết quả là cụ thể ", "(Văn phòng chủ trì).|i"), Office.runs(text));
		assertEquals("Arial", text.getRuns().getFirst().getFontFamily());
		XWPFParagraph part = Office.with(filled, "I. MỤC ĐÍCH");
		assertEquals(List.of("I. MỤC ĐÍCH, YÊU CẦU|b"), Office.runs(part));
		assertEquals("Arial", part.getRuns().getFirst().getFontFamily());
		assertTrue(part.getCTP().getPPr().isSetKeepNext());
		assertEquals(1, part.getCTP().getPPr().getOutlineLvl().getVal().intValue());
	}

	@Test
	void theOfficesOwnStyleForAComponentWins() {
		Path template = Office.template(folder, document -> {
			var style = CTStyle.Factory.newInstance();
			style.setStyleId("Muccuaso");
			style.setType(STStyleType.PARAGRAPH);
			style.addNewName().setVal("Phần, mục");
			document.getStyles().addStyle(new XWPFStyle(style));
			for (String text : NEEDED) {
				document.createParagraph().createRun().setText(text);
			}
		});
		XWPFParagraph part = Office.with(Office.fill(template, Letters.plan(0)), "I. MỤC ĐÍCH");
		assertEquals("Muccuaso", part.getStyle());
		assertEquals(List.of("I. MỤC ĐÍCH, YÊU CẦU"), Office.runs(part));
	}

	@Test
	void recipientsFillACellAndThePostHasALineForEachPart() {
		Path template = Office.template(folder, document -> {
			for (String text : NEEDED) {
				document.createParagraph().createRun().setText(text);
			}
			XWPFTable table = document.createTable(1, 2);
			table.getCTTbl().addNewTblGrid().addNewGridCol();
			table.getRow(0).getCell(0).setText("«nơi nhận»");
			table.getRow(0).getCell(1).setText("«chức vụ người ký»");
		});
		XWPFTable table = Office.fill(template, Letters.plan(0)).getTables().getFirst();
		assertEquals(List.of("- UBND tỉnh (b/c);", "- Lưu: VT."),
				table.getRow(0).getCell(0).getParagraphs().stream().map(XWPFParagraph::getText).toList());
		assertEquals("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", table.getRow(0).getCell(1).getText());
	}

	@Test
	void headersAndFootersAreFilledAndStay() {
		Path template = Office.template(folder, document -> {
			document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("«cơ quan ban hành» - hotline 1900");
			document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("{{number and symbol}}");
			for (String text : NEEDED) {
				document.createParagraph().createRun().setText(text);
			}
		});
		XWPFDocument filled = Office.fill(template, Letters.plan(1));
		assertEquals("SỞ CÔNG THƯƠNG - hotline 1900", filled.getHeaderList().getFirst().getText().strip());
		assertEquals("05/KH-SCT", filled.getFooterList().getFirst().getText().strip());
		CTSectPr last = filled.getDocument().getBody().getSectPr();
		assertEquals(1, last.sizeOfHeaderReferenceArray());
	}

	@Test
	void aLineOfNothingElseGoesWithWhatIsNotThere() {
		Path template = Office.template(folder, "«kèm theo»", "«trích yếu»", "«căn cứ»", "«nội dung»");
		XWPFDocument filled = Office.fill(template, Letters.plan(0));
		assertTrue(filled.getParagraphs().getFirst().getText().startsWith("Cải cách hành chính"));
	}

	@Test
	void appendicesGetPagesOfTheirOwnTurnedForWideTables() {
		Path template = Office.template(folder, NEEDED);
		XWPFDocument filled = Office.fill(template, Letters.plan(2));
		assertEquals("PLL", Office.sections(filled));
		assertEquals(2, filled.getTables().size());
		CTSectPr last = filled.getDocument().getBody().getSectPr();
		assertEquals(1, last.getPgNumType().getStart().intValue());
		assertEquals(1984, ((BigInteger) last.getPgMar().getLeft()).intValue());
		assertEquals(STSectionMark.NEXT_PAGE, last.getType().getVal());
	}

	@Test
	void whatFollowsAppendicesBeginsANewPageInTheOldForm() {
		Path template = Office.template(folder, "«trích yếu»", "«căn cứ»", "«nội dung»", "«phụ lục»", "Mặt sau");
		XWPFDocument filled = Office.fill(template, Letters.plan(1));
		assertEquals("PLP", Office.sections(filled));
		assertEquals("Mặt sau", Office.lines(filled).getLast());
	}

	@Test
	void withoutAppendicesNoEmptyPageIsLeft() {
		Path template = Office.template(folder, document -> {
			for (String text : List.of("«trích yếu»", "«căn cứ»", "«nội dung»")) {
				document.createParagraph().createRun().setText(text);
			}
			document.getParagraphs().getLast().getCTP().addNewPPr().addNewSectPr().addNewPgSz().setW(BigInteger.valueOf(11906));
			document.createParagraph().createRun().setText("«phụ lục»");
		});
		assertEquals("P", Office.sections(Office.fill(template, Letters.plan(0))));
		assertEquals("PL", Office.sections(Office.fill(template, Letters.plan(1))));
	}

	@Test
	void oneTableStandsWhereTheTemplateWantsIt() {
		Path template = Office.template(folder, "«trích yếu»", "«căn cứ»", "«nội dung»", "Bảng dưới đây:", "«bảng nhiệm vụ»", "Hết.");
		XWPFDocument filled = Office.fill(template, Letters.plan(1));
		assertEquals("P", Office.sections(filled));
		assertEquals(11906 - 1984 - 1134, ((BigInteger) filled.getTables().getFirst().getCTTbl().getTblPr().getTblW().getW()).intValue());
		assertEquals("Hết.", Office.lines(filled).getLast());
	}

	@Test
	void conditionsLeaveOnlyWhatBelongsToTheDocument() {
		Path template = Office.template(folder, "«nếu có quyết định»", "QUYẾT ĐỊNH «số»", "«căn cứ»", "«các điều»", "«hết»",
				"«nếu không có quyết định»", "KẾ HOẠCH «số»", "«căn cứ»", "«hết»", "«trích yếu kế hoạch»", "«trích yếu»", "«nội dung»",
				"«nếu có phụ lục»", "«phụ lục»", "«hết»", "«ghi chú»", "Viết «gì cũng được» ở đây", "«hết»");
		assertEquals(List.of(), Office.check(template));
		List<String> plan = Office.lines(Office.fill(template, Letters.plan(0)));
		assertEquals("KẾ HOẠCH 05", plan.getFirst());
		assertEquals("Kết quả là cụ thể (Văn phòng chủ trì).", plan.getLast());
		List<String> decision = Office.lines(Office.fill(template, Letters.decision(0)));
		assertEquals(List.of("QUYẾT ĐỊNH 510", "Căn cứ Luật Tổ chức chính quyền địa phương.",
				"Điều 1. Ban hành kèm theo Quyết định này Kế hoạch./.", "Cải cách hành chính năm 2026", "Ban hành Kế hoạch cải cách hành chính"),
				decision.subList(0, 5));
	}

	@Test
	void fieldsOfMailMergeAreAsGoodAsTypedWords() {
		Path template = Office.template(folder, document -> {
			XWPFParagraph paragraph = document.createParagraph();
			paragraph.createRun().setText("Số ");
			paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
			paragraph.createRun().getCTR().addNewInstrText().setStringValue(" MERGEFIELD so ");
			paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
			paragraph.createRun().setText("«so»");
			paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
			var simple = paragraph.getCTP().addNewFldSimple();
			simple.setInstr(" MERGEFIELD nam ");
			simple.addNewR().addNewT().setStringValue("«nam»");
			for (String text : NEEDED) {
				document.createParagraph().createRun().setText(text);
			}
		});
		XWPFDocument filled = Office.fill(template, Letters.plan(0));
		assertEquals("Số 052026", Office.lines(filled).getFirst());
		assertFalse(filled.getDocument().xmlText().contains("MERGEFIELD"));
	}

	@Test
	void contentControlsAroundPlaceholdersGo() {
		Path template = Office.template(folder, document -> {
			var control = document.getDocument().getBody().addNewSdt();
			control.addNewSdtPr();
			control.addNewSdtContent().addNewP().addNewR().addNewT().setStringValue("«nội dung»");
			for (String text : List.of("«trích yếu»", "«căn cứ»")) {
				document.createParagraph().createRun().setText(text);
			}
		});
		XWPFDocument filled = Office.fill(template, Letters.plan(0));
		assertEquals("I. MỤC ĐÍCH, YÊU CẦU", Office.lines(filled).getFirst());
		assertEquals(0, filled.getDocument().getBody().sizeOfSdtArray());
	}

	@Test
	void theTemplateItselfIsNotTouched() throws IOException {
		Path template = Office.template(folder, NEEDED);
		byte[] before = Files.readAllBytes(template);
		Office.fill(template, Letters.plan(1));
		Office.marked(template, Office.check(template, Letters.decision(0)));
		assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(template)));
	}

	@Test
	void aTemplateWithErrorsIsNotFilled() {
		Path template = Office.template(folder, "«trích yéu»", "«nội dung»");
		OfficeTemplate broken = new OfficeTemplate(template);
		assertThrows(IllegalStateException.class, () -> broken.write(Letters.plan(0), OutputStream.nullOutputStream()));
	}

	@Test
	void theSameDocumentGivesTheSameBytes() throws IOException {
		OfficeTemplate template = new OfficeTemplate(Office.template(folder, NEEDED));
		ByteArrayOutputStream one = new ByteArrayOutputStream();
		ByteArrayOutputStream other = new ByteArrayOutputStream();
		template.write(Letters.plan(1), one);
		template.write(Letters.plan(1), other);
		assertArrayEquals(one.toByteArray(), other.toByteArray());
	}

	@Test
	void whatCannotBePrintedIsTakenOutAndReported() throws IOException {
		OfficeTemplate template = new OfficeTemplate(Office.template(folder, NEEDED));
		assertEquals(List.of(new Notice(NoticeKind.BODY_CHARACTERS_REMOVED, 0, "", 3)),
				template.write(SampleDocuments.plan("a\u0000b\u202Ec\uD800 <w:p>"), OutputStream.nullOutputStream()).notices());
	}
}
