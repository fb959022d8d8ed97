// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.language.ide.tasks.RowEdits;
import org.kehoach.language.ide.tasks.TaskChange;
import org.kehoach.language.ide.tasks.TaskChange.CellValue;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskEdits;
import org.kehoach.language.ide.tasks.TaskGrid;
import org.kehoach.language.ide.tasks.TaskGrid.Kind;
import org.kehoach.language.ide.tasks.TaskGrids;

/** Editing the tasks of a plan as a table. */
class TaskEditsTest {

	private static final String FILE = "k.kehoach";
	private static final String TEXT = """
			// Kế hoạch thử
			kế hoạch K "Kế hoạch" {
				dùng danh mục QuangTri
				cơ quan SoCongThuong
				thời kỳ 1/1/2026 - 31/12/2026
				lĩnh vực thể chế A "Thể chế" { // lĩnh vực đầu
					chủ trì SoNoiVu

					// việc thứ nhất
					nhiệm vụ N1 "Rà soát văn bản" {
						sản phẩm  báo cáo "Báo cáo rà soát", kế hoạch "Kế hoạch rà soát" // hai sản phẩm
						phối hợp  VanPhong, /* xem lại */ PhongKeHoach
						thời hạn  trước ngày 31/10/2026 // hỏi lại
						ghi chú   "Làm sớm"
					}

					nhiệm vụ N2 "Kiểm tra văn bản" phục vụ N1

					nhiệm vụ N3 "Công bố văn bản" {
						hoạt động "Soạn thảo" {
							sản phẩm "Bản thảo"
						}
						hoạt động "Đăng tải"
					}
				}
				lĩnh vực thủ tục hành chính B "Thủ tục" {
				}
			}
			""";

	@TempDir
	Path folder;
	private PlanServer server;
	private String text;

	@BeforeEach
	void start() throws Exception {
		Map<String, String> files = new HashMap<>(Samples.FILES);
		files.put(FILE, TEXT);
		server = new PlanServer(folder, files);
		server.open(FILE, TEXT);
		text = TEXT;
	}

	@AfterEach
	void stop() {
		server.close();
	}

	private TaskGrid grid() throws Exception {
		return server.read(FILE, resource -> TaskGrids.of(resource, CancelIndicator.NullImpl));
	}

	private TaskGrid.Row row(String content) throws Exception {
		return grid().rows().stream().filter(row -> row.value(TaskColumn.CONTENT).equals(content)).findFirst()
				.orElseThrow(() -> new AssertionError("no row " + content + " in " + text));
	}

	private void apply(TaskChange change) {
		text = TextEdit.apply(text, change.edits());
		server.change(FILE, text);
	}

	private TaskChange set(String row, TaskColumn column, String value) throws Exception {
		String id = row(row).id();
		TaskChange change = server.read(FILE, resource -> TaskEdits.set(resource, List.of(new CellValue(id, column, value))));
		apply(change);
		assertEquals(0, grid().brokenLine(), text);
		return change;
	}

	private void add(String behind, List<Map<TaskColumn, String>> rows) throws Exception {
		String id = behind == null ? null : row(behind).id();
		apply(server.read(FILE, resource -> RowEdits.add(resource, id, rows)));
		assertEquals(0, grid().brokenLine(), text);
	}

	private boolean move(String row, boolean up) throws Exception {
		String id = row(row).id();
		TaskChange change = server.read(FILE, resource -> RowEdits.move(resource, id, up));
		apply(change);
		assertEquals(0, grid().brokenLine(), text);
		return !change.refused();
	}

	/** The text as it was, with one passage changed. */
	private void assertOnlyChange(String passage, String now) {
		assertTrue(TEXT.contains(passage), passage);
		assertEquals(TEXT.replace(passage, now), text);
	}

	private List<String> tasks() throws Exception {
		return grid().rows().stream().map(row -> "  ".repeat(row.depth()) + row.value(TaskColumn.CONTENT)).toList();
	}

