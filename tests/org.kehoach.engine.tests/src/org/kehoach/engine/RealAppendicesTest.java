// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kehoach.documents.appendix.AppendixTableBuilder;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.BodyRow;
import org.kehoach.documents.table.Cell;
import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.Covered;
import org.kehoach.documents.table.GroupRow;
import org.kehoach.documents.table.Row;
import org.kehoach.model.Plan;

/**
 * The two appendices whose published originals are known have the structure of these: column headings letter by letter,
 * groups, numbers, how many rows, which cells are merged, and row by row who leads and when.
 *
 * <p>Where they differ on purpose: the heading of an appendix follows Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục III
 * ("Phụ lục", "(Kèm theo …)") where the originals write "PHỤ LỤC" and "Ban hành kèm theo"; groups have the names of the
 * areas in the body; units are separated by dashes throughout; leads, dates and money that two activities of a task share
 * are merged, which the original repeats; rows are kept whole where the originals tear them at the end of a page; rows 1 to 24 of
 * the ward's appendix are lost, so the first that is left has the number 1.
 */
class RealAppendicesTest {

	private static AppendixTable appendix(String file, String name) throws Exception {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve("examples/quang-tri"))) {
			root = root.getParent();
		}
		Path source = root.resolve("examples").resolve(file);
		Plan plan = new Engine().load(source, ProgressListener.NONE).plans().stream().filter(loaded -> loaded.getName().equals(name)).findFirst()
				.orElseThrow();
		assertEquals(1, plan.getAppendices().size());
		return AppendixTableBuilder.build(plan, plan.getAppendices().getFirst());
	}

	private static List<String> headings(AppendixTable table) {
		return table.columns().stream().map(column -> column.heading()).toList();
	}

	/** Each group with the numbers below it; "-" for a row that has none of its own. */
	private static List<String> groups(AppendixTable table) {
		List<String> groups = new ArrayList<>();
		for (Row row : table.rows()) {
			switch (row) {
			case GroupRow group -> groups.add(group.number() + " " + group.title() + ":");
			case BodyRow body -> groups.add(groups.removeLast() + " " + (body.slots().getFirst() instanceof Cell cell ? cell.printed() : "-"));
			}
		}
		return groups;
	}

	private static List<BodyRow> rows(AppendixTable table) {
		return table.rows().stream().filter(BodyRow.class::isInstance).map(BodyRow.class::cast).toList();
	}

	/** The texts of a column, each as often as it holds in a row: "3 x Thường xuyên". */
	private static List<String> runs(AppendixTable table, ColumnRole role) {
		int column = table.columns().stream().map(shown -> shown.role()).toList().indexOf(role);
		List<String> runs = new ArrayList<>();
		String last = null;
		int times = 0;
		for (BodyRow row : rows(table)) {
			String text = row.slots().get(column) instanceof Cell cell ? cell.printed().replace("\n", " ") : last;
			if (!text.equals(last) && last != null) {
				runs.add(times + " x " + last);
				times = 0;
			}
			last = text;
			times++;
		}
		runs.add(times + " x " + last);
		return runs;
	}

	@Test
	void theDepartmentOfQuangTri() throws Exception {
		AppendixTable table = appendix("quang-tri/kh-so-cong-thuong.kehoach", "KHSoCongThuong2025H2");
		assertEquals(List.of("TT", "Mục tiêu", "Nhiệm vụ", "Hoạt động", "Kết quả/Sản phẩm", "Chủ trì", "Phối hợp", "Thời gian", "Kinh phí"),
				headings(table));
		assertEquals("CHI TIẾT CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH 6 THÁNG CUỐI NĂM 2025 CỦA SỞ CÔNG THƯƠNG",
				table.heading().title().replaceAll("\\s+", " "));
		assertEquals(List.of("I CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH: 1 2 3 4", "II CẢI CÁCH THỂ CHẾ: 1 2 3 4 5 6 - 7",
				"III CẢI CÁCH THỦ TỤC HÀNH CHÍNH: 1 2 3 4 5 6 7", "IV CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH NHÀ NƯỚC: 1 2 3",
				"V CẢI CÁCH CHẾ ĐỘ CÔNG VỤ: 1 2 3", "VI CẢI CÁCH TÀI CHÍNH CÔNG: 1 2",
				"VII XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH PHỦ ĐIỆN TỬ, CHÍNH QUYỀN ĐIỆN TỬ: 1 2 3"), groups(table));
		assertEquals(30, rows(table).size(), "activities");
	}

	@Test
	void onlyTheTaskOfTwoActivitiesHasMergedCells() throws Exception {
		List<BodyRow> rows = rows(appendix("quang-tri/kh-so-cong-thuong.kehoach", "KHSoCongThuong2025H2"));
		List<Integer> merged = new ArrayList<>();
		for (int row = 0; row < rows.size(); row++) {
			if (rows.get(row).slots().stream().anyMatch(Covered.class::isInstance)) {
				merged.add(row);
			}
		}
		assertEquals(List.of(10), merged, "the second activity of task 6 of group II");
		List<Integer> own = new ArrayList<>();
		for (int column = 0; column < 9; column++) {
			if (rows.get(10).slots().get(column) instanceof Cell) {
				own.add(column);
			}
		}
		assertEquals(List.of(3, 4), own, "an activity and its product of its own; goal, task, units, date and money shared");
	}

	@Test
	void datesAndMoneyOfTheDepartment() throws Exception {
		AppendixTable table = appendix("quang-tri/kh-so-cong-thuong.kehoach", "KHSoCongThuong2025H2");
		assertEquals(List.of("1 x Trước ngày 31/7/2025", "2 x Quý III, IV", "1 x Quý IV", "1 x Cả năm 2025", "1 x Trước ngày 18/11/2025",
				"1 x - Báo cáo 6 tháng (trước ngày 07/6) - Báo cáo năm (trước ngày 07/11)",
				"1 x - Đối với báo cáo PBGDPL: theo Kế hoạch PBGDPL của UBND tỉnh năm 2025 - Đối với báo cáo HP: theo văn bản của Sở Tư pháp",
				"3 x Quý III, IV",
				"1 x - Trước ngày 10/12/2025 đối với báo cáo của UBND tỉnh - Trước ngày 01/12/2025 đối với báo cáo của sở, ban, ngành cấp tỉnh; UBND cấp xã",
				"2 x Thường xuyên", "1 x Trước ngày 31/8/2025", "1 x Thường xuyên", "1 x Định kỳ hoặc đột xuất", "2 x Thường xuyên",
				"2 x Quý III, IV/2025", "1 x Theo Kế hoạch phê duyệt",
				"1 x Quý III, IV (đối với tuyển dụng công chức sau khi có chủ trương của Bộ Chính trị)", "4 x Quý III, IV", "3 x Thường xuyên"),
				runs(table, ColumnRole.TIMING));
		assertEquals(List.of("1 x Thường xuyên", "2 x Theo dự toán hằng năm", "1 x Theo dự toán", "1 x Kinh phí hoạt động thường xuyên", "17 x ",
				"3 x Thường xuyên", "1 x Theo Phương án", "4 x "), runs(table, ColumnRole.FUNDING));
	}

	@Test
	void theWardOfLeIchMoc() throws Exception {
		AppendixTable table = appendix("hai-phong/le-ich-moc-ke-hoach.kehoach", "KHLeIchMoc2025H2");
		assertEquals(List.of("TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian thực hiện/hoàn thành", "Sản phẩm"),
				headings(table));
		assertEquals(List.of("I CẢI CÁCH CHẾ ĐỘ CÔNG VỤ: 1 2 3 4 5 6", "II CẢI CÁCH TÀI CHÍNH CÔNG: 7 8 9 10",
				"III XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ: 11 12 13 14 15"), groups(table),
				"the numbers run on over the groups");
		assertEquals(0, Collections.frequency(rows(table).stream().map(row -> row.slots().stream().allMatch(Cell.class::isInstance)).toList(), false),
				"nothing is merged");
		assertEquals(List.of("6 x Phòng Văn hóa - Xã hội", "4 x Phòng Kinh tế, Hạ tầng và Đô thị", "1 x Phòng Văn hóa - Xã hội",
				"1 x Văn phòng HĐND&UBND", "1 x Các phòng, ban, đơn vị có liên quan", "1 x Phòng Kinh tế, Hạ tầng và Đô thị",
				"1 x Phòng Văn hóa - Xã hội"), runs(table, ColumnRole.LEAD));
		assertEquals(List.of("12 x Các phòng, ban, đơn vị có liên quan", "1 x Văn phòng HĐND&UBND", "2 x Các phòng, ban, đơn vị có liên quan"),
				runs(table, ColumnRole.COORDINATION));
		assertEquals(List.of("1 x Quý IV/2025", "8 x Quý III, IV/2025", "2 x Cả năm 2025", "2 x Thường xuyên", "1 x Theo lộ trình năm 2025",
				"1 x Quý III, IV/2025"), runs(table, ColumnRole.TIMING));
	}
}
