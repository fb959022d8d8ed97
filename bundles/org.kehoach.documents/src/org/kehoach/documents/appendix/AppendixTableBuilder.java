// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Row;
import org.kehoach.documents.table.TableHeading;
import org.kehoach.documents.text.Capitals;
import org.kehoach.documents.text.RomanNumeral;
import org.kehoach.model.Appendix;
import org.kehoach.model.Area;
import org.kehoach.model.Item;
import org.kehoach.model.Numbering;
import org.kehoach.model.Plan;
import org.kehoach.model.value.PartialDate;

/**
 * Builds the table of one appendix: the layout comes from the appendix, the rows
 * from the plan. Everything that a machine knows is computed here: numbers,
 * capitals, the line that names the document.
 */
public final class AppendixTableBuilder {
	private static final String LANGUAGE = "vi-VN";
	private static final String LABEL = "Phụ lục";
	private static final String CLOSING = "./.";
	/** For plans without any date: the documents have to bear some creation time. */
	private static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);
	/** For an appendix that lists no columns yet. */
	private static final List<Column> USUAL_COLUMNS = List.of(Column.of(ColumnRole.NUMBER, "TT"),
			Column.of(ColumnRole.TASK, "Nhiệm vụ"), Column.of(ColumnRole.ACTIVITY, "Hoạt động"),
			Column.of(ColumnRole.PRODUCT, "Kết quả/Sản phẩm"), Column.of(ColumnRole.LEAD, "Chủ trì"),
			Column.of(ColumnRole.COORDINATION, "Phối hợp"), Column.of(ColumnRole.TIMING, "Thời gian"));

	private final Plan plan;
	private final Appendix appendix;
	private final List<Column> columns;
	private final ItemRows itemRows;

	private AppendixTableBuilder(Plan plan, Appendix appendix) {
		this.plan = plan;
		this.appendix = appendix;
		this.columns = columns(appendix);
		List<ColumnRole> roles = columns.stream().map(Column::role).toList();
		this.itemRows = appendix.isIndicators() ? new IndicatorRows(roles, plan) : new TaskRows(roles);
	}

	/**
	 * Builds a table.
	 *
	 * @param plan
	 *            a plan whose references are resolved, never null; parts that are
	 *            missing stay blank
	 * @param appendix
	 *            one of its appendices, never null
	 * @return never null
	 */
	public static AppendixTable build(Plan plan, Appendix appendix) {
		return new AppendixTableBuilder(plan, appendix).build();
	}

	private AppendixTable build() {
		String title = Texts.orEmpty(appendix.getTitle());
		TableHeading heading = new TableHeading(label(), Capitals.of(title), AttachmentLine.of(plan), CLOSING);
		String creator = plan.getIssuer() == null ? "" : Texts.orEmpty(plan.getIssuer().getTitle());
		DocumentInfo info = new DocumentInfo(heading.label() + (title.isEmpty() ? "" : ": " + title.replace('\n', ' ')),
				creator, LANGUAGE, created());
		return new AppendixTable(info, heading, columns, rows());
	}

	/** Appendices are numbered when there are two or more (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III). */
	private String label() {
		int index = plan.getAppendices().indexOf(appendix);
		return plan.getAppendices().size() < 2 || index < 0 ? LABEL : LABEL + " " + RomanNumeral.of(index + 1);
	}

	private Instant created() {
		PartialDate from = plan.getPeriod() == null ? null : plan.getPeriod().getFrom();
		return Stream.of(plan.getDate(), from).filter(date -> date != null && date.year() != 0)
				.map(date -> date.earliest(date.year())).findFirst().orElse(NO_DATE).atStartOfDay(ZoneOffset.UTC)
				.toInstant();
	}

	private List<Row> rows() {
		boolean anew = appendix.isGrouped() && appendix.getNumbering() == Numbering.PER_GROUP;
		List<Row> rows = new ArrayList<>();
		int groups = 0;
		int number = 0;
		for (Area area : plan.getAreas()) {
			List<Item> items = itemRows.items(area);
			if (items.isEmpty()) {
				continue;
			}
			if (appendix.isGrouped()) {
				groups++;
				rows.add(new GroupRow(RomanNumeral.of(groups), Capitals.of(Texts.orEmpty(area.getTitle()))));
			}
			number = anew ? 0 : number;
			for (Item item : items) {
				number++;
				rows.addAll(itemRows.rows(item, area, number));
			}
		}
		return rows;
	}

	private static List<Column> columns(Appendix appendix) {
		if (appendix.getColumns().isEmpty()) {
			return USUAL_COLUMNS;
		}
		return appendix.getColumns().stream().map(column -> {
			ColumnRole role = ColumnRole.valueOf(column.getRole().getName());
			OptionalDouble width = column.getWidth() > 0 ? OptionalDouble.of(Math.min(column.getWidth(), 300))
					: OptionalDouble.empty();
			return new Column(role, Texts.orEmpty(column.getHeading()), role.usualAlignment(), width);
		}).toList();
	}
}
