// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.Overview;
import org.kehoach.engine.ProgressListener;
import org.kehoach.engine.review.MatrixChoice.Cells;
import org.kehoach.engine.review.MatrixChoice.ColumnGroups;
import org.kehoach.engine.review.MatrixChoice.RowGroups;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.matrix.MatrixView;

/** What a reviewer makes of the matrix: one plan, only gaps, sorted by a column. */
class MatrixArrangerTest {

	private static final MatrixChoice FLAT = MatrixChoice.ALL.withGroups(RowGroups.NONE, ColumnGroups.NONE);

	private static Overview overview;

	@BeforeAll
	static void read() throws EngineException {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(at.resolve("examples/hai-phong"))) {
			at = at.getParent();
		}
		overview = new Engine().overview(at.resolve("examples/hai-phong"), ProgressListener.NONE);
	}

	private static MatrixTableData arrange(MatrixChoice choice) throws EngineException {
		return new MatrixArranger(overview).arrange(choice);
	}

	private static List<String> plans(MatrixTableData data) {
		return IntStream.range(0, data.view().columns().size()).mapToObj(data::columnPlan).toList();
	}

	@Test
	void columnsStandAsInTheCascade() throws EngineException {
		List<String> cascade = ReviewSheets.plans(overview).lines().stream().map(Sheet.Line::item).distinct().toList();
		List<String> columns = plans(arrange(FLAT));
		assertEquals(cascade.stream().filter(columns::contains).toList(), columns);
		assertTrue(columns.size() > 2);
	}

	@Test
	void onePlanHasItsColumnAndWhatObligesIt() throws EngineException {
		MatrixTableData data = arrange(FLAT.withOnly("KH3470"));
		assertEquals(List.of("KH3470"), plans(data));
		assertEquals(overview.coverage().ofPlan(overview.graph().planNamed("KH3470")).size(), data.view().rows().size());
	}

	@Test
	void aPlanThatNothingObligesHasItsRows() throws EngineException {
		MatrixTableData data = arrange(FLAT.withOnly("NQ76"));
		assertTrue(data.view().rows().size() > 0);
		assertTrue(IntStream.range(0, data.view().rows().size()).allMatch(row -> data.rowName(row).startsWith("NQ76.")));
	}

	@Test
	void gapsAreLinesWithSomethingMissingOrPartly() throws EngineException {
		MatrixView view = arrange(FLAT.withFilter("", "", Cells.GAPS)).view();
		assertTrue(view.rows().size() > 0 && view.rows().size() < arrange(FLAT).view().rows().size());
		Set<Status> gaps = EnumSet.of(Status.MISSING, Status.PARTLY);
		for (int row = 0; row < view.rows().size(); row++) {
			int at = row;
			assertTrue(IntStream.range(0, view.columns().size()).anyMatch(column -> view.status(at, column) != null
					&& gaps.contains(view.status(at, column))), "row " + row);
		}
	}

	@Test
	void rowsAreSortedByTheCellsOfOneColumnAndBack() throws EngineException {
		MatrixTableData data = arrange(FLAT.sortedBy("KH3470"));
		int column = plans(data).indexOf("KH3470");
		assertTrue(data.columnName(column).endsWith("▾"), "the head tells: " + data.columnName(column));
		List<Status> order = Arrays.asList(Status.MISSING, Status.PARTLY, Status.WAIVED, Status.COVERED, null);
		List<Integer> ranks = IntStream.range(0, data.view().rows().size()).map(row -> order.indexOf(data.view().status(row, column)))
				.boxed().toList();
		assertEquals(ranks.stream().sorted().toList(), ranks);
		assertTrue(ranks.stream().distinct().count() > 1);
		assertEquals(arrange(FLAT).rowName(0), arrange(FLAT.sortedBy("KH3470").sortedBy(null)).rowName(0));
	}

	@Test
	void aColumnThatIsGoneSortsNothing() throws EngineException {
		MatrixTableData data = arrange(FLAT.sortedBy("KhongCo"));
		assertEquals(arrange(FLAT).rowName(0), data.rowName(0));
		assertFalse(data.columnName(0).endsWith("▾"));
		assertNull(arrange(MatrixChoice.ALL.withGroups(RowGroups.NONE, ColumnGroups.LEVEL)).columnPlan(0), "a group is no plan");
	}

	@Test
	void theTraceOfAnItemIsATableToo() {
		Sheet sheet = ReviewSheets.trace(overview, overview.graph().node("KH3470.C05"));
		List<String> items = sheet.lines().stream().map(Sheet.Line::item).toList();
		assertEquals("KH3470.C05", items.getFirst());
		assertTrue(items.containsAll(List.of("NQ76.C8", "KHSoCongThuongHaiPhong.C05")), items.toString());
	}

	@Test
	void theCascadeTellsWhatEachPlanHasAnswered() {
		Sheet sheet = ReviewSheets.plans(overview);
		Sheet.Line line = sheet.lines().stream().filter(each -> "KHSoCongThuongHaiPhong".equals(each.item())).findFirst().orElseThrow();
		assertEquals("3", line.cells().get(sheet.column("depth")).text());
		assertEquals("100%", line.cells().get(sheet.column("share")).text());
	}

	@Test
	void whateverIsChosenTheCountsOfAllStatusesStay() throws EngineException {
		MatrixTableData all = arrange(FLAT);
		assertEquals(all.view().total(), all.found());
		for (Cells cells : Cells.values()) {
			assertEquals(all.found(), arrange(FLAT.withFilter("", "", cells)).found(), cells.name());
		}
		MatrixTableData words = arrange(FLAT.withFilter("thu tuc", "", Cells.MISSING));
		assertTrue(words.found().total() > 0 && words.found().total() < all.found().total(), "words narrow them");
	}

	@Test
	void cellsSayInWordsWhoAnswersWhatAndHow() throws EngineException {
		MatrixTableData data = arrange(FLAT);
		int city = plans(data).indexOf("KH3470");
		int row = IntStream.range(0, data.view().rows().size()).filter(each -> data.rowName(each).equals("NQ76.C8")).findFirst().orElseThrow();
		String tip = data.cellTip(row, city);
		ReviewNames names = new ReviewNames(overview);
		int plan = overview.graph().planNamed("KH3470");
		assertTrue(tip.startsWith(names.planAndIssuer(plan)), tip);
		assertTrue(tip.contains(names.issuer(plan)) && tip.contains("KH3470.C05") && tip.contains(data.rowText(row)), tip);
		int empty = IntStream.range(0, data.view().columns().size()).filter(column -> data.view().status(row, column) == null).findFirst().orElseThrow();
		assertTrue(data.cellTip(row, empty).contains("NQ76.C8"), "also where nothing is asked");
	}

	@Test
	void plansWithANumberTellTheirIssuerToo() {
		ReviewNames names = new ReviewNames(overview);
		int city = overview.graph().planNamed("KH3470");
		assertEquals("3470/QĐ-UBND – " + names.issuer(city), names.planAndIssuer(city));
		int draft = overview.graph().planNamed("KHSoCongThuongHaiPhong");
		assertEquals(names.plan(draft), names.planAndIssuer(draft), "a draft is called by its issuer");
	}

	@Test
	void withoutAnyRecordedLinkTheListDoesNotSayThatNothingHasChanged() {
		Sheet sheet = ReviewSheets.suspects(overview);
		assertEquals(List.of(), sheet.lines());
		assertEquals(Messages.get("suspect-none"), sheet.empty());
	}
}
