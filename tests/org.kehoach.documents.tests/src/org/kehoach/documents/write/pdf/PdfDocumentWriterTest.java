// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.kehoach.documents.SampleDocuments;
import org.kehoach.documents.SampleTables;
import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.style.PageSetup;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Covered;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.table.Slot;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.NoticeKind;
import org.kehoach.documents.write.WrittenDocument;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;

/** The pages of PDF files. */
class PdfDocumentWriterTest {
	private static final Pattern NUMBER = Pattern.compile("số(\\d+)\\.");

	private static WrittenDocument written(AdministrativeDocument document) {
		return WrittenDocument.of(new PdfDocumentWriter(), document);
	}

	private static List<PdfPages.Page> pages(AdministrativeDocument document) {
		return PdfPages.of(written(document).bytes());
	}

	private static AdministrativeDocument rows(List<Row> rows) {
		return new AdministrativeDocument(SampleTables.INFO, List.of(SampleDocuments.table(rows)));
	}

	private static BodyRow row(String... texts) {
		return new BodyRow(IntStream.range(0, SampleTables.NINE.size())
				.<Slot>mapToObj(i -> i < texts.length ? Cell.of(texts[i]) : Cell.EMPTY).toList());
	}

	/** "số1. số2. …", so that what is lost is seen. */
	private static String words(int count) {
		return IntStream.rangeClosed(1, count).mapToObj(i -> "số" + i + ".").collect(Collectors.joining(" "));
	}

	private static List<Integer> numbers(List<PdfPages.Page> pages) {
		String all = pages.stream().map(PdfPages.Page::text).collect(Collectors.joining("\n"));
		Matcher number = NUMBER.matcher(all.replaceAll("\\s+", ""));
		return number.results().map(result -> Integer.valueOf(result.group(1))).sorted().toList();
	}

	private static List<Integer> upTo(int last) {
		return IntStream.rangeClosed(1, last).boxed().toList();
	}

	@Test
	void portraitAndLandscapePagesAreA4AndTheTextIsText() {
		List<PdfPages.Page> pages = pages(SampleDocuments.plan("Việc của Sở: đẩy mạnh chuyển đổi số."));
		assertEquals(595, pages.getFirst().width());
		assertEquals(842, pages.getFirst().height());
		assertEquals(842, pages.get(1).width());
		assertTrue(pages.getFirst().text().contains("đẩy mạnh chuyển đổi số"), pages.getFirst().text());
		assertTrue(pages.getFirst().text().contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
	}

	@Test
	void noWordOfALongTextIsLost() {
		List<PdfPages.Page> pages = pages(SampleDocuments.plan(words(3000)));
		assertTrue(pages.size() > 4);
		assertEquals(upTo(3000), numbers(pages));
	}

	@Test
	void aRowOfManyPagesIsCutBetweenLinesAndNothingIsLost() {
		WrittenDocument written = written(rows(List.of(row("1", words(2500), "ngắn"), row("2", "sau"))));
		assertEquals(upTo(2500), numbers(PdfPages.of(written.bytes())));
		assertTrue(written.report().notices().contains(new Notice(NoticeKind.ROW_TALLER_THAN_PAGE, 1, "", 0)));
	}

	@Test
	void aCellOverManyRowsGoesOnOnTheNextPages() {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			List<Slot> slots = new ArrayList<>(row("", "", "việc " + i).slots());
			slots.set(1, i == 0 ? Cell.of(words(300)).over(60) : Covered.COVERED);
			rows.add(new BodyRow(slots));
		}
		List<PdfPages.Page> pages = pages(rows(rows));
		assertTrue(pages.size() > 1);
		assertEquals(upTo(300), numbers(pages));
	}

	@Test
	void headingsAreRepeatedOnEveryPage() {
		List<PdfPages.Page> pages = pages(rows(IntStream.range(0, 100).mapToObj(i -> (Row) row(String.valueOf(i), "việc")).toList()));
		assertTrue(pages.size() > 2);
		pages.forEach(page -> assertTrue(page.text().contains("Phối hợp"), page.text()));
	}

	@Test
	void theFirstPageOfASectionHasNoNumberAndTheOthersCountFromTwo() {
		TextBlock text = TextBlock.of(DecreeStyle.BODY, "chữ ".repeat(2000).strip());
		Section section = new Section(PageSetup.A4_PORTRAIT, List.of(text));
		List<PdfPages.Page> pages = pages(new AdministrativeDocument(SampleTables.INFO, List.of(section, section)));
		int each = pages.size() / 2;
		assertTrue(each > 1);
		for (int i = 0; i < pages.size(); i++) {
			String digits = pages.get(i).text().replaceAll("\\D", "");
			assertEquals(i % each == 0 ? "" : String.valueOf(i % each + 1), digits);
		}
	}