	@Test
	void rowsAreThoseOfThePlan() throws Exception {
		assertEquals(List.of("Thể chế", "  Rà soát văn bản", "  Kiểm tra văn bản", "  Công bố văn bản", "    Soạn thảo", "    Đăng tải", "Thủ tục"), tasks());
		TaskGrid.Row row = row("Rà soát văn bản");
		assertEquals(Kind.TASK, row.kind());
		assertEquals("Báo cáo rà soát\nKế hoạch rà soát", row.value(TaskColumn.PRODUCT));
		assertEquals("báo cáo\nkế hoạch", row.value(TaskColumn.PRODUCT_TYPE));
		assertEquals("Văn phòng Sở\nPhòng Kế hoạch", row.value(TaskColumn.COORDINATION));
		assertEquals("trước ngày 31/10/2026", row.value(TaskColumn.TIMING));
		assertEquals("Sở Nội vụ", row.value(TaskColumn.LEAD));
		assertTrue(row.inherited().contains(TaskColumn.LEAD));
		assertEquals(1, row.referrers());
	}

	@Test
	void aTimeChangesAlone() throws Exception {
		set("Rà soát văn bản", TaskColumn.TIMING, "Quý III/2026");
		assertOnlyChange("trước ngày 31/10/2026 // hỏi lại", "Quý III/2026 // hỏi lại");
		set("Rà soát văn bản", TaskColumn.TIMING, "trước ngày 31/10/2026");
		assertEquals(TEXT, text);
	}

	@Test
	void aTimeAsLettersWriteItIsUnderstood() throws Exception {
		assertFalse(set("Rà soát văn bản", TaskColumn.TIMING, "Trước ngày 15 tháng 9 năm 2026.").refused());
		assertOnlyChange("trước ngày 31/10/2026", "trước ngày 15/9/2026");
	}

	@Test
	void whatIsNoTimeIsKeptAsTextAndTold() throws Exception {
		TaskChange change = set("Rà soát văn bản", TaskColumn.TIMING, "khi nào \"rảnh\"");
		assertEquals(1, change.problems().size());
		assertFalse(change.refused());
		assertOnlyChange("trước ngày 31/10/2026", "\"khi nào \\\"rảnh\\\"\"");
	}

	@Test
	void aBraceInATimeDoesNotBreakThePlan() throws Exception {
		set("Rà soát văn bản", TaskColumn.TIMING, "năm 2026 } nhiệm vụ X \"x\" {");
		assertEquals(7, grid().rows().size());
	}

	@Test
	void oneUnitMoreTouchesNoOther() throws Exception {
		set("Rà soát văn bản", TaskColumn.COORDINATION, "Văn phòng Sở; Phòng Kế hoạch; Sở Nội vụ");
		assertOnlyChange("/* xem lại */ PhongKeHoach", "/* xem lại */ PhongKeHoach, SoNoiVu");
		set("Rà soát văn bản", TaskColumn.COORDINATION, "Văn phòng Sở\nPhòng Kế hoạch");
		assertEquals(TEXT, text);
	}

	@Test
	void unitsAreFoundWithoutAccentsAndByShortNames() throws Exception {
		set("Rà soát văn bản", TaskColumn.LEAD, "so noi vu, UBND tỉnh");
		assertEquals("Sở Nội vụ\nUBND tỉnh", row("Rà soát văn bản").value(TaskColumn.LEAD));
	}

	@Test
	void anUnknownUnitIsRefused() throws Exception {
		TaskChange change = set("Rà soát văn bản", TaskColumn.LEAD, "Sở Nội vụ; Sở Không Có");
		assertTrue(change.refused());
		assertTrue(change.problems().getFirst().message().contains("Sở Không Có"));
		assertEquals(TEXT, text);
	}

	@Test
	void aNewClauseStandsInItsPlaceAligned() throws Exception {
		set("Rà soát văn bản", TaskColumn.LEAD, "Văn phòng Sở");
		assertOnlyChange("// hai sản phẩm\n", "// hai sản phẩm\n\t\t\tchủ trì   VanPhong\n");
	}

	@Test
	void severalNewClausesOfATaskWithoutBraces() throws Exception {
		String id = row("Kiểm tra văn bản").id();
		apply(server.read(FILE, resource -> TaskEdits.set(resource,
				List.of(new CellValue(id, TaskColumn.NOTE, "Gấp"), new CellValue(id, TaskColumn.TIMING, "quý IV"),
						new CellValue(id, TaskColumn.PRODUCT, "Báo cáo kiểm tra")))));
		assertOnlyChange("phục vụ N1\n",
				"phục vụ N1 {\n\t\t\tsản phẩm báo cáo \"Báo cáo kiểm tra\"\n\t\t\tthời hạn quý IV\n\t\t\tghi chú  \"Gấp\"\n\t\t}\n");
	}

