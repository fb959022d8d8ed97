// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kehoach.documents.SampleTables;
import org.kehoach.documents.write.Written;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlTableWriterTest {
	private final byte[] bytes = Written.of(new HtmlTableWriter(), SampleTables.department()).bytes();
	private final String page = new String(bytes, StandardCharsets.UTF_8);
	private final Document document = HtmlReader.document(bytes);

	@Test
	void thePageIsVietnameseAndHasATitle() {
		assertTrue(page.startsWith("<!DOCTYPE html>\n"));
		assertEquals("vi", document.getDocumentElement().getAttribute("lang"));
		assertEquals(SampleTables.INFO.title(), HtmlReader.elements(document, "title").getFirst().getTextContent());
	}

	@Test
	void thePageStandsAlone() {
		assertFalse(page.contains("<script") || page.contains("http://") || page.contains("https://")
				|| page.contains("url(") || page.contains("@import") || page.contains("<link") || page.contains("<img"));
		Element policy = HtmlReader.elements(document, "meta").get(1);
		assertEquals("Content-Security-Policy", policy.getAttribute("http-equiv"));
		assertTrue(policy.getAttribute("content").startsWith("default-src 'none'"));
	}

	@Test
	void hostileTextIsEscapedInTitleHeadingAndCells() {
		String hostile = new String(Written.of(new HtmlTableWriter(), SampleTables.ofTexts("</td><script>x</script>")).bytes(),
				StandardCharsets.UTF_8);
		assertTrue(hostile.contains("&lt;/td&gt;&lt;script&gt;x&lt;/script&gt;"));
		assertFalse(hostile.contains("<script"));
		assertEquals("&lt;&gt;&amp;&quot;&#39;", HtmlText.escape("<>&\"'"));
	}

	@Test
	void aScreenReaderHearsCaptionColumnsAndGroups() {
		String caption = HtmlReader.elements(document, "caption").getFirst().getTextContent();
		assertTrue(caption.contains(SampleTables.HEADING.title()) && caption.contains(SampleTables.HEADING.attachment()));
		List<Element> headings = HtmlReader.elements(document, "th");
		assertEquals(9, headings.stream().filter(th -> th.getAttribute("scope").equals("col")).count());
		assertEquals(7, headings.stream().filter(th -> th.getAttribute("scope").equals("rowgroup")).count());
		assertEquals(8, HtmlReader.elements(document, "tbody").size() + 1);
	}

	@Test
	void thePrintedPageIsThatOfTheDecree() {
		assertTrue(page.contains("size: A4 landscape"));
		assertTrue(page.contains("margin: 20mm 15mm 20mm 30mm"));
		assertTrue(page.contains("prefers-color-scheme: dark"));
		assertEquals(1, HtmlReader.elements(document, "tr").stream()
				.filter(row -> row.getAttribute("class").equals("keep")).count());
	}
}
