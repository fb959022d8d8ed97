// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kehoach.documents.SampleDocuments;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.write.WrittenDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** The format's and the decree's rules that the text of a Word document does not show. */
class DocxDocumentWriterTest {
	private static XWPFDocument document;
	private static List<CTSectPr> sections;

	@BeforeAll
	static void write() {
		document = DocxReader.document(WrittenDocument.of(new DocxDocumentWriter(), SampleDocuments.plan("Lời.")).bytes());
		sections = new ArrayList<>();
		for (CTP paragraph : document.getDocument().getBody().getPList()) {
			if (paragraph.isSetPPr() && paragraph.getPPr().isSetSectPr()) {
				sections.add(paragraph.getPPr().getSectPr());
			}
		}
		sections.add(document.getDocument().getBody().getSectPr());
	}

	@Test
	void everyPartIsValid() throws Exception {
		List<XmlError> errors = new ArrayList<>();
		XmlOptions options = new XmlOptions().setErrorListener(errors);
		List<XmlObject> parts = new ArrayList<>(List.of(document.getDocument(), document.getStyle()));
		document.getHeaderList().forEach(header -> parts.add(header._getHdrFtr()));
		for (XmlObject part : parts) {
			assertTrue(part.validate(options), errors::toString);
		}
	}

	@Test
	void everySectionHasItsPaperItsMarginsAndItsOwnPageNumbers() {
		assertEquals(2, sections.size());
		PageSetup[] pages = { PageSetup.A4_PORTRAIT, PageSetup.A4_LANDSCAPE };
		for (int i = 0; i < pages.length; i++) {
			CTSectPr section = sections.get(i);
			assertEquals(BigInteger.valueOf(pages[i].width()), section.getPgSz().getW());
			assertEquals(BigInteger.valueOf(pages[i].height()), section.getPgSz().getH());
			assertEquals(BigInteger.valueOf(pages[i].left()), section.getPgMar().getLeft());
			assertEquals(BigInteger.ONE, section.getPgNumType().getStart());
			assertTrue(section.isSetTitlePg());
			assertEquals(2, section.sizeOfHeaderReferenceArray());
		}
	}

	@Test
	void allSectionsShareTheTwoHeadersAndOnlyTheLaterPagesBearANumber() {
		assertEquals(2, document.getHeaderList().size());
		List<String> first = references(sections.getFirst());
		assertEquals(first, references(sections.getLast()));
		assertEquals(1, document.getHeaderList().stream().filter(DocxDocumentWriterTest::numbered).count());
	}

	private static List<String> references(CTSectPr section) {
		return section.getHeaderReferenceList().stream().map(CTHdrFtrRef::getId).toList();
	}

	private static boolean numbered(XWPFHeader header) {
		return header._getHdrFtr().getPList().stream().anyMatch(paragraph -> paragraph.sizeOfFldSimpleArray() > 0);
	}

	@Test
	void everyStyleSaysEveryProperty() throws Exception {
		List<CTStyle> styles = Arrays.stream(document.getStyle().getStyleArray()).filter(style -> style.getCustomStyle() != null).toList();
		assertEquals(DecreeStyle.values().length, styles.size());
		Set<String> ids = new HashSet<>();
		for (CTStyle style : styles) {
			assertTrue(ids.add(style.getStyleId()));
			assertEquals("Times New Roman", style.getRPr().getRFontsArray(0).getAscii());
			assertEquals(1, style.getRPr().sizeOfSzArray());
			assertEquals(1, style.getRPr().sizeOfColorArray());
			assertTrue(style.getPPr().isSetSpacing() && style.getPPr().isSetInd() && style.getPPr().isSetJc());
		}
	}

	@Test
	void everyParagraphHasADeclaredStyle() throws Exception {
		Set<String> declared = new HashSet<>();
		document.getStyle().getStyleList().forEach(style -> declared.add(style.getStyleId()));
		paragraphs().filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetPStyle())
				.forEach(paragraph -> assertTrue(declared.contains(paragraph.getPPr().getPStyle().getVal())));
	}

	private static Stream<CTP> paragraphs() {
		return Stream.concat(document.getDocument().getBody().getPList().stream(),
				document.getDocument().getBody().getTblList().stream().flatMap(table -> table.getTrList().stream())
						.flatMap(row -> row.getTcList().stream()).flatMap(cell -> cell.getPList().stream()));
	}

	@Test
	void tablesSideBySideHaveNoBordersAndTheirRowsAreKept() {
		CTTbl head = document.getDocument().getBody().getTblArray(0);
		assertFalse(head.getTblPr().isSetTblBorders());
		for (CTRow row : head.getTrList()) {
			assertEquals(1, row.getTrPr().sizeOfCantSplitArray());
			for (CTTc cell : row.getTcList()) {
				assertFalse(cell.getPList().isEmpty());
			}
		}
	}

	@Test
	void emphasisIsOnTheRun() {
		CTP article = paragraphs().filter(paragraph -> paragraph.isSetPPr() && paragraph.getPPr().isSetPStyle()
				&& paragraph.getPPr().getPStyle().getVal().equals("Dieu")).findFirst().orElseThrow();
		assertEquals(1, article.getRArray(0).getRPr().sizeOfBArray());
		assertFalse(article.getRArray(1).isSetRPr());
		assertEquals(1, article.getRArray(2).getRPr().sizeOfIArray());
		assertTrue(article.getPPr().isSetKeepNext());
	}
}