	@Test
	void aHeadingIsNeverTheLastLineOfAPage() {
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < 120; i++) {
			blocks.add(TextBlock.of(DecreeStyle.CLAUSE, "Tiêu đề " + i));
			blocks.add(TextBlock.of(DecreeStyle.BODY, "Lời " + "chữ ".repeat(i % 40 + 5).strip()));
		}
		List<PdfPages.Page> pages = pages(new AdministrativeDocument(SampleTables.INFO, List.of(new Section(PageSetup.A4_PORTRAIT, blocks))));
		for (PdfPages.Page page : pages) {
			assertTrue(page.text().lastIndexOf("Lời") > page.text().lastIndexOf("Tiêu đề"), page.text());
		}
	}

	@Test
	void titleLanguageAndBookmarksAreTold() throws IOException {
		byte[] bytes = written(SampleDocuments.plan("Lời.")).bytes();
		try (PdfReader reader = new PdfReader(bytes)) {
			Map<String, String> info = reader.getInfo();
			assertEquals("Phụ lục kế hoạch cải cách hành chính", info.get("Title"));
			assertEquals("vi-VN", reader.getCatalog().getAsString(PdfName.LANG).toUnicodeString());
			List<Map<String, Object>> outline = SimpleBookmark.getBookmarkList(reader);
			assertEquals(List.of("KẾ HOẠCH", "DANH MỤC NHIỆM VỤ"), outline.stream().map(entry -> entry.get("Title")).toList());
		}
	}

	@Test
	void allFontsAreEmbeddedPartsOfLiberationSerif() {
		String file = new String(written(SampleDocuments.plan("Lời.")).bytes(), StandardCharsets.ISO_8859_1);
		assertTrue(file.contains("/FontFile2"));
		List<String> names = Pattern.compile("/BaseFont/([^/\\s>]+)").matcher(file).results().map(result -> result.group(1)).distinct().toList();
		assertFalse(names.isEmpty());
		names.forEach(name -> assertTrue(name.matches("[A-Z]{6}\\+LiberationSerif.*"), name));
	}

	@Test
	void lettersThatTheFontLacksAreReported() {
		WrittenDocument written = written(SampleDocuments.plan("Chữ 漢 và 😀."));
		assertTrue(written.report().notices().contains(new Notice(NoticeKind.LETTERS_MISSING, 0, "", 2, "漢 U+6F22, 😀 U+1F600")));
		assertTrue(PdfPages.of(written.bytes()).getFirst().text().contains("□"));
	}

	@Test
	void lettersFromRightToLeftAreReported() {
		assertEquals(List.of(new Notice(NoticeKind.LETTERS_REVERSED, 0, "", 2, "ש U+05E9, ל U+05DC")),
				written(SampleDocuments.plan("Chữ של.")).report().notices());
	}

	/** Everything at once: what cannot be printed is told, the rest is there. */
	@Test
	void aTableOfBadInputIsWholeAndTold() {
		List<Row> rows = new ArrayList<>(IntStream.range(0, 5000).mapToObj(i -> (Row) row(String.valueOf(i), "số" + (i + 1) + ".")).toList());
		rows.add(row("x", IntStream.rangeClosed(5001, 5500).mapToObj(i -> "số" + i + ".").collect(Collectors.joining("\n")), "w".repeat(300), "😀 שלום \u0007\u0000"));
		WrittenDocument written = written(rows(rows));
		assertEquals(upTo(5500), numbers(PdfPages.of(written.bytes())));
		assertEquals(Set.of(NoticeKind.CHARACTERS_REMOVED, NoticeKind.LETTERS_MISSING, NoticeKind.LETTERS_REVERSED, NoticeKind.WORDS_BROKEN,
				NoticeKind.ROW_TALLER_THAN_PAGE), written.report().notices().stream().map(Notice::kind).collect(Collectors.toSet()));
	}

	@Test
	void aWordWiderThanThePageIsCut() {
		String word = "w".repeat(5000);
		String all = pages(SampleDocuments.plan(word)).stream().map(PdfPages.Page::text).collect(Collectors.joining());
		assertEquals(5000, all.chars().filter(c -> c == 'w').count());
	}
}
