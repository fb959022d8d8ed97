// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kehoach.documents.SampleTables;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.Covered;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.NoticeKind;
import org.kehoach.documents.write.Written;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The rules of the format and of Nghị định 30/2020/NĐ-CP that a reader of the text does not see. */
class DocxTableWriterTest {
	private static XWPFDocument document;
	private static CTTbl table;

	@BeforeAll
	static void write() {
		document = DocxReader.document(Written.of(new DocxTableWriter(), SampleTables.department()).bytes());
		table = DocxReader.table(document);
	}

	@Test
	void thePageIsA4LandscapeWithTheMarginsOfTheDecree() {
		CTSectPr section = document.getDocument().getBody().getSectPr();
		assertEquals(BigInteger.valueOf(16838), section.getPgSz().getW());
		assertEquals(BigInteger.valueOf(11906), section.getPgSz().getH());
		assertEquals(STPageOrientation.LANDSCAPE, section.getPgSz().getOrient());
		assertWithin(1134, 1417, section.getPgMar().getTop());
		assertWithin(1134, 1417, section.getPgMar().getBottom());
		assertWithin(1701, 1984, section.getPgMar().getLeft());
		assertWithin(850, 1134, section.getPgMar().getRight());
		assertEquals(BigInteger.ONE, section.getPgNumType().getStart());
		assertTrue(section.isSetTitlePg());
	}

	@Test
	void pagesAreNumberedInTheTopMarginFromTheSecondOn() {
		XWPFHeader first = header(STHdrFtr.FIRST);
		XWPFHeader other = header(STHdrFtr.DEFAULT);
		assertEquals(0, first.getParagraphs().getFirst().getCTP().sizeOfFldSimpleArray());
		CTP numbered = other.getParagraphs().getFirst().getCTP();
		assertEquals(1, other.getParagraphs().size());
		assertEquals("PAGE", numbered.getFldSimpleArray(0).getInstr().strip());
		assertEquals(DecreeStyle.PAGE_NUMBER.id(), numbered.getPPr().getPStyle().getVal());
	}

	@Test
	void theHeadingHasTheStylesOfTheDecree() {
		List<CTP> paragraphs = document.getDocument().getBody().getPList();
		assertEquals(
				List.of(DecreeStyle.APPENDIX_LABEL, DecreeStyle.APPENDIX_TITLE, DecreeStyle.APPENDIX_ATTACHMENT,
						DecreeStyle.APPENDIX_RULE, DecreeStyle.CLOSING).stream().map(DecreeStyle::id).toList(),
				paragraphs.stream().map(p -> p.getPPr().getPStyle().getVal()).toList());
		assertStyle(DecreeStyle.APPENDIX_LABEL, 28, true, false, STJc.CENTER);
		assertStyle(DecreeStyle.APPENDIX_TITLE, 28, true, false, STJc.CENTER);
		assertStyle(DecreeStyle.APPENDIX_ATTACHMENT, 28, false, true, STJc.CENTER);
		assertStyle(DecreeStyle.TABLE_TEXT, 24, false, false, STJc.LEFT);
	}

	@Test
	void everyTextIsTimesNewRomanInVietnamese() {
		var run = document.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
		assertEquals("Times New Roman", run.getRFontsArray(0).getAscii());
		assertEquals("Times New Roman", run.getRFontsArray(0).getHAnsi());
		assertEquals("vi-VN", run.getLangArray(0).getVal());
		assertFalse(document.getDocument().xmlText().contains("rFonts"), "runs take the font of the document");
	}

	@Test
	void onlyTheHeadingRowIsRepeated() {
		List<Boolean> repeated = table.getTrList().stream()
				.map(row -> row.isSetTrPr() && row.getTrPr().sizeOfTblHeaderArray() > 0).toList();
		assertTrue(repeated.getFirst());
		assertEquals(1, repeated.stream().filter(is -> is).count());
	}

	@Test
	void noRowIsSplitOverPages() {
		assertTrue(table.getTrList().stream().allMatch(row -> row.getTrPr().sizeOfCantSplitArray() == 1));
	}

	@Test
	void rowsOfOneTaskAndGroupsWithTheirFirstRowStayTogether() {
		AppendixTable source = SampleTables.department();
		Set<Integer> kept = new HashSet<>();
		for (int i = 1; i < table.sizeOfTrArray(); i++) {
			boolean all = table.getTrArray(i).getTcList().stream().flatMap(cell -> cell.getPList().stream())
					.allMatch(p -> p.getPPr().isSetKeepNext());
			if (all) {
				kept.add(i - 1);
			}
		}
		Set<Integer> expected = new HashSet<>();
		for (var block : source.blocks()) {
			for (int row = block.first(); row < block.last(); row++) {
				expected.add(row);
			}
			if (!(source.rows().get(block.first()) instanceof BodyRow)) {
				expected.add(block.first());
			}
		}
		// The last row stays with the closing mark.
		expected.add(source.rows().size() - 1);
		assertEquals(expected, kept);
	}

	@Test
	void widthsAreFixedAndFillTheText() {
		assertEquals(STTblLayoutType.FIXED, table.getTblPr().getTblLayout().getType());
		int grid = table.getTblGrid().getGridColList().stream().mapToInt(column -> number(column.getW())).sum();
		assertEquals(16838 - 1701 - 851, grid);
		assertEquals(grid, number(table.getTblPr().getTblW().getW()));
	}

