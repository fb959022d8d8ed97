// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Bullet;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.table.Slot;
import org.kehoach.documents.table.TableHeading;
import org.kehoach.documents.text.CleanText;

/**
 * Makes a table that every format can hold: all texts clean, a line feed inside a
 * paragraph makes two paragraphs. Every writer begins with it.
 */
public final class CleanTable {
	private final AppendixTable source;
	private final List<Notice> notices;

	private CleanTable(AppendixTable source, List<Notice> notices) {
		this.source = source;
		this.notices = notices;
	}

	/**
	 * Cleans a table.
	 *
	 * @param table
	 *            never null
	 * @param notices
	 *            receives what was taken out
	 * @return a table of the same shape, never null
	 */
	public static AppendixTable of(AppendixTable table, List<Notice> notices) {
		return new CleanTable(table, notices).clean();
	}

	private AppendixTable clean() {
		DocumentInfo info = source.info();
		TableHeading heading = source.heading();
		List<Column> columns = new ArrayList<>();
		for (Column column : source.columns()) {
			columns.add(new Column(column.role(), text(column.heading(), 0, ""), column.alignment(), column.widthMm(),
					text(column.groupHeading(), 0, "")));
		}
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < source.rows().size(); i++) {
			rows.add(switch (source.rows().get(i)) {
			case GroupRow group -> new GroupRow(line(group.number(), i + 1), line(group.title(), i + 1), group.source());
			case BodyRow body -> body(body, i + 1, columns);
			});
		}
		return new AppendixTable(
				new DocumentInfo(line(info.title(), 0), line(info.creator(), 0), info.language(), info.created()),
				new TableHeading(text(heading.label(), 0, ""), text(heading.title(), 0, ""),
						text(heading.attachment(), 0, ""), text(heading.closing(), 0, "")),
				columns, rows);
	}

	private BodyRow body(BodyRow row, int number, List<Column> columns) {
		List<Slot> slots = new ArrayList<>();
		for (int i = 0; i < row.slots().size(); i++) {
			slots.add(row.slots().get(i) instanceof Cell cell ? cell(cell, number, columns.get(i).fullHeading())
					: row.slots().get(i));
		}
		return new BodyRow(slots, row.source());
	}

	private Cell cell(Cell cell, int row, String column) {
		List<Paragraph> paragraphs = new ArrayList<>();
		for (Paragraph paragraph : cell.paragraphs()) {
			Bullet bullet = paragraph.bullet();
			for (String line : text(paragraph.text(), row, column).split("\n", -1)) {
				paragraphs.add(new Paragraph(bullet, line));
				bullet = Bullet.NONE;
			}
		}
		return new Cell(paragraphs, cell.rows(), cell.source());
	}

	private String line(String raw, int row) {
		return text(raw, row, "").replace('\n', ' ');
	}

	private String text(String raw, int row, String column) {
		CleanText clean = CleanText.of(raw);
		if (clean.removed() > 0) {
			notices.add(new Notice(NoticeKind.CHARACTERS_REMOVED, row, column, clean.removed()));
		}
		return clean.text();
	}
}
