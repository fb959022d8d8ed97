// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.DocumentType;
import org.kehoach.model.UnitKind;
import org.kehoach.site.SiteProgress;
import org.kehoach.site.SiteSource;
import org.kehoach.site.write.SiteWriter;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.coverage.TraceFinding;
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
import org.kehoach.trace.facts.WorkFacts;
import org.kehoach.trace.graph.GraphProblem;
import org.kehoach.trace.graph.TraceGraph;

/** A plan with 300 below it, each of which leaves out a part: lists have to be divided. */
class ManyPlansTest {

	private static final int PLANS = 300;
	private static final int ITEMS = 40;
	private static final Link ISSUER = new Link("D.U", true);

	@TempDir
	Path folder;

	@Test
	void noPageIsTooLargeAndNothingIsLost() throws Exception {
		Path site = folder.resolve("site");
		new SiteWriter(Coverage.of(TraceGraph.of(files())), null, new Silent()).write(site, new Silent());
		Pages pages = Pages.read(site);
		pages.check();
		assertTrue(pages.names().contains("cover/Top-2.html"), "who covers what is divided");
		assertTrue(pages.names().contains("matrix/Top-2.html"), "the matrix is divided");
		int rows = 0;
		for (String name : pages.names()) {
			if (name.startsWith("cover/Top")) {
				rows += Pages.elements(pages.page(name), "tr").size() - Pages.elements(pages.page(name), "thead").size();
			}
		}
		assertEquals(PLANS * ITEMS, rows, "every obligation has its row");
		try (Stream<Path> plans = Files.list(site.resolve("plan"))) {
			assertEquals(PLANS, plans.filter(file -> file.getFileName().toString().matches("P\\d+\\.html")).count());
		}
	}

	private static List<FileFacts> files() {
		UnitFacts unit = new UnitFacts("D.U", "U", null, null, UnitKind.AGENCY, AdministrativeLevel.PROVINCE, null, List.of(), List.of(), null,
				null, 1);
		List<FileFacts> files = new ArrayList<>();
		files.add(new FileFacts("/d", List.of(new RegistryFacts("D", null, List.of(unit), List.of(), 1)), List.of(), List.of()));
		List<ItemFacts> items = new ArrayList<>();
		for (int i = 0; i < ITEMS; i++) {
			items.add(task(i, List.of()));
		}
		files.add(plan("Top", List.of(), items));
		for (int plan = 0; plan < PLANS; plan++) {
			List<ItemFacts> own = new ArrayList<>();
			for (int i = plan % 2; i < ITEMS; i += 2) {
				own.add(task(i, List.of("Top.N" + i)));
			}
			files.add(plan("P" + plan, List.of("Top"), own));
		}
		return files;
	}

	private static ItemFacts task(int number, List<String> above) {
		return new ItemFacts(ItemKind.TASK, "N" + number, "Nhiệm vụ số " + number + " về cải cách thủ tục hành chính", -1, -1, null, null,
				WorkFacts.NOTHING, above.stream().map(name -> new ItemLink(LinkKind.IMPLEMENTS, name, true, 1)).toList(), number + 1);
	}

	private static FileFacts plan(String name, List<String> above, List<ItemFacts> items) {
		PlanFacts plan = new PlanFacts(name, "Kế hoạch " + name, new DocumentIdentity(DocumentType.PLAN, null, null, ISSUER), null, null,
				List.of(), above.stream().map(parent -> new PlanLink(parent, true, 1)).toList(), List.of(), List.of(), List.of(), items, List.of(),
				List.of(), List.of(), List.of(), List.of(), 1);
		return new FileFacts("/" + name, List.of(), List.of(), List.of(plan));
	}

	/** Everything is told, nothing is said. */
	private static final class Silent implements SiteSource, SiteProgress {
		@Override
		public boolean isTold(int plan) {
			return true;
		}

		@Override
		public String place(String file) {
			return file;
		}

		@Override
		public String sentence(TraceFinding finding) {
			return finding.kind().name();
		}

		@Override
		public String sentence(GraphProblem problem) {
			return problem.kind().name();
		}

		@Override
		public List<Checked> checked(String file) {
			return List.of();
		}

		@Override
		public List<String> tables(int plan) {
			return List.of();
		}

		@Override
		public void begin(int plans) {
			// nobody looks
		}

		@Override
		public void planWritten() {
			// nobody looks
		}
	}
}
