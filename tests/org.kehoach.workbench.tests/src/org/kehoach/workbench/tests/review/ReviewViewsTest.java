// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.engine.review.MatrixChoice;
import org.kehoach.engine.review.MatrixChoice.Cells;
import org.kehoach.engine.review.MatrixChoice.ColumnGroups;
import org.kehoach.engine.review.MatrixChoice.Order;
import org.kehoach.engine.review.MatrixChoice.RowGroups;
import org.kehoach.engine.review.Sheet.Line;
import org.kehoach.engine.review.SheetFiles;
import org.kehoach.site.picture.PictureLayout.PlacedBox;
import org.kehoach.trace.coverage.Status;
import org.kehoach.workbench.review.desk.ReviewDesk;
import org.kehoach.workbench.review.graph.GraphPart;
import org.kehoach.workbench.review.matrix.MatrixPart;
import org.kehoach.workbench.review.parts.Places;
import org.kehoach.workbench.review.parts.SheetGroup;
import org.kehoach.workbench.review.parts.SheetPart;
import org.kehoach.workbench.review.plans.PlansPart;
import org.kehoach.workbench.review.sheets.CalendarPart;
import org.kehoach.workbench.review.sheets.CriteriaPart;
import org.kehoach.workbench.review.sheets.DifferencesPart;
import org.kehoach.workbench.review.sheets.GapsPart;
import org.kehoach.workbench.review.trace.TracePart;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Wizards;
import org.kehoach.workbench.tests.support.Workbench;

/** Each view of the review by itself. */
@ExtendWith(FailOnLoggedError.class)
class ReviewViewsTest {

	private final ReviewDeskSupport desk = new ReviewDeskSupport();
	private IProject project;

	@TempDir
	Path folder;

	@BeforeEach
	void open() throws CoreException {
		project = desk.open();
	}

	@AfterEach
	void clean() throws CoreException {
		desk.close();
	}

	private MatrixPart matrix() throws Exception {
		MatrixPart matrix = ReviewDeskSupport.show(MatrixPart.class, MatrixPart.ID);
		settle(matrix);
		return matrix;
	}

	private static void settle(MatrixPart matrix) {
		Conditions.waitFor("matrix", () -> !matrix.isBusy() && matrix.table() != null && matrix.table().data() != null && matrix.table().data().choice().equals(matrix.choice()));
	}

	@Test
	void theMatrixIsFilteredSortedGroupedAndFolded() throws Exception {
		MatrixPart matrix = matrix();
		int all = matrix.table().data().view().rows().lines().length;
		matrix.choose(matrix.choice().withFilter("thu tuc hanh chinh", "", Cells.ALL));
		settle(matrix);
		int found = matrix.table().data().view().rows().lines().length;
		assertTrue(found > 0 && found < all, "without accents: " + found);

		matrix.choose(matrix.choice().withFilter("", "", Cells.MISSING));
		settle(matrix);
		assertEquals(0, IntStream.range(0, matrix.table().data().view().columns().size())
				.filter(column -> matrix.table().data().view().columnTally(column).missing() == 0).count());

		matrix.choose(matrix.choice().withFilter("", "", Cells.ALL).withGroups(RowGroups.AREA, ColumnGroups.LEVEL).withOrder(Order.MISSING, Order.NAME));
		settle(matrix);
		assertTrue(matrix.table().data().view().rows().isGroup(0) && matrix.table().data().view().columns().isGroup(0));
		int rows = matrix.table().data().view().rows().size();
		matrix.table().select(0, 0);
		press(matrix.table().control(), SWT.CR, '\r');
		settle(matrix);
		assertTrue(matrix.table().data().view().rows().size() < rows, "Enter on a group folds it");

		matrix.choose(MatrixChoice.ALL.withGroups(RowGroups.NONE, ColumnGroups.NONE));
		settle(matrix);
		matrix.table().select(0, 0);
		press(matrix.table().control(), 's', 's');
		settle(matrix);
		assertEquals(matrix.table().data().columnPlan(0), matrix.choice().rowOrder().column(), "S sorts by the column");
	}

