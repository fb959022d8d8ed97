// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.Covered;
import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Paragraph;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.table.Slot;
import org.kehoach.documents.table.TableHeading;

/** Tables that several tests use. */
public final class SampleTables {
	public static final DocumentInfo INFO = new DocumentInfo("Phụ lục kế hoạch cải cách hành chính", "Sở Công Thương",
			"vi-VN", Instant.parse("2025-07-01T00:00:00Z"));
	public static final TableHeading HEADING = new TableHeading("Phụ lục",
			"CHI TIẾT CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH 06 THÁNG CUỐI NĂM 2025",
			"(Kèm theo Kế hoạch số      /KH-SCT ngày     tháng 7 năm 2025 của Sở Công Thương)", "./.");
	public static final List<Column> NINE = List.of(Column.of(ColumnRole.NUMBER, "TT"),
			Column.of(ColumnRole.GOAL, "Mục tiêu"), Column.of(ColumnRole.TASK, "Nhiệm vụ"),
			Column.of(ColumnRole.ACTIVITY, "Hoạt động"), Column.of(ColumnRole.PRODUCT, "Kết quả/Sản phẩm"),
			Column.of(ColumnRole.LEAD, "Chủ trì"), Column.of(ColumnRole.COORDINATION, "Phối hợp"),
			Column.of(ColumnRole.TIMING, "Thời gian"), Column.of(ColumnRole.FUNDING, "Kinh phí"));

	private SampleTables() {
	}

	/** The nine-column table of a provincial department: 7 groups, 29 tasks, 30 activities. */
	public static AppendixTable department() {
		List<String> lines;
		try (InputStream in = SampleTables.class.getResourceAsStream("sample.txt")) {
			lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		List<Row> rows = new ArrayList<>();
		int number = 0;
		for (int i = 0; i < lines.size(); i++) {
			String[] fields = lines.get(i).split("\\|", -1);
			if (fields[0].startsWith("=")) {
				rows.add(new GroupRow(fields[0].substring(1).strip(), fields[1].strip()));
				number = 0;
			} else {
				int span = 1;
				while (i + span < lines.size() && lines.get(i + span).startsWith("+")) {
					span++;
				}
				boolean further = fields[0].startsWith("+");
				number += further ? 0 : 1;
				rows.add(row(fields, number, span, further));
			}
		}
		return new AppendixTable(INFO, HEADING, NINE, rows);
	}

	private static BodyRow row(String[] fields, int number, int span, boolean further) {
		List<Slot> slots = new ArrayList<>();
		slots.add(further ? Covered.COVERED : Cell.of(Integer.toString(number)).over(span));
		for (int i = 0; i < 8; i++) {
			boolean ofTask = i < 2;
			slots.add(ofTask && further ? Covered.COVERED : cell(fields[i].strip()).over(ofTask ? span : 1));
		}
		return new BodyRow(slots);
	}

	private static Cell cell(String text) {
		if (text.isEmpty()) {
			return Cell.EMPTY;
		}
		List<Paragraph> paragraphs = new ArrayList<>();
		for (String part : text.split(" // ")) {
			paragraphs.add(part.startsWith("- ") ? Paragraph.dash(part.substring(2)) : Paragraph.plain(part));
		}
		return new Cell(paragraphs, 1);
	}

	/** A table of two columns with the given texts, one row each, in the second column. */
	public static AppendixTable ofTexts(String... texts) {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < texts.length; i++) {
			rows.add(BodyRow.of(Cell.of(Integer.toString(i + 1)), Cell.of(texts[i])));
		}
		return new AppendixTable(INFO, HEADING,
				List.of(Column.of(ColumnRole.NUMBER, "TT"), Column.of(ColumnRole.TASK, "Nhiệm vụ")), rows);
	}
}
