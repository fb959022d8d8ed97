// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** What a real browser makes of the pages, opened from a folder. */
class BrowserTest {

	/** Processes of the browser may write to their profile for a moment after it has ended. */
	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	Path folder;
	private Path site;
	private Chromium chromium;

	@BeforeEach
	void prepare() throws Exception {
		site = folder.resolve("site");
		chromium = new Chromium(Files.createDirectory(folder.resolve("browser")));
	}

	@Test
	void searchIgnoresAccentsAndLeadsToTheItem() throws Exception {
		Sites.write(Sites.example("hai-phong"), site);
		String page = chromium.content(site.resolve("search.html"), "?q=tham+nhung");
		assertTrue(page.contains("<mark>tham</mark> <mark>nhũng</mark>"), page);
		Matcher link = Pattern.compile("<a (?:lang=\"vi\" )?href=\"(plan/[^\"#]+)#([^\"]+)\">").matcher(page);
		assertTrue(link.find(), page);
		assertTrue(Files.readString(site.resolve(link.group(1))).contains("id=\"" + link.group(2) + "\""));
	}

	@Test
	void searchFindsWhileTheLastWordIsHalfWritten() throws Exception {
		Sites.write(Sites.example("hai-phong"), site);
		assertTrue(chromium.content(site.resolve("search.html"), "?q=tham+nhu").contains("nhũng"));
		assertFalse(chromium.content(site.resolve("search.html"), "?q=khongcotunay").contains("<li"
				+ "><span class=\"kind\""));
	}

	@Test
	void scriptsInTextsNeverRun() throws Exception {
		Sites.write(Sites.hostilePlans(folder.resolve("plans")), site);
		for (String page : new String[] { "index.html", "plan/KHTren.html", "plan/KHDuoi.html", "waived.html" }) {
			String content = chromium.content(site.resolve(page), "");
			assertTrue(content.contains("<main"), content);
			assertFalse(content.contains("<title>bad</title>"), page);
		}
		String found = chromium.content(site.resolve("search.html"), "?q=%3Cscript%3Edocument.title%3D'bad'%3C/script%3E");
		assertTrue(found.contains("class=\"kind\""), found);
		assertFalse(found.contains("<title>bad</title>"), found);
		assertFalse(found.contains("<img"), found);
	}
}