	@Test
	void oneClickShowsWhatIsMissingAndAnotherEverything() throws Exception {
		MatrixPart matrix = matrix();
		int all = matrix.table().data().view().rows().lines().length;
		int missing = matrix.table().data().view().total().missing();
		Button chip = matrix.chip(Cells.MISSING);
		assertTrue(chip.getText().endsWith(" " + missing), chip.getText());
		push(chip, true);
		settle(matrix);
		assertTrue(matrix.table().data().view().rows().lines().length < all);
		assertEquals(missing, matrix.table().data().view().total().missing());
		assertTrue(chip.getSelection() && !matrix.chip(Cells.ALL).getSelection());
		push(chip, false);
		settle(matrix);
		assertEquals(all, matrix.table().data().view().rows().lines().length);
		assertTrue(matrix.chip(Cells.ALL).getSelection());
		assertFalse(matrix.chip(Cells.WAIVED).isEnabled(), "nothing is waived here");
	}

	/** At 1366 pixels, beside the three fields, there is room for about 75 letters and the edges of six buttons. */
	@Test
	void theChipsOfALargeMatrixFitInOneRow() throws Exception {
		MatrixPart matrix = matrix();
		int letters = Stream.of(Cells.values()).map(matrix::chip).filter(Objects::nonNull)
				.mapToInt(chip -> chip.getText().replaceAll("\\d+", "888").length()).sum();
		assertTrue(letters > 0 && letters <= 72, "letters: " + letters);
	}

	/** As the system does it: the button is down, then it tells. */
	private static void push(Button button, boolean down) {
		button.setSelection(down);
		button.notifyListeners(SWT.Selection, new Event());
		Conditions.handleEvents();
	}

	private static void press(Control control, int code, char character) {
		Event event = new Event();
		event.keyCode = code;
		event.character = character;
		control.notifyListeners(SWT.KeyDown, event);
		Conditions.handleEvents();
	}

	@Test
	void aCellOfTheMatrixOpensTheItemThatCovers() throws Exception {
		MatrixPart matrix = matrix();
		matrix.choose(matrix.choice().withAbove("KH3470"));
		settle(matrix);
		var view = matrix.table().data().view();
		int row = 0;
		int column = 0;
		search: for (row = 0; row < view.rows().size(); row++) {
			for (column = 0; column < view.columns().size(); column++) {
				if (view.status(row, column) == Status.COVERED) {
					break search;
				}
			}
		}
		matrix.table().select(column, row);
		String item = matrix.table().data().cellItem(row, column);
		assertEquals(item, ReviewDesk.get().focus());
		String file = matrix.table().data().cellPlace(row, column).file().getFileName().toString();
		press(matrix.table().control(), SWT.CR, '\r');
		Conditions.waitFor("text of the item", () -> file.equals(openFile()));
	}

	private static String openFile() {
		IEditorPart editor = Workbench.page().getActiveEditor();
		IFile file = editor == null ? null : editor.getEditorInput().getAdapter(IFile.class);
		return file == null ? null : file.getName();
	}

	@Test
	void linesAreGroupedFilteredOpenedAndExported() throws Exception {
		GapsPart gaps = ReviewDeskSupport.show(GapsPart.class, GapsPart.ID);
		int all = gaps.viewer().lines().size();
		assertTrue(all > 10);
		for (String group : List.of("rule", "plan", "issuer")) {
			gaps.viewer().groupBy(group);
			assertTrue(gaps.viewer().viewer().getTree().getItemCount() < all, group);
		}
		gaps.viewer().groupBy(null);
		assertEquals(all, gaps.viewer().viewer().getTree().getItemCount());
		gaps.viewer().filterBy("ha tang so ma khong ai viet");
		assertEquals(0, gaps.viewer().lines().size());
		assertFalse(gaps.viewer().said().isBlank());
		gaps.viewer().filterBy("");
		Line line = gaps.viewer().lines().getFirst();
		gaps.viewer().select(line);
		assertEquals(line.item(), ReviewDesk.get().focus());
		Places.open(line.place());
		assertEquals(line.place().file().getFileName().toString(), openFile());
		assertEquals(all + 1, Files.readString(SheetFiles.write(gaps.viewer().report(), folder.resolve("gaps.csv"))).lines().count());
		assertEquals(2, gaps.viewer().copied().lines().count());
	}

