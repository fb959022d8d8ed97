// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kehoach.documents.SampleDocuments;
import org.kehoach.documents.SampleTables;
import org.kehoach.documents.Sheets;
import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.page.Sheet;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.table.Slot;
import org.kehoach.documents.table.Source;
import org.kehoach.documents.write.WrittenDocument;
import org.kehoach.model.PlanFactory;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/** The pages on a screen are those of the PDF file. */
class SheetLayoutTest {
	private static final String LONG = "Đẩy mạnh cải cách thủ tục hành chính, chuyển đổi số ở từng phòng. ".repeat(9).strip();

	private static String withoutBlanks(String text) {
		return text.replaceAll("\\s+", "");
	}

	private static void assertSameAsPdf(AdministrativeDocument document) throws IOException {
		List<PdfPages.Page> pdf = PdfPages.of(WrittenDocument.of(new PdfDocumentWriter(), document).bytes());
		List<Sheet> sheets = Sheets.of(document, source -> -1);
		assertEquals(pdf.stream().map(page -> page.width() + "x" + page.height() + " " + sorted(page.text())).toList(),
				sheets.stream().map(sheet -> Math.round(sheet.width()) + "x" + Math.round(sheet.height()) + " "
						+ sorted(sheet.words().stream().map(Sheet.Word::text).collect(Collectors.joining()))).toList());
	}

	/** The letters of a page; the reader of PDF files gives them in another order where columns stand side by side. */
	private static String sorted(String text) {
		return withoutBlanks(text).chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
	}

	@Test
	void everyPageHasTheSizeAndTheLettersOfThePdf() throws IOException {
		assertSameAsPdf(SampleDocuments.plan(IntStream.range(0, 30).mapToObj(i -> LONG + i).toArray(String[]::new)));
	}

	@Test
	void longTablesAreDividedAsInThePdf() throws IOException {
		List<Row> rows = IntStream.range(0, 60).<Row>mapToObj(i -> new BodyRow(IntStream.range(0, SampleTables.NINE.size())
				.<Slot>mapToObj(column -> Cell.of("ô " + i + "." + column)).toList())).toList();
		assertSameAsPdf(new AdministrativeDocument(SampleTables.INFO, List.of(SampleDocuments.table(rows))));
	}

	@Test
	void everythingStandsOnThePaper() throws IOException {
		for (Sheet sheet : Sheets.of(SampleDocuments.plan(LONG), source -> 0)) {
			for (Sheet.Word word : sheet.words()) {
				assertTrue(word.x() >= 0 && word.x() + word.width() <= sheet.width(), word.toString());
				assertTrue(word.baseline() > 0 && word.baseline() < sheet.height(), word.toString());
			}
			sheet.strokes().forEach(stroke -> assertTrue(stroke.y() >= 0 && stroke.y() + stroke.height() <= sheet.height(), stroke.toString()));
		}
	}

	@Test
	void aCellAndItsRowAreFoundAgain() throws IOException {
		Task task = PlanFactory.eINSTANCE.createTask();
		Source row = Source.of(task);
		Source title = Source.of(task, Literals.ITEM__TITLE);
		List<Slot> slots = IntStream.range(0, SampleTables.NINE.size())
				.<Slot>mapToObj(i -> i == 2 ? Cell.of("Rà soát").from(title) : Cell.of("ô" + i)).toList();
		AdministrativeDocument document = new AdministrativeDocument(SampleTables.INFO,
				List.of(SampleDocuments.table(List.of(new BodyRow(slots, row)))));
		Sheet sheet = Sheets.of(document, source -> source.equals(row) ? 1 : source.equals(title) ? 2 : -1).getFirst();
		assertEquals(SampleTables.NINE.size(), sheet.spots().size());
		Sheet.Word word = sheet.words().stream().filter(each -> each.text().equals("Rà")).findFirst().orElseThrow();
		Sheet.Spot spot = sheet.spots().stream().filter(each -> each.contains(word.x() + 1, word.baseline() - 1)).findFirst().orElseThrow();
		assertEquals(2, spot.source());
		assertEquals(1, spot.row());
		assertEquals(SampleTables.NINE.size() - 1, sheet.spots().stream().filter(each -> each.source() == 1).count());
	}

	@Test
	void aParagraphOverTwoPagesHasASpotOnEach() throws IOException {
		Source source = Source.of(PlanFactory.eINSTANCE.createTextSection());
		AdministrativeDocument document = new AdministrativeDocument(SampleTables.INFO,
				List.of(new Section(PageSetup.A4_PORTRAIT, List.of(TextBlock.of(DecreeStyle.BODY, LONG.repeat(8)).from(source)))));
		List<Sheet> sheets = Sheets.of(document, each -> 0);
		assertTrue(sheets.size() > 1);
		sheets.forEach(sheet -> assertEquals(1, sheet.spots().size()));
	}
}
