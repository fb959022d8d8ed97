// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.LinkReview;
import org.kehoach.engine.Overview;
import org.kehoach.engine.PlanVersion;
import org.kehoach.engine.ProgressListener;
import org.kehoach.engine.report.Cell;
import org.kehoach.engine.report.Report;
import org.kehoach.engine.report.ReportTable;
import org.kehoach.engine.review.Sheet.Line;
import org.kehoach.engine.trace.TraceWords;
import org.kehoach.model.messages.MessageBundle;
import org.kehoach.trace.baseline.LinkKey;
import org.kehoach.trace.baseline.ReviewedLink;
import org.kehoach.trace.coverage.Status;
import org.kehoach.trace.matrix.Axis;
import org.kehoach.trace.matrix.CoverageMatrix;
import org.kehoach.trace.matrix.MatrixView;

class ReviewSheetsTest {

	private static final Path EXAMPLES = examples();
	private static final Engine ENGINE = new Engine();

	@TempDir
	Path folder;

	private static Path examples() {
		Path at = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(at.resolve("examples/hai-phong"))) {
			at = at.getParent();
		}
		return at.resolve("examples");
	}

	private static Overview haiPhong;

	/** Read once: nothing changes it. */
	private static Overview haiPhong() throws EngineException {
		if (haiPhong == null) {
			haiPhong = ENGINE.overview(EXAMPLES.resolve("hai-phong"), ProgressListener.NONE);
		}
		return haiPhong;
	}

	/** A copy of the cascade that can be changed. */
	private Path copy() throws IOException {
		for (String name : List.of("hai-phong", "quoc-gia")) {
			Path to = Files.createDirectories(folder.resolve(name));
			try (Stream<Path> files = Files.list(EXAMPLES.resolve(name))) {
				for (Path file : files.toList()) {
					Files.copy(file, to.resolve(file.getFileName()));
				}
			}
		}
		return folder.resolve("hai-phong");
	}

	@Test
	void gapsTellEveryMissingObligation() throws EngineException {
		Overview overview = haiPhong();
		Sheet sheet = ReviewSheets.gaps(overview);
		long missing = overview.coverage().obligations().stream()
				.filter(obligation -> overview.isOwn(obligation.plan()) && obligation.status() == Status.MISSING).count();
		int rule = sheet.column("rule");
		assertTrue(missing > 0);
		assertEquals(missing, sheet.lines().stream().filter(line -> line.cells().get(rule).text().equals(Messages.get("rule-MISSING"))).count());
		for (Line line : sheet.lines()) {
			assertTrue(Files.exists(line.place().file()), line.toString());
			assertTrue(line.place().line() > 0, line.toString());
			assertFalse(line.cells().get(sheet.column("message")).text().startsWith("!"), line.toString());
		}
	}

	@Test
	void impactOfANationalItemReachesThePlansBelow() throws EngineException {
		Overview overview = haiPhong();
		Sheet sheet = ReviewSheets.impact(overview, overview.graph().node("NQ76.C4"));
		Set<String> parts = sheet.lines().stream().map(line -> line.cells().get(sheet.column("part")).text())
				.collect(Collectors.toCollection(TreeSet::new));
		assertTrue(parts.containsAll(Set.of(Messages.get("part-below"), Messages.get("part-plans"), Messages.get("part-units"))), parts.toString());
		assertTrue(sheet.lines().stream().anyMatch(line -> "KH3470.C02".equals(line.item())));
	}

	@Test
	void englishCountsOneItemAsOne() {
		MessageBundle english = new MessageBundle("org.kehoach.engine.review.messages", ReviewSheetsTest.class);
		assertEquals("A.M1 “Một”: no items above, 1 item below; 1 plan and 1 unit touched.",
				english.get(Locale.ENGLISH, "impact-summary", "A.M1", "Một", 0, 1, 1, 1));
		assertEquals("A.M1 “Một”: 2 items above, 1200 items below; 3 plans and no unit touched.",
				english.get(Locale.ENGLISH, "impact-summary", "A.M1", "Một", 2, 1200, 3, 0));
		assertTrue(english.get(Locale.ENGLISH, "gaps-summary", 1, 1, 0, 0, 0).startsWith("1 obligation from above"));
		assertTrue(english.get(Locale.ENGLISH, "gaps-summary", 0, 0, 0, 0, 0).startsWith("No obligations from above"));
	}

	@Test
	void theCalendarGoesByDayAndKeepsWhatHasNone() throws EngineException {
		Sheet sheet = ReviewSheets.calendar(haiPhong());
		int day = sheet.column("day");
		List<LocalDate> days = sheet.lines().stream().map(line -> Days.parse(line.cells().get(day).text())).toList();
		List<LocalDate> dated = days.stream().filter(date -> date != null).toList();
		assertEquals(dated.stream().sorted().toList(), dated);
		assertEquals(dated, days.subList(0, dated.size()));
		assertTrue(dated.size() > 5 && dated.size() < days.size());
	}

	@Test
	void linesCanBeGroupedByEachOfSeveralUnits() {
		Sheet sheet = new SheetBuilder("calendar").column("unit", 1, Sheet.Grouping.EACH).column("plan", 1, Sheet.Grouping.WHOLE).build();
		Line line = new Line(List.of(Cell.of("Sở A; Sở B"), Cell.of("x; y")), null, null, null);
		assertEquals(List.of("Sở A", "Sở B"), sheet.groups(line, 0));
		assertEquals(List.of("x; y"), sheet.groups(line, 1));
	}

	@Test
	void criteriaAreAskedOfEachScoredPlan() throws EngineException {
		Sheet sheet = ReviewSheets.criteria(haiPhong());
		assertTrue(sheet.lines().size() > 10);
		assertTrue(sheet.lines().stream().allMatch(line -> line.place() != null));
	}

	@Test
	void anItemIsFoundByItsLine() throws EngineException {
		Overview overview = haiPhong();
		ReviewNames names = new ReviewNames(overview);
		int item = overview.graph().node("KH3470.C02");
		Place place = names.place(item);
		assertEquals("KH3470.C02", names.nameAt(place.file().toString(), place.line()));
		assertEquals("KH3470.C02", names.nameAt(place.file().toString(), place.line() + 1));
		assertNull(names.nameAt(place.file().toString(), 1));
		assertEquals(place, names.placeOf("KH3470.C02"));
	}

	@Test
	void aChangedParentMakesLinksSuspectUntilTheyAreAccepted() throws Exception {
		Path plans = copy();
		ENGINE.updateBaseline(plans, ProgressListener.NONE);
		assertEquals(List.of(), ReviewSheets.suspects(ENGINE.overview(plans, ProgressListener.NONE)).lines());
		Path city = plans.resolve("qd-3470.kehoach");
		String before = Files.readString(city);
		String title = "Mọi thủ tục hành chính có nghĩa vụ tài chính";
		assertTrue(before.contains(title));
		Files.writeString(city, before.replace(title, "Tất cả thủ tục hành chính có nghĩa vụ tài chính"));
		Overview changed = ENGINE.overview(plans, ProgressListener.NONE);
		Sheet sheet = ReviewSheets.suspects(changed);
		assertEquals(2, sheet.lines().size());
		ReviewedLink link = (ReviewedLink) sheet.lines().getFirst().about();
		assertEquals("KH3470.C02", link.link().key().target());
		assertTrue(Wording.isAccepted(ENGINE.factsOf(before, city.toString()), "KH3470.C02", link.accepted().target()));
		assertFalse(Wording.isAccepted(ENGINE.factsOf(Files.readString(city), city.toString()), "KH3470.C02", link.accepted().target()));
		assertTrue(Wording.of(ENGINE.factsOf(before, city.toString()), "KH3470.C02").orElseThrow().getFirst().contains(title));

		LinkReview accepted = ENGINE.acceptSuspects(plans, Set.of(link.link().key()), ProgressListener.NONE);
		assertEquals(1, accepted.accepted().size());
		assertEquals(1, ReviewSheets.suspects(ENGINE.overview(plans, ProgressListener.NONE)).lines().size());
		assertEquals(0, ENGINE.acceptSuspects(plans, Set.of(new LinkKey("a", "b", "c")), ProgressListener.NONE).accepted().size());
	}

	@Test
	void aDamagedFileOfAcceptedLinksIsToldAndTheRestIsThere() throws Exception {
		Path plans = copy();
		Files.writeString(plans.resolve("kehoach.lock"), "not a baseline\n");
		Overview overview = ENGINE.overview(plans, ProgressListener.NONE);
		assertNull(overview.links());
		assertNotNull(overview.linksProblem());
		assertEquals(overview.linksProblem(), ReviewSheets.suspects(overview).empty());
		assertFalse(ReviewSheets.gaps(overview).lines().isEmpty());
	}

	@Test
	void differencesLeadToTheVersionAfter() throws Exception {
		Path plans = copy();
		Path city = plans.resolve("qd-3470.kehoach");
		Files.writeString(city, Files.readString(city).replace("Mọi thủ tục hành chính có nghĩa vụ tài chính", "Tất cả thủ tục hành chính có nghĩa vụ tài chính"));
		Sheet sheet = ReviewSheets.differences(ENGINE.diff(new PlanVersion(EXAMPLES.resolve("hai-phong"), null), new PlanVersion(plans, null),
				ProgressListener.NONE).document(), plans);
		assertEquals(1, sheet.lines().size());
		assertEquals(city, sheet.lines().getFirst().place().file());
		assertEquals("KH3470.C02", sheet.lines().getFirst().item());
	}

	@Test
	void everyFormatHasEveryLine() throws Exception {
		Overview overview = haiPhong();
		Sheet sheet = ReviewSheets.gaps(overview);
		Path xlsx = SheetFiles.write(sheet.report(), folder.resolve("gaps.xlsx"));
		try (ZipFile workbook = new ZipFile(xlsx.toFile());
				InputStream in = workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))) {
			String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			assertEquals(sheet.lines().size() + 1, xml.split("<row ", -1).length - 1);
			// on paper it was cut off at the right
			assertTrue(xml.contains("orientation=\"landscape\"") && xml.contains("fitToPage=\"true\"") && xml.contains("fitToHeight=\"0\""), xml);
		}
		String csv = Files.readString(SheetFiles.write(sheet.report(), folder.resolve("gaps.csv")));
		assertEquals('\uFEFF', csv.charAt(0));
		assertEquals(sheet.lines().size() + 1, csv.lines().count());
		String html = Files.readString(SheetFiles.write(sheet.report(), folder.resolve("gaps.html")));
		assertEquals(sheet.lines().size() + 1, html.split("<tr>", -1).length - 1);
	}

	@Test
	void theMatrixIsWrittenAsItIsShown() throws Exception {
		Overview overview = haiPhong();
		CoverageMatrix matrix = CoverageMatrix.of(overview.coverage(), plan -> true, overview::isOwn);
		Axis rows = Axis.of(matrix.rows(), row -> row > 2, row -> 0, Axis.Grouping.NONE, new BitSet());
		Axis columns = Axis.of(matrix.columns(), column -> true, column -> -column, Axis.Grouping.NONE, new BitSet());
		ReviewNames names = new ReviewNames(overview);
		var table = MatrixSheet.of(new MatrixView(matrix, rows, columns), names).tables().getFirst();
		assertEquals(matrix.rows() - 3, table.rows().size());
		assertEquals(names.plan(matrix.plan(0)), table.columns().getLast());
		long words = table.rows().stream().flatMap(List::stream).filter(cell -> cell.text().equals(TraceWords.of(Status.MISSING))).count();
		long missing = IntStream.range(3, matrix.rows()).flatMap(row -> IntStream.range(0, matrix.columns())
				.filter(column -> matrix.status(row, column) == Status.MISSING)).count();
		assertEquals(missing, words);
	}

	@Test
	void aTableTooLargeForAWorkbookIsRefused() {
		Cell cell = Cell.of("x");
		List<List<Cell>> rows = Collections.nCopies(500_000, List.of(cell));
		var report = new Report("t", List.of(),
				List.of(new ReportTable("", List.of("c"), rows, "")));
		assertThrows(EngineException.class, () -> SheetFiles.write(report, folder.resolve("big.xlsx")));
		assertFalse(Files.exists(folder.resolve("big.xlsx")));
	}

	@Test
	void bothLanguagesHaveTheSameKeys() throws IOException {
		assertEquals(read("messages.properties"), read("messages_en.properties"));
	}

	private static Set<Object> read(String file) throws IOException {
		Properties texts = new Properties();
		try (Reader in = new InputStreamReader(Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		return texts.keySet();
	}
}