	@Test
	void listsAndMatrixKeepToThePlanAtHand() throws Exception {
		GapsPart gaps = ReviewDeskSupport.show(GapsPart.class, GapsPart.ID);
		int all = gaps.viewer().lines().size();
		ReviewDesk.get().setFocus("KH3470", null);
		gaps.onlyPlan(true);
		assertTrue(gaps.viewer().lines().size() > 0 && gaps.viewer().lines().size() < all);
		assertTrue(gaps.viewer().lines().stream().allMatch(line -> line.place().file().endsWith("qd-3470.kehoach")));
		Line missing = gaps.viewer().lines().stream().filter(line -> line.item().startsWith("NQ76.")).findFirst().orElseThrow();
		gaps.viewer().select(missing);
		assertEquals("KH3470", ReviewDesk.get().plan(), "something of another plan is missing in this one");
		MatrixPart matrix = matrix();
		matrix.onlyPlan(true);
		settle(matrix);
		assertEquals(List.of("KH3470"), IntStream.range(0, matrix.table().data().view().columns().size())
				.mapToObj(matrix.table().data()::columnPlan).toList());
		ReviewDesk.get().setFocus("KHSoCongThuongHaiPhong.C05", null);
		settle(matrix);
		assertEquals("KHSoCongThuongHaiPhong", matrix.table().data().columnPlan(0));
		assertTrue(gaps.viewer().lines().stream().noneMatch(line -> line.place().file().endsWith("qd-3470.kehoach")));
	}

	@Test
	void linesAreGroupedByQuarterAndThenByUnit() throws Exception {
		CalendarPart calendar = ReviewDeskSupport.show(CalendarPart.class, CalendarPart.ID);
		calendar.viewer().groupBy("quarter+unit");
		calendar.viewer().viewer().expandAll();
		TreeItem quarter = calendar.viewer().viewer().getTree().getItem(1);
		SheetGroup unit = (SheetGroup) quarter.getItem(0).getData();
		assertEquals(quarter.getData(), unit.parent());
		assertTrue(unit.lines().stream().allMatch(((SheetGroup) quarter.getData()).lines()::contains));
		calendar.viewer().groupBy("quarter");
	}

	@Test
	void deadlinesAndCriteriaAreThere() throws Exception {
		CalendarPart calendar = ReviewDeskSupport.show(CalendarPart.class, CalendarPart.ID);
		assertEquals("quarter", calendar.viewer().group());
		assertTrue(calendar.viewer().viewer().getTree().getItemCount() > 2);
		ReviewDeskSupport.picture("review-calendar");
		CriteriaPart criteria = ReviewDeskSupport.show(CriteriaPart.class, CriteriaPart.ID);
		assertTrue(criteria.viewer().lines().size() > 10);
	}

	@Test
	void differencesFromAFolderAreListed() throws Exception {
		DifferencesPart differences = (DifferencesPart) Workbench.page().showView(DifferencesPart.ID);
		Conditions.waitFor("what to do", () -> !differences.viewer().said().isBlank());
		for (var member : project.members()) {
			if (member instanceof IFile file) {
				String text = file.readString();
				Files.writeString(folder.resolve(file.getName()), text.replace("tối thiểu 85%", "tối thiểu 80%"));
			}
		}
		differences.compareWithFolder(folder);
		Conditions.waitFor("differences", () -> differences.viewer().lines().stream().anyMatch(line -> "KH3470.C05".equals(line.item())));
		// the folder lacks the plans that it uses: links differ too
		differences.viewer().filterBy("80%");
		assertEquals(List.of("KH3470.C05", "KHSoCongThuongHaiPhong.C05", "KHSoGDDTHaiPhong.C06"),
				differences.viewer().lines().stream().map(Line::item).sorted().toList());
	}