	@Test
	void everyRowFillsTheGridAndEveryCellHasAParagraph() {
		int columns = table.getTblGrid().sizeOfGridColArray();
		for (CTRow row : table.getTrList()) {
			int position = 0;
			for (CTTc cell : row.getTcList()) {
				assertTrue(cell.sizeOfPArray() > 0);
				int width = 0;
				for (int i = 0; i < DocxReader.span(cell); i++) {
					width += number(table.getTblGrid().getGridColArray(position++).getW());
				}
				assertEquals(width, number(cell.getTcPr().getTcW().getW()));
			}
			assertEquals(columns, position);
		}
	}

	@Test
	void timesInListsAreNotCentred() {
		CTTc list = table.getTrArray(5).getTcArray(7);
		assertTrue(DocxReader.text(list).startsWith("- "));
		assertFalse(list.getPArray(0).getPPr().isSetJc());
		assertEquals(STJc.CENTER, table.getTrArray(2).getTcArray(7).getPArray(0).getPPr().getJc().getVal());
	}

	@Test
	void propertiesTellTitleLanguageAndTheTimeOfTheInput() {
		CoreProperties core = document.getProperties().getCoreProperties();
		assertEquals(SampleTables.INFO.title(), core.getTitle());
		assertEquals("Sở Công Thương", core.getCreator());
		assertEquals("vi-VN", core.getUnderlyingProperties().getLanguageProperty().orElseThrow());
		assertEquals(Instant.parse("2025-07-01T00:00:00Z"), core.getCreated().toInstant());
		assertEquals(core.getCreated(), core.getModified());
	}

	@Test
	void everyPartIsValid() {
		List<XmlObject> parts = new ArrayList<>(List.of(document.getDocument(), document.getStyles().getCtStyles()));
		document.getHeaderList().forEach(header -> parts.add(header._getHdrFtr()));
		for (XmlObject part : parts) {
			List<XmlError> errors = new ArrayList<>();
			assertTrue(part.validate(new XmlOptions().setErrorListener(errors)), errors::toString);
		}
	}

	@Test
	void stylesAndRelationshipsExistOnce() throws InvalidFormatException {
		List<String> styles = document.getStyles().getCtStyles().getStyleList().stream().map(CTStyle::getStyleId).toList();
		assertEquals(styles.size(), Set.copyOf(styles).size());
		for (CTRow row : table.getTrList()) {
			for (CTTc cell : row.getTcList()) {
				cell.getPList().forEach(p -> assertTrue(styles.contains(p.getPPr().getPStyle().getVal())));
			}
		}
		Set<String> targets = new HashSet<>();
		for (PackageRelationship relationship : document.getPackagePart().getRelationshipsByType(
				"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header")) {
			targets.add(relationship.getId());
		}
		assertEquals(targets, document.getDocument().getBody().getSectPr().getHeaderReferenceList().stream()
				.map(reference -> reference.getId()).collect(Collectors.toSet()));
	}

	@Test
	void wordOpensItInItsOwnMode() {
		assertTrue(document.getSettings().getCTSettings().xmlText().matches("(?s).*compatibilityMode.*\"15\".*"));
	}

	@Test
	void aRowTallerThanAPageIsSplitAndReported() {
		Written written = Written.of(new DocxTableWriter(), SampleTables.ofTexts("a", "dài ".repeat(4000)));
		assertEquals(List.of(new Notice(NoticeKind.ROW_TALLER_THAN_PAGE, 2, "", 0)), written.report().notices());
		CTTbl split = DocxReader.table(DocxReader.document(written.bytes()));
		assertEquals(1, split.getTrArray(1).getTrPr().sizeOfCantSplitArray());
		assertFalse(split.getTrArray(2).isSetTrPr());
	}

	@Test
	void activitiesTallerThanAPageAreLetApartAndReported() {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			rows.add(BodyRow.of(i == 0 ? Cell.of("1").over(40) : Covered.COVERED, Cell.of("Hoạt động " + i)));
		}
		AppendixTable long40 = new AppendixTable(SampleTables.INFO, SampleTables.HEADING,
				List.of(Column.of(ColumnRole.NUMBER, "TT"), Column.of(ColumnRole.ACTIVITY, "Hoạt động")), rows);
		Written written = Written.of(new DocxTableWriter(), long40);
		assertEquals(List.of(new Notice(NoticeKind.BLOCK_TALLER_THAN_PAGE, 1, "", 40)), written.report().notices());
		CTTbl apart = DocxReader.table(DocxReader.document(written.bytes()));
		assertFalse(apart.getTrArray(5).getTcArray(1).getPArray(0).getPPr().isSetKeepNext());
	}

	private static XWPFHeader header(STHdrFtr.Enum type) {
		String id = document.getDocument().getBody().getSectPr().getHeaderReferenceList().stream()
				.filter(reference -> reference.getType() == type).findFirst().orElseThrow().getId();
		return (XWPFHeader) document.getRelationById(id);
	}

	private static void assertStyle(DecreeStyle style, int halfPoints, boolean bold, boolean italic, STJc.Enum alignment) {
		CTStyle found = document.getStyles().getCtStyles().getStyleList().stream()
				.filter(candidate -> candidate.getStyleId().equals(style.id())).findFirst().orElseThrow();
		assertEquals(halfPoints, number(found.getRPr().getSzArray(0).getVal()));
		assertEquals(bold, isOn(found.getRPr().getBArray(0)));
		assertEquals(italic, isOn(found.getRPr().getIArray(0)));
		assertEquals(alignment, found.getPPr().getJc().getVal());
	}

	/** Styles say also what they are not. */
	private static boolean isOn(CTOnOff property) {
		return !property.isSetVal() || POIXMLUnits.parseOnOff(property);
	}

	private static void assertWithin(int low, int high, Object value) {
		assertTrue(number(value) >= low && number(value) <= high, String.valueOf(value));
	}

	private static int number(Object value) {
		return ((BigInteger) value).intValueExact();
	}
}
