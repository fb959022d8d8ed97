// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.engine.Engine;
import org.kehoach.engine.PlanVersion;
import org.kehoach.engine.ProgressListener;
import org.kehoach.engine.SiteRequest;

/** Sites of plans that are compared: with an earlier version, with accepted links, with the criteria. */
class ComparedSiteTest {

	private static final String ABOVE = """
			kế hoạch Tren "Kế hoạch trên" {
				lĩnh vực thể chế T "T" {
					nhiệm vụ N1 "Rà soát văn bản"
					nhiệm vụ N2 "Sửa đổi văn bản"
				}
			}
			""";
	private static final String BELOW = """
			kế hoạch Duoi "Kế hoạch dưới" {
				thực hiện Tren
				lĩnh vực thể chế T "T" {
					nhiệm vụ N1 "Rà soát" { thực hiện Tren.N1 }
					nhiệm vụ N2 "Sửa" { thực hiện Tren.N2 }
				}
			}
			""";

	@TempDir
	private Path folder;
	private Path before;
	private Path now;
	private Path site;

	@BeforeEach
	void writePlans() throws Exception {
		before = Files.createDirectory(folder.resolve("before"));
		now = Files.createDirectory(folder.resolve("now"));
		site = folder.resolve("site");
		for (Path version : new Path[] { before, now }) {
			Files.writeString(version.resolve("tren.kehoach"), ABOVE);
			Files.writeString(version.resolve("duoi.kehoach"), BELOW);
		}
		new Engine().updateBaseline(now, ProgressListener.NONE);
		Files.writeString(now.resolve("tren.kehoach"), ABOVE.replace("Rà soát văn bản", "Rà soát <b>mọi</b> văn bản"));
	}

	@Test
	void whatHasChangedIsToldAndLeadsToTheItem() throws Exception {
		new Engine().site(new SiteRequest(now, site, new PlanVersion(before, null)), ProgressListener.NONE);
		Pages.read(site).check();
		String page = Files.readString(site.resolve("changes.html"));
		assertTrue(page.contains("<td>Rà soát văn bản</td><td>Rà soát &lt;b&gt;mọi&lt;/b&gt; văn bản</td>"), page);
		assertTrue(page.contains("href=\"plan/Tren.html#m-N1\""), page);
		assertFalse(page.contains("Tren.N2"), page);
		assertTrue(Files.readString(site.resolve("plan/Duoi.html")).contains("href=\"../changes.html\""), "every page leads there");
	}

	@Test
	void linksWhoseTargetHasChangedAreToBeLookedAt() throws Exception {
		new Engine().site(now, site, ProgressListener.NONE);
		Pages.read(site).check();
		String page = Files.readString(site.resolve("links.html"));
		assertTrue(page.contains("href=\"plan/Duoi.html#m-N1\""), page);
		assertFalse(page.contains("Duoi.N2"), "its target is as it was");
		new Engine().acceptLinks(now, Set.of(), ProgressListener.NONE);
		new Engine().site(now, site, ProgressListener.NONE);
		assertFalse(Files.readString(site.resolve("links.html")).contains("Duoi.N1"));
	}

	@Test
	void withoutEarlierVersionAndBaselineThereAreNoSuchPages() throws Exception {
		new Engine().site(before, site, ProgressListener.NONE);
		Pages.read(site).check();
		assertFalse(Files.exists(site.resolve("changes.html")));
		assertFalse(Files.exists(site.resolve("links.html")));
		assertFalse(Files.readString(site.resolve("index.html")).contains("changes.html"));
	}

	@Test
	void aBrokenFileOfAcceptedLinksDoesNotKeepTheSiteFromBeingMade() throws Exception {
		Files.writeString(now.resolve("kehoach.lock"), "<<<<<<< HEAD\n");
		assertTrue(new Engine().site(now, site, ProgressListener.NONE).checked().hasErrors());
		assertFalse(Files.exists(site.resolve("links.html")));
	}

	@Test
	void thePlansAreHeldAgainstTheCriteria() throws Exception {
		new Engine().site(Sites.example("quang-tri"), site, ProgressListener.NONE);
		Pages pages = Pages.read(site);
		String all = Files.readString(site.resolve("criteria.html"));
		assertTrue(all.contains("href=\"plan/KH494.html#h-criteria\""), all);
		String plan = Files.readString(site.resolve("plan/KH494.html"));
		assertTrue(plan.contains("id=\"h-criteria\""));
		// 11 criteria, counted and for two plans
		assertEquals(11 * 3 + 11 * 2, Pages.elements(pages.page("criteria.html"), "td").size());
	}
}
