// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.ProgressListener;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SiteTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "quoc-gia", "quang-tri", "hai-phong", "khanh-hoa", "kehoach-itself" })
	void everyPageIsWellFormedAndEveryLinkLeadsSomewhere(String example) throws Exception {
		Path site = folder.resolve("site");
		Sites.write(Sites.example(example), site);
		Pages pages = Pages.read(site);
		pages.check();
		assertTrue(pages.names().containsAll(List.of("index.html", "gaps.html", "findings.html", "notes.html", "waived.html", "units.html", "search.html")));
	}

	@Test
	void aPlanTellsItsItemsWithLinksUpAndDown() throws Exception {
		Path site = folder.resolve("site");
		Sites.write(Sites.example("quang-tri"), site);
		String plan = Files.readString(site.resolve("plan/KH494.html"));
		assertTrue(plan.contains("id=\"m-M03\""), "an item can be linked to by its name");
		assertTrue(plan.contains("href=\"../cover/KH494.html#m-M03\""), "an item leads to who covers it");
		assertTrue(plan.contains("href=\"../plan/NQ76.html#"), "an item leads to those above");
		assertTrue(Files.exists(site.resolve("table/KHSoCongThuong2025H2.html")));
	}

	@Test
	void aPictureLeadsToWhatItShows() throws Exception {
		Path site = folder.resolve("site");
		Sites.write(Sites.example("quang-tri"), site);
		Document page = Pages.read(site).page("picture/KH494.html");
		List<String> addresses = Pages.elements(page, "svg").stream().flatMap(svg -> Pages.elements(svg, "a").stream())
				.map(link -> link.getAttribute("href")).toList();
		assertTrue(addresses.contains("../plan/KH494.html#m-N01"), "the plan's own items");
		assertTrue(addresses.contains("../plan/NQ76.html#m-N1"), "items above");
		assertTrue(addresses.contains("../cover/KH494.html#m-M01"), "what became of it below");
	}

	/** WCAG 2.1, criterion 3.1.2: on an English page a screen reader is told what is Vietnamese. */
	@Test
	void onEnglishPagesVietnameseTextsSaySo() throws Exception {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.ENGLISH);
		try {
			Path site = folder.resolve("site");
			Sites.write(Sites.example("quang-tri"), site);
			Pages pages = Pages.read(site);
			pages.check();
			List<Element> headings = Pages.elements(pages.page("plan/KH494.html"), "h4");
			assertTrue(headings.size() > 20);
			for (Element heading : headings) {
				assertEquals("vi", heading.getAttribute("lang"), heading.getTextContent());
			}
			assertEquals("", Pages.elements(pages.page("plan/KH494.html"), "h2").getFirst().getAttribute("lang"), "our own words");
		} finally {
			Locale.setDefault(before);
		}
	}

	/** Plans that implement each other have no first one, and of two plans of one name links lead to the first. */
	@Test
	void plansInACircleAndPlansOfOneNameAreAllThere() throws Exception {
		Path plans = Files.createDirectories(folder.resolve("plans"));
		String text = """
				kế hoạch %s "Kế hoạch %s" {
					thời kỳ 2026
					thực hiện %s

					lĩnh vực thể chế TheChe "Thể chế" {
						nhiệm vụ N01 "Việc" {
							thực hiện %s.N01
						}
					}
				}
				""";
		Files.writeString(plans.resolve("1.kehoach"), text.formatted("A", "một", "B", "B"));
		Files.writeString(plans.resolve("2.kehoach"), text.formatted("B", "hai", "A", "A"));
		Files.writeString(plans.resolve("3.kehoach"), text.formatted("A", "ba", "B", "B"));
		Path site = folder.resolve("site");
		Sites.write(plans, site);
		Pages pages = Pages.read(site);
		pages.check();
		for (String title : List.of("Kế hoạch một", "Kế hoạch hai", "Kế hoạch ba")) {
			assertTrue(pages.text("index.html").contains(title), title);
		}
		assertTrue(pages.names().contains("plan/A_2.html"));
	}

	@Test
	void textsOfUsersAreNeverMarkup() throws Exception {
		Path site = folder.resolve("site");
		Sites.write(Sites.hostilePlans(folder.resolve("plans")), site);
		Pages pages = Pages.read(site);
		pages.check();
		assertTrue(pages.text("plan/KHTren.html").contains("<script>document.title='bad'</script>"), "the title is shown as it is");
		assertTrue(pages.text("waived.html").contains("</td><script>document.title='bad'</script> \" onclick=\"bad"));
		for (String name : pages.names()) {
			assertEquals(List.of(), Pages.elements(pages.page(name), "img"), name);
			assertEquals(List.of(), Pages.elements(pages.page(name), "b").stream().filter(b -> b.getTextContent().equals("UBND")).toList(), name);
		}
		try (Stream<Path> files = Files.list(site.resolve("find"))) {
			for (Path file : files.toList()) {
				assertFalse(Files.readString(file).contains("<"), () -> file + " holds markup");
			}
		}
	}

	@Test
	void anEarlierSiteIsReplacedAsAWhole() throws Exception {
		Path site = folder.resolve("site");
		Sites.write(Sites.example("quang-tri"), site);
		Files.writeString(site.resolve("plan/old.html"), "old");
		Sites.write(Sites.example("quang-tri"), site);
		assertFalse(Files.exists(site.resolve("plan/old.html")));
		assertOnlyTheSite();
	}

	@Test
	void aFolderWithOtherFilesStaysAsItIs() throws IOException {
		Path other = Files.createDirectory(folder.resolve("site"));
		Files.writeString(other.resolve("letter.txt"), "mine");
		EngineException refused = assertThrows(EngineException.class, () -> Sites.write(Sites.example("quang-tri"), other));
		assertTrue(refused.getMessage().contains(other.toString()), refused.getMessage());
		assertEquals("mine", Files.readString(other.resolve("letter.txt")));
		assertOnlyTheSite();
	}

	@Test
	void anEarlierSiteStaysWholeWhenWritingEndsEarly() throws Exception {
		Path site = folder.resolve("site");
		Sites.write(Sites.example("quang-tri"), site);
		String before = Files.readString(site.resolve("index.html"));
		ProgressListener cancelling = new ProgressListener() {
			private boolean writing;

			@Override
			public void begin(Stage stage, int total) {
				writing = stage == Stage.WRITE;
			}

			@Override
			public void advance() {
				// the first plan is written by then
			}

			@Override
			public boolean isCancelled() {
				return writing;
			}
		};
		assertThrows(CancellationException.class, () -> new Engine().site(Sites.example("hai-phong"), site, cancelling));
		assertEquals(before, Files.readString(site.resolve("index.html")));
		assertNotNull(Pages.read(site).page("plan/KH494.html"));
		assertOnlyTheSite();
	}

	/** Nothing half written is left beside it. */
	private void assertOnlyTheSite() throws IOException {
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of("site"), left.map(path -> path.getFileName().toString()).toList());
		}
	}
}