	@Test
	void thePlanTreeIsFilteredWithoutAccents() throws Exception {
		PlansPart plans = ReviewDeskSupport.show(PlansPart.class, PlansPart.ID);
		Conditions.waitFor("cascade", () -> plans.viewer().getTree().getItemCount() == 1);
		plans.filterField().setText("phuong le ich moc");
		Conditions.waitFor("one branch", () -> plans.viewer().getTree().getItem(0).getItemCount() == 1);
	}

	@Test
	void traceAndGraphFollowTheItem() throws Exception {
		TracePart trace = ReviewDeskSupport.show(TracePart.class, TracePart.ID);
		ReviewDesk.get().setFocus("KH3470.C05", null);
		Conditions.waitFor("trace of the item", () -> trace.said() == null && trace.viewer().getTree().getItemCount() == 1
				&& trace.viewer().getTree().getItem(0).getText(0).equals("KH3470.C05"));
		assertEquals(2, trace.viewer().getTree().getItem(0).getItemCount(), "above and below");
		GraphPart graph = ReviewDeskSupport.show(GraphPart.class, GraphPart.ID);
		Conditions.waitFor("graph of the item", () -> !graph.isBusy() && graph.canvas().layout() != null);
		Set<String> boxes = graph.canvas().layout().boxes().stream().map(box -> box.box().address()).collect(Collectors.toSet());
		assertTrue(boxes.containsAll(Set.of("KH3470.C05", "NQ76.C8", "KHSoCongThuongHaiPhong.C05")), boxes.toString());
		ReviewDeskSupport.picture("review-graph");
		PlacedBox box = graph.canvas().layout().boxes().stream().filter(each -> each.box().address().equals("NQ76.C8")).findFirst().orElseThrow();
		graph.canvas().select(box);
		assertEquals("NQ76.C8", ReviewDesk.get().focus());
		for (String name : List.of("graph.svg", "graph.png")) {
			Path file = folder.resolve(name);
			graph.export(file);
			Conditions.waitFor(name, () -> Files.exists(file));
			assertTrue(Files.size(file) > 500, name);
		}
	}

	@Test
	void thePinKeepsTheProject() throws Exception {
		ReviewDesk.get().setPinned(true);
		IProject other = Wizards.newExample();
		ReviewDesk.get().select(other);
		assertEquals(project, ReviewDesk.get().state().project());
		ReviewDesk.get().setPinned(false);
		ReviewDesk.get().select(other);
		assertEquals(other, ReviewDesk.get().state().project());
		ReviewDeskSupport.waitForOverview();
	}

	@Test
	void aProjectThatIsDeletedWhileItIsComputedLeavesAnEmptyDesk() throws Exception {
		Workbench.page().closeAllEditors(false);
		ReviewDesk.get().refresh();
		assertTrue(ReviewDesk.get().isBusy());
		for (IProject each : project.getWorkspace().getRoot().getProjects()) {
			each.delete(true, true, null);
		}
		Conditions.waitFor("empty desk", () -> ReviewDesk.get().state().project() == null);
		Conditions.waitFor("no work left", ReviewDesk::isIdle);
		assertFalse(ReviewDesk.get().isBusy());
	}

	@Test
	void aDeletedProjectLeavesAnEmptyDesk() throws Exception {
		SheetPart gaps = ReviewDeskSupport.show(GapsPart.class, GapsPart.ID);
		Workbench.page().closeAllEditors(false);
		for (IProject each : project.getWorkspace().getRoot().getProjects()) {
			each.delete(true, true, null);
		}
		Conditions.waitFor("what to do", () -> gaps.said() != null);
		assertNull(ReviewDesk.get().state().project());
		assertNotNull(gaps.said());
	}
}
