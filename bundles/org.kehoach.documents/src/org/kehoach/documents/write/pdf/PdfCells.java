// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.document.Run;
import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.table.Alignment;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.HeadingCell;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.table.Source;

/** Breaks the cells of a table into lines. */
final class PdfCells {
	private static final float TWIPS = 20;

	private final AppendixTable table;
	private final TableLayout layout;
	private final PdfFonts fonts;
	private final List<PdfCell> cells = new ArrayList<>();

	PdfCells(AppendixTable table, TableLayout layout, PdfFonts fonts) {
		this.table = table;
		this.layout = layout;
		this.fonts = fonts;
	}

	PdfRows headings() throws IOException {
		cells.clear();
		int rows = table.headingRows();
		for (HeadingCell heading : table.headings()) {
			int over = heading.group() ? 1 : rows;
			add(0, over, heading.first(), heading.columns(), List.of(heading.text()), DecreeStyle.TABLE_HEADING, Alignment.CENTRE, null, null);
			for (int i = heading.first(); heading.group() && i < heading.first() + heading.columns(); i++) {
				add(1, 1, i, 1, List.of(table.columns().get(i).heading()), DecreeStyle.TABLE_HEADING, Alignment.CENTRE, null, null);
			}
		}
		return of(rows);
	}

	PdfRows rows() throws IOException {
		cells.clear();
		for (int row = 0; row < table.rows().size(); row++) {
			switch (table.rows().get(row)) {
			case GroupRow group -> group(row, group);
			case BodyRow body -> body(row, body);
			}
		}
		return of(table.rows().size());
	}

	private PdfRows of(int rows) {
		return new PdfRows(List.copyOf(cells), rows, layout.sizePt(), Paper.lineHeight(DecreeStyle.TABLE_TEXT, layout.sizePt()));
	}

	private void group(int row, GroupRow group) throws IOException {
		int first = 0;
		String title = group.title();
		if (table.numbersGroupsInFirstColumn()) {
			add(row, 1, 0, 1, List.of(group.number()), DecreeStyle.TABLE_GROUP, Alignment.CENTRE,
					group.source(), group.source());
			first = 1;
		} else if (!group.number().isEmpty()) {
			title = group.number() + ". " + title;
		}
		add(row, 1, first, table.columns().size() - first, List.of(title), DecreeStyle.TABLE_GROUP, Alignment.LEFT,
				group.source(), group.source());
	}

	private void body(int row, BodyRow body) throws IOException {
		for (int column = 0; column < body.slots().size(); column++) {
			if (body.slots().get(column) instanceof Cell cell) {
				add(row, cell.rows(), column, 1, cell.paragraphs().stream().map(Paragraph::printed).toList(),
						DecreeStyle.TABLE_TEXT, table.columns().get(column).alignment(cell), cell.source(), body.source());
			}
		}
	}

	private void add(int row, int rows, int column, int columns, List<String> paragraphs, DecreeStyle style,
			Alignment alignment, Source source, Source rowSource) throws IOException {
		float x = width(0, column);
		float width = width(column, column + columns);
		List<Line> lines = new ArrayList<>();
		for (String paragraph : paragraphs) {
			lines.addAll(new LineBreaker(fonts, layout.sizePt(), width - 2 * PdfRows.MARGIN, 0).lines(List.of(Run.of(paragraph)), style));
		}
		cells.add(new PdfCell(x, width, row, rows, lines, alignment, source, rowSource));
	}

	private float width(int from, int to) {
		float sum = 0;
		for (int column = from; column < to; column++) {
			sum += layout.width(column);
		}
		return sum / TWIPS;
	}
}