	@Test
	void anEmptyValueTakesItsLineAway() throws Exception {
		set("Rà soát văn bản", TaskColumn.NOTE, "");
		assertOnlyChange("\t\t\tghi chú   \"Làm sớm\"\n", "");
	}

	@Test
	void aCommentBehindATakenValueStays() throws Exception {
		set("Rà soát văn bản", TaskColumn.TIMING, "");
		assertOnlyChange("thời hạn  trước ngày 31/10/2026 // hỏi lại", "// hỏi lại");
	}

	@Test
	void contentWithQuotesAndLines() throws Exception {
		set("Rà soát văn bản", TaskColumn.CONTENT, "Rà soát \"toàn bộ\" văn bản");
		assertOnlyChange("\"Rà soát văn bản\" {", "\"Rà soát \\\"toàn bộ\\\" văn bản\" {");
		set("Rà soát \"toàn bộ\" văn bản", TaskColumn.CONTENT, "Rà soát:\n- văn bản mới\n- văn bản cũ");
		assertEquals(Kind.TASK, row("Rà soát:\n- văn bản mới\n- văn bản cũ").kind());
	}

	@Test
	void emptyContentIsRefused() throws Exception {
		assertTrue(set("Rà soát văn bản", TaskColumn.CONTENT, " ").refused());
		assertEquals(TEXT, text);
	}

	@Test
	void aProductKeepsTheTypeOfTheOthers() throws Exception {
		set("Rà soát văn bản", TaskColumn.PRODUCT, "Báo cáo rà soát năm 2026\nKế hoạch rà soát");
		assertOnlyChange("\"Báo cáo rà soát\"", "\"Báo cáo rà soát năm 2026\"");
		set("Rà soát văn bản", TaskColumn.PRODUCT, "Báo cáo rà soát năm 2026\nKế hoạch rà soát\nQuyết định công bố");
		assertEquals("báo cáo\nkế hoạch\nquyết định", row("Rà soát văn bản").value(TaskColumn.PRODUCT_TYPE));
		set("Rà soát văn bản", TaskColumn.PRODUCT, "Kế hoạch rà soát");
		assertEquals("kế hoạch", row("Rà soát văn bản").value(TaskColumn.PRODUCT_TYPE));
	}

	@Test
	void theTypeOfAProduct() throws Exception {
		set("Rà soát văn bản", TaskColumn.PRODUCT_TYPE, "công văn\nke hoach");
		assertOnlyChange("báo cáo \"Báo cáo rà soát\"", "công văn \"Báo cáo rà soát\"");
		assertTrue(set("Rà soát văn bản", TaskColumn.PRODUCT_TYPE, "bánh mì\nkế hoạch").refused());
	}

	@Test
	void anActivityAndAnAreaCanBeEdited() throws Exception {
		set("Đăng tải", TaskColumn.LEAD, "Văn phòng Sở");
		set("Thủ tục", TaskColumn.LEAD, "Sở Nội vụ");
		set("Thể chế", TaskColumn.CONTENT, "Cải cách thể chế");
		assertEquals("Văn phòng Sở", row("Đăng tải").value(TaskColumn.LEAD));
		assertEquals(TEXT.replace("\"Đăng tải\"", "\"Đăng tải\" {\n\t\t\t\tchủ trì VanPhong\n\t\t\t}").replace("B \"Thủ tục\" {\n",
				"B \"Thủ tục\" {\n\t\tchủ trì SoNoiVu\n").replace("A \"Thể chế\"", "A \"Cải cách thể chế\""), text);
	}

	@Test
	void unchangedValuesChangeNothing() throws Exception {
		for (TaskGrid.Row row : grid().rows()) {
			for (TaskColumn column : TaskColumn.values()) {
				if (row.editable(column) && !row.inherited().contains(column)) {
					TaskChange change = server.read(FILE, resource -> TaskEdits.set(resource, List.of(new CellValue(row.id(), column, row.value(column)))));
					assertEquals(List.of(), change.edits(), row.id() + " " + column);
				}
			}
		}
	}

