// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDPage;
import org.kehoach.documents.conformance.page.PageColumns.Columns;
import org.kehoach.documents.conformance.word.Cell;
import org.kehoach.documents.conformance.word.Paragraph;
import org.kehoach.documents.conformance.word.ParagraphFormat;
import org.kehoach.documents.conformance.word.Section;
import org.kehoach.documents.conformance.word.Table;
import org.kehoach.documents.conformance.word.WordText;
import org.kehoach.documents.read.OfficeFileException;
import org.kehoach.documents.read.PdfFile;

/** Reads the text of a PDF as its pages show it. */
public final class PrintedTextReader {
	private final String language;
	private final List<Paragraph> paragraphs = new ArrayList<>();
	private final List<Table> tables = new ArrayList<>();
	private PageSection section;
	private ParagraphReader reader;
	private PageStrokes strokes;
	/** The paragraph that may go on; null for none. */
	private ParagraphReader.Lines open;
	private final List<Integer> openStrokes = new ArrayList<>();
	/** Base line of the line above on the same page; negative for none. */
	private double above;
	private double aboveOpen;

	private PrintedTextReader(String language) {
		this.language = language;
	}

	/**
	 * Reads a file.
	 *
	 * @param file
	 *            open, never null
	 * @return complete, does not need the file any more
	 * @throws OfficeFileException
	 *             if the file is spoilt, or its pages are pictures
	 */
	public static PrintedText read(PdfFile file) throws OfficeFileException {
		Faces faces = new Faces();
		List<PageContent> pages = new ArrayList<>();
		List<Integer> empty = new ArrayList<>();
		String language;
		try {
			for (PDPage page : file.content().getPages()) {
				PrintedPage printed = PageEngine.read(page, faces);
				if (printed.glyphs().stream().allMatch(Glyph::isBlank)) {
					empty.add(pages.size() + empty.size() + 1);
				} else {
					pages.add(PageContent.of(printed));
				}
			}
			language = file.content().getDocumentCatalog().getLanguage();
		} catch (IOException | RuntimeException e) {
			// Spoilt files make the library throw all kinds of unchecked exceptions.
			throw file.damaged(e);
		}
		if (pages.isEmpty()) {
			throw file.scanned();
		}
		return new PrintedText(new PrintedTextReader(language).read(pages), List.copyOf(faces.notEmbedded()), empty);
	}

	private WordText read(List<PageContent> pages) {
		List<Section> sections = new ArrayList<>();
		for (PageGroups.Group group : PageGroups.of(pages)) {
			section = PageSection.of(sections.size() + 1, group, language);
			sections.add(section.section());
			reader = new ParagraphReader(section, language);
			for (int i = 0; i < group.pages().size(); i++) {
				page(group.pages().get(i), i);
			}
			close();
		}
		return new WordText(List.copyOf(paragraphs), List.copyOf(tables), sections, true, true);
	}

	private void page(PageContent content, int number) {
		strokes = new PageStrokes(content);
		above = -1;
		List<Segment> outside = content.lines().stream().filter(line -> content.zone(line) == null).toList();
		Map<Segment, Columns> columns = new HashMap<>();
		for (Columns pair : PageColumns.of(section, outside)) {
			pair.all().forEach(line -> columns.put(line, pair));
		}
		Map<Stroke, Table> zones = new HashMap<>();
		Set<Columns> done = Collections.newSetFromMap(new IdentityHashMap<>());
		int row = 0;
		for (Segment line : content.lines()) {
			Stroke zone = content.zone(line);
			Columns pair = columns.get(line);
			if (zone != null) {
				close();
				Table table = zones.computeIfAbsent(zone, this::table);
				paragraphs.add(Paragraph.printed(paragraphs.size(), ParagraphFormat.printed("left", 0, 0, 0, null), List.of(line.runs(language)),
						List.of(), new Cell(table, row++, 0, 0), section.section(), false));
				above = -1;
			} else if (pair == null) {
				text(line, number);
			} else if (done.add(pair)) {
				columns(pair, content);
			}
		}
		if (open == null) {
			pageBreak();
		}
	}

	private Table table(Stroke zone) {
		int indent = PageSection.twips(zone.x() - section.left());
		Table table = new Table(tables.size(), 1, PageSection.twips(zone.right() - zone.x()), indent, null, section.section());
		tables.add(table);
		return table;
	}

	private void columns(Columns pair, PageContent content) {
		close();
		// Like the tables without borders that office programs need for it; it is as wide as the text.
		Table table = new Table(tables.size(), 1, 0, 0, null, null);
		tables.add(table);
		Segment top = Stream.concat(pair.left().stream(), pair.right().stream()).min((one, other) -> Double.compare(one.y(), other.y())).orElseThrow();
		boolean first = content.lines().stream().noneMatch(line -> line.y() < top.y() - 1 && !pair.all().contains(line));
		paragraphs.addAll(new ColumnReader(section, table, first || !pair.head() ? 0 : 1, language, strokes).read(pair.left(), pair.right(),
				!pair.head(), paragraphs.size()));
		above = -1;
	}

	private void text(Segment line, int page) {
		if (open != null && !reader.goesOn(open, line, page)) {
			close();
		}
		if (open == null) {
			if (above < 0 && !paragraphs.isEmpty()) {
				pageBreak();
			}
			open = new ParagraphReader.Lines(new ArrayList<>(), new ArrayList<>());
			aboveOpen = above;
		}
		open.all().add(line);
		open.pages().add(page);
		openStrokes.addAll(strokes.below(line));
		above = line.y();
	}

	/** Nothing can be told of the distance of two paragraphs on two pages: they are no neighbours. */
	private void pageBreak() {
		if (!paragraphs.isEmpty() && !paragraphs.getLast().isBlank()) {
			paragraphs.add(Paragraph.printed(paragraphs.size(), ParagraphFormat.printed("left", 0, 0, 0, null), List.of(List.of()), List.of(), null,
					section.section(), false));
		}
	}

	private void close() {
		if (open != null) {
			paragraphs.add(reader.paragraph(paragraphs.size(), open, aboveOpen, List.copyOf(openStrokes)));
			open = null;
			openStrokes.clear();
		}
	}
}
