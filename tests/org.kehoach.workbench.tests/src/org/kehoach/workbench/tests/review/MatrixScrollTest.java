// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.Overview;
import org.kehoach.engine.review.MatrixArranger;
import org.kehoach.engine.review.MatrixChoice;
import org.kehoach.engine.review.MatrixTableData;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.DocumentType;
import org.kehoach.model.UnitKind;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.facts.DocumentIdentity;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.ItemLink;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.PlanLink;
import org.kehoach.trace.facts.RegistryFacts;
import org.kehoach.trace.facts.UnitFacts;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.workbench.review.matrix.MatrixTable;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Figures;

/** The matrix of a national plan with a thousand items and the plans of 3,800 communes below it: to be scrolled to its ends. */
@ExtendWith(FailOnLoggedError.class)
class MatrixScrollTest {

	private static final int ITEMS = 1_000;
	private static final int PLANS = 3_800;
	/** Each plan takes over every seventh item. */
	private static final int TAKEN = 7;
	private static final int STEPS = 300;
	private static final int WIDTH = 1_240;
	private static final int HEIGHT = 700;

	private Shell shell;
	private MatrixTable table;
	private Image image;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(WIDTH, HEIGHT);
		table = new MatrixTable(shell, (group, row) -> { }, plan -> { });
		shell.open();
		image = new Image(Display.getCurrent(), WIDTH, HEIGHT);
	}

	@AfterEach
	void close() {
		shell.dispose();
		image.dispose();
	}

	private static PlanFacts plan(String name, List<PlanLink> above, List<ItemFacts> items, String unit) {
		return new PlanFacts(name, name, new DocumentIdentity(DocumentType.PLAN, null, null, new Link(unit, true)), null, null, List.of(), above,
				List.of(), List.of(), List.of(), items, List.of(), List.of(), List.of(), List.of(), List.of(), 1);
	}

	private static UnitFacts unit(String name, String title, AdministrativeLevel level) {
		return new UnitFacts(name, title, null, null, UnitKind.AGENCY, level, null, List.of(), List.of(), null, null, 1);
	}

	private static ItemFacts goal(int number, List<ItemLink> links) {
		return new ItemFacts(ItemKind.GOAL, "M" + number, "Mục tiêu số " + number + " về cải cách thủ tục hành chính", -1, -1, null, null, null, links,
				number + 2);
	}

	private static Overview country() {
		List<UnitFacts> units = new ArrayList<>();
		List<ItemFacts> goals = new ArrayList<>();
		units.add(unit("D.U", "Chính phủ", AdministrativeLevel.CENTRAL));
		for (int i = 0; i < ITEMS; i++) {
			goals.add(goal(i, List.of()));
		}
		List<FileFacts> files = new ArrayList<>();
		files.add(new FileFacts("nuoc", List.of(), List.of(), List.of(plan("A", List.of(), goals, "D.U"))));
		for (int number = 0; number < PLANS; number++) {
			units.add(unit("D.X" + number, "Ủy ban nhân dân xã số " + number, AdministrativeLevel.COMMUNE));
			List<ItemFacts> own = new ArrayList<>();
			for (int i = number % TAKEN; i < ITEMS; i += TAKEN) {
				own.add(goal(i, List.of(new ItemLink(LinkKind.REFINES, "A.M" + i, true, 1))));
			}
			files.add(new FileFacts("xa" + number, List.of(), List.of(), List.of(plan("P" + number, List.of(new PlanLink("A", true, 1)), own, "D.X" + number))));
		}
		files.add(new FileFacts("dm", List.of(new RegistryFacts("D", null, units, List.of(), 1)), List.of(), List.of()));
		Set<String> own = new HashSet<>();
		files.forEach(file -> own.add(file.file()));
		return new Overview(Path.of("").toAbsolutePath(), null, Coverage.of(TraceGraph.of(files)), own, null, null);
	}

	private void paint() {
		GC gc = new GC(image);
		table.control().getLayerPainter().paintLayer(table.control(), gc, 0, 0, table.control().getClientArea(), table.control().getConfigRegistry());
		gc.dispose();
	}

	private void scroll(String what, IntConsumer to, int range) {
		Figures figures = new Figures();
		for (int step = 0; step <= STEPS; step++) {
			figures.begin();
			to.accept((int) ((long) range * step / STEPS));
			paint();
			figures.end();
		}
		figures.tell("matrix of " + ITEMS + " x " + PLANS + ", scroll " + what + " and paint");
	}

	@Test
	void itScrollsToItsLastPlanAndItem() throws EngineException {
		MatrixTableData data = new MatrixArranger(country()).arrange(MatrixChoice.ALL);
		table.show(data);
		Conditions.handleEvents();
		assertTrue(data.view().columns().size() >= PLANS);
		paint();
		byte[] first = image.getImageData().data;
		scroll("to the right", table.viewport()::setOriginX, table.viewport().getScrollableLayer().getWidth());
		scroll("down", table.viewport()::setOriginY, table.viewport().getScrollableLayer().getHeight());
		int column = table.viewport().getColumnIndexByPosition(table.viewport().getColumnCount() - 1);
		int row = table.viewport().getRowIndexByPosition(table.viewport().getRowCount() - 1);
		assertEquals(data.view().columns().size() - 1, column);
		assertEquals(data.view().rows().size() - 1, row);
		assertNotEquals(Arrays.hashCode(first), Arrays.hashCode(image.getImageData().data));
	}
}