	@Test
	void aRowIsAddedBehindAnother() throws Exception {
		Map<TaskColumn, String> row = new EnumMap<>(TaskColumn.class);
		row.put(TaskColumn.CONTENT, "Tập huấn");
		row.put(TaskColumn.PRODUCT, "- Kế hoạch tập huấn\n- Lớp tập huấn");
		row.put(TaskColumn.LEAD, "Văn phòng Sở, Sở Nội vụ");
		row.put(TaskColumn.TIMING, "Quý II/2026");
		add("Rà soát văn bản", List.of(row));
		assertOnlyChange("\"Làm sớm\"\n\t\t}\n", "\"Làm sớm\"\n\t\t}\n" + """

						nhiệm vụ N4 "Tập huấn" {
							sản phẩm  kế hoạch "Kế hoạch tập huấn", lớp tập huấn "Lớp tập huấn"
							chủ trì   VanPhong, SoNoiVu
							thời hạn  Quý II/2026
						}
				""");
	}

	@Test
	void rowsAreAddedToAnEmptyAreaAndToTheEnd() throws Exception {
		add("Thủ tục", List.of(Map.of(TaskColumn.CONTENT, "một"), Map.of(TaskColumn.CONTENT, "hai")));
		add(null, List.of(Map.of()));
		assertEquals(List.of("Thủ tục", "  một", "  hai", "  "), tasks().subList(6, 10));
	}

	@Test
	void aDeletedRowTakesItsCommentsAlong() throws Exception {
		List<String> ids = List.of(row("Rà soát văn bản").id());
		apply(server.read(FILE, resource -> RowEdits.delete(resource, ids)));
		assertFalse(text.contains("việc thứ nhất"));
		assertTrue(text.contains("// lĩnh vực đầu\n\t\tchủ trì SoNoiVu\n\n\t\tnhiệm vụ N2"), text);
	}

	@Test
	void severalRowsAreDeletedAtOnce() throws Exception {
		List<String> ids = new ArrayList<>();
		for (TaskGrid.Row row : grid().rows()) {
			ids.add(row.id());
		}
		apply(server.read(FILE, resource -> RowEdits.delete(resource, ids)));
		assertEquals(List.of("Thể chế", "Thủ tục"), tasks());
		assertEquals(0, grid().brokenLine());
	}

	private boolean move(List<String> rows, boolean up) throws Exception {
		List<String> ids = new ArrayList<>();
		for (String row : rows) {
			ids.add(row(row).id());
		}
		TaskChange change = server.read(FILE, resource -> RowEdits.move(resource, ids, up));
		apply(change);
		assertEquals(0, grid().brokenLine(), text);
		return !change.refused();
	}

	@Test
	void severalRowsMoveTogether() throws Exception {
		assertTrue(move(List.of("Rà soát văn bản", "Kiểm tra văn bản"), false));
		assertEquals(List.of("  Công bố văn bản", "    Soạn thảo", "    Đăng tải", "  Rà soát văn bản", "  Kiểm tra văn bản"), tasks().subList(1, 6));
		assertTrue(text.contains("// việc thứ nhất\n\t\tnhiệm vụ N1"));
		assertTrue(move(List.of("Rà soát văn bản", "Kiểm tra văn bản"), true));
		assertEquals(TEXT, text);
	}

	@Test
	void severalRowsMoveIntoTheNextArea() throws Exception {
		assertTrue(move(List.of("Kiểm tra văn bản", "Công bố văn bản", "Soạn thảo", "Đăng tải"), false));
		assertEquals(List.of("Thể chế", "  Rà soát văn bản", "Thủ tục", "  Kiểm tra văn bản", "  Công bố văn bản", "    Soạn thảo", "    Đăng tải"), tasks());
		assertTrue(move(List.of("Kiểm tra văn bản", "Công bố văn bản"), true));
		assertEquals(List.of("Thể chế", "  Rà soát văn bản", "  Kiểm tra văn bản", "  Công bố văn bản", "    Soạn thảo", "    Đăng tải", "Thủ tục"), tasks());
	}

