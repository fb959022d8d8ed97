// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.kehoach.documents.table.Column;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.NoticeKind;
import org.kehoach.model.Appendix;
import org.kehoach.model.value.PartialDate;

/** The columns of a table: those of the appendix that its edition shows. */
final class TableColumns {
	/** A column wider than the page would leave nothing for the others, in millimetres. */
	private static final int WIDEST = 300;
	/** For an appendix that lists no columns yet. */
	private static final List<Column> USUAL_OF_TASKS = List.of(Column.of(ColumnRole.NUMBER, "TT"),
			Column.of(ColumnRole.TASK, "Nhiệm vụ"), Column.of(ColumnRole.ACTIVITY, "Hoạt động"),
			Column.of(ColumnRole.PRODUCT, "Kết quả/Sản phẩm"), Column.of(ColumnRole.LEAD, "Chủ trì"),
			Column.of(ColumnRole.COORDINATION, "Phối hợp"), Column.of(ColumnRole.TIMING, "Thời gian"));
	private static final List<Column> USUAL_OF_INDICATORS = List.of(Column.of(ColumnRole.NUMBER, "TT"),
			Column.of(ColumnRole.INDICATOR, "Chỉ tiêu"), Column.of(ColumnRole.UNIT, "Đơn vị tính"),
			Column.of(ColumnRole.TARGET, "Mức phấn đấu"), Column.of(ColumnRole.LEAD, "Chủ trì"),
			Column.of(ColumnRole.COORDINATION, "Phối hợp"));
	private static final Set<ColumnRole> ONLY_OF_TASKS = EnumSet.of(ColumnRole.ACTIVITY, ColumnRole.FUNDING,
			ColumnRole.RATIONALE);
	private static final Set<ColumnRole> ONLY_OF_INDICATORS = EnumSet.of(ColumnRole.UNIT, ColumnRole.POPULATION,
			ColumnRole.TARGET, ColumnRole.MILESTONE);

	private record Content(ColumnRole role, PartialDate milestone) {
	}

	private TableColumns() {
	}

	/** At least one column; what is odd about them goes to the notices. */
	static List<ShownColumn> of(Appendix appendix, Edition edition, List<Notice> notices) {
		List<ShownColumn> columns = appendix.getColumns().stream()
				.filter(column -> edition == Edition.DRAFT || !isForDraft(column)).map(TableColumns::shown).toList();
		if (columns.isEmpty()) {
			notices.add(new Notice(NoticeKind.NO_COLUMNS, 0, "", 0));
			return (appendix.isIndicators() ? USUAL_OF_INDICATORS : USUAL_OF_TASKS).stream()
					.map(column -> new ShownColumn(column, null)).toList();
		}
		check(columns, appendix.isIndicators(), notices);
		return columns;
	}

	/** Reasons are for those who decide on the draft, whatever the author says of the column. */
	private static boolean isForDraft(org.kehoach.model.Column column) {
		return column.isDraftOnly() || column.getRole() == org.kehoach.model.ColumnRole.RATIONALE;
	}

	private static ShownColumn shown(org.kehoach.model.Column column) {
		ColumnRole role = ColumnRole.valueOf(column.getRole().getName());
		OptionalDouble width = column.getWidth() > 0 ? OptionalDouble.of(Math.min(column.getWidth(), WIDEST))
				: OptionalDouble.empty();
		return new ShownColumn(new Column(role, Texts.orEmpty(column.getHeading()), role.usualAlignment(), width,
				Texts.orEmpty(column.getGroupHeading()).strip()), column.getMilestone());
	}

	private static void check(List<ShownColumn> columns, boolean indicators, List<Notice> notices) {
		Set<ColumnRole> foreign = indicators ? ONLY_OF_TASKS : ONLY_OF_INDICATORS;
		Set<Content> seen = new HashSet<>();
		for (ShownColumn column : columns) {
			boolean milestone = column.role() == ColumnRole.MILESTONE;
			List<NoticeKind> kinds = new ArrayList<>();
			if (!seen.add(new Content(column.role(), milestone ? column.milestone() : null))) {
				kinds.add(NoticeKind.COLUMN_TWICE);
			}
			if (foreign.contains(column.role())) {
				kinds.add(indicators ? NoticeKind.COLUMN_OF_TASKS : NoticeKind.COLUMN_OF_INDICATORS);
			} else if (milestone && column.milestone() == null) {
				kinds.add(NoticeKind.COLUMN_WITHOUT_MILESTONE);
			}
			kinds.forEach(kind -> notices.add(new Notice(kind, 0, column.column().fullHeading(), 0)));
		}
	}

	/** The columns without what only the builder needs. */
	static List<Column> plain(List<ShownColumn> columns) {
		return columns.stream().map(ShownColumn::column).toList();
	}

	/** Whether one of the columns has a role. */
	static boolean contain(List<ShownColumn> columns, ColumnRole role) {
		return columns.stream().map(ShownColumn::role).anyMatch(role::equals);
	}
}