	@Test
	void rowsThatDoNotFollowEachOtherStay() throws Exception {
		assertFalse(move(List.of("Rà soát văn bản", "Công bố văn bản"), true));
		assertFalse(move(List.of("Kiểm tra văn bản", "Soạn thảo"), true));
		assertEquals(TEXT, text);
	}

	@Test
	void rowsMovePastEachOtherWithTheirComments() throws Exception {
		assertTrue(move("Rà soát văn bản", false));
		assertEquals(List.of("  Kiểm tra văn bản", "  Rà soát văn bản"), tasks().subList(1, 3));
		assertTrue(text.contains("// việc thứ nhất\n\t\tnhiệm vụ N1"));
		assertTrue(move("Rà soát văn bản", true));
		assertEquals(TEXT, text);
	}

	@Test
	void rowsMoveIntoTheNextAreaAndBack() throws Exception {
		assertTrue(move("Công bố văn bản", false));
		assertEquals(List.of("Thủ tục", "  Công bố văn bản", "    Soạn thảo", "    Đăng tải"), tasks().subList(3, 7));
		assertTrue(move("Công bố văn bản", true));
		assertEquals(List.of("  Kiểm tra văn bản", "  Công bố văn bản"), tasks().subList(2, 4));
	}

	@Test
	void theFirstRowDoesNotMoveUp() throws Exception {
		assertFalse(move("Rà soát văn bản", true));
		assertEquals(TEXT, text);
	}

	@Test
	void activitiesMoveWithinTheirTask() throws Exception {
		assertTrue(move("Đăng tải", true));
		assertEquals(List.of("    Đăng tải", "    Soạn thảo"), tasks().subList(4, 6));
		assertFalse(move("Đăng tải", true));
	}

	@Test
	void aRowThatIsGoneIsTold() throws Exception {
		TaskChange change = server.read(FILE, resource -> TaskEdits.set(resource, List.of(new CellValue("name:K.N9", TaskColumn.NOTE, "x"))));
		assertTrue(change.refused());
	}

	@Test
	void englishKeywordsStayEnglish() throws Exception {
		text = "plan P \"P\" {\n\tuses QuangTri\n\ttask N1 \"x\" {\n\t\tdeadline year 2026\n\t}\n}\n";
		server.change(FILE, text);
		set("x", TaskColumn.LEAD, "Sở Nội vụ");
		assertTrue(text.contains("\t\tlead     SoNoiVu\n\t\tdeadline year 2026") || text.contains("\t\tlead SoNoiVu\n\t\tdeadline year 2026"), text);
	}

	/** Every cell of the examples gets another value and its own again: the file is as before. */
	@Test
	void thereAndBackOnTheExamples() throws Exception {
		Path examples = Path.of("../../examples/quang-tri").toAbsolutePath().normalize();
		try (Stream<Path> files = Files.list(examples)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".kehoach")).toList()) {
				server.write(file.getFileName().toString(), Files.readString(file));
				server.created(file.getFileName().toString());
			}
		}
		String original = Files.readString(examples.resolve("kh-so-cong-thuong.kehoach"));
		text = original;
		server.change(FILE, text);
		int changed = 0;
		for (TaskGrid.Row row : grid().rows()) {
			for (TaskColumn column : List.of(TaskColumn.CONTENT, TaskColumn.TIMING, TaskColumn.NOTE, TaskColumn.PRODUCT)) {
				String value = row.value(column);
				if (value.isEmpty() || !row.editable(column) || row.inherited().contains(column)) {
					continue;
				}
				for (String wanted : List.of(column == TaskColumn.TIMING ? "năm 2031" : value + " khác", value)) {
					TaskChange change = server.read(FILE, resource -> TaskEdits.set(resource, List.of(new CellValue(row.id(), column, wanted))));
					assertEquals(List.of(), change.problems());
					apply(change);
					TaskGrid now = grid();
					assertEquals(0, now.brokenLine());
					assertEquals(wanted, now.rows().stream().filter(each -> each.id().equals(row.id())).findFirst().orElseThrow().value(column));
				}
				changed++;
			}
		}
		assertTrue(changed > 30, "changed: " + changed);
		assertEquals(original, text);
	}
}
