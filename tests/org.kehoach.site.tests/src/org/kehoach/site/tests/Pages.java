// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The pages of a site that was written, as documents. */
final class Pages {

	/** No page may be larger, whatever the plans hold. */
	private static final long LARGEST = 300_000;

	private final Path root;
	private final Map<String, Document> documents = new HashMap<>();
	/** What can be linked to on each page. */
	private final Map<String, Set<String>> anchors = new HashMap<>();

	private Pages(Path root) {
		this.root = root;
	}

	/** Reads all pages; fails if one is not well-formed. */
	static Pages read(Path root) throws IOException, SAXException, ParserConfigurationException {
		Pages pages = new Pages(root);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
				try (InputStream in = Files.newInputStream(file)) {
					Document page = factory.newDocumentBuilder().parse(in);
					pages.documents.put(pages.name(file), page);
					pages.anchors.put(pages.name(file), anchors(page));
				}
			}
		}
		return pages;
	}

	private String name(Path file) {
		return root.relativize(file).toString().replace('\\', '/');
	}

	Set<String> names() {
		return documents.keySet();
	}

	/** Null if there is no such page. */
	Document page(String name) {
		return documents.get(name);
	}

	String text(String name) {
		return documents.get(name).getDocumentElement().getTextContent();
	}

	static List<Element> elements(Document page, String name) {
		return elements(page.getDocumentElement(), name);
	}

	/** Those inside an element, at any depth. */
	static List<Element> elements(Element inside, String name) {
		List<Element> elements = new ArrayList<>();
		NodeList found = inside.getElementsByTagName(name);
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	/** Everything that holds for every page of every site. */
	void check() throws IOException {
		for (String name : documents.keySet()) {
			check(name);
		}
	}

	private void check(String name) throws IOException {
		Document page = documents.get(name);
		assertTrue(Files.size(root.resolve(name)) <= LARGEST, () -> name + " is too large");
		checkLinks(name, page);
		assertEquals(1, elements(page, "h1").size(), () -> name + ": h1");
		assertEquals(1, elements(page, "main").size(), () -> name + ": main");
		assertTrue(page.getDocumentElement().getAttribute("lang").matches("vi|en"), () -> name + ": lang");
		for (Element nav : elements(page, "nav")) {
			assertTrue(nav.hasAttribute("aria-label"), () -> name + ": a navigation without a name");
		}
		for (Element heading : elements(page, "th")) {
			assertTrue(heading.hasAttribute("scope"), () -> name + ": a table heading without scope");
		}
		checkStructure(name, page);
		for (Element script : elements(page, "script")) {
			assertTrue(script.getTextContent().isEmpty() && !script.getAttribute("src").contains(":"), () -> name + ": a foreign script");
		}
	}

	/** What a screen reader and a keyboard need to find the way: WCAG 2.1, criteria 1.3.1, 2.1.1, 2.4.1, 2.4.6 and 4.1.2. */
	private static void checkStructure(String name, Document page) {
		for (String landmark : List.of("header", "footer")) {
			assertEquals(1, elements(page, landmark).size(), () -> name + ": " + landmark);
		}
		Element first = elements(page, "a").getFirst();
		assertEquals("#main", first.getAttribute("href"), () -> name + ": the first link leads past the navigation");
		assertEquals("main", elements(page, "main").getFirst().getAttribute("id"), name);
		int level = 0;
		for (Element heading : elements(page, "*").stream().filter(element -> element.getTagName().matches("h[1-6]")).toList()) {
			int next = heading.getTagName().charAt(1) - '0';
			assertFalse(heading.getTextContent().isBlank(), () -> name + ": an empty heading");
			int before = level;
			assertTrue(next <= level + 1, () -> name + ": h" + before + " is followed by h" + next + " " + heading.getTextContent());
			level = next;
		}
		for (Element table : elements(page, "table")) {
			List<Element> captions = elements(table, "caption");
			assertTrue(captions.size() == 1 && !captions.getFirst().getTextContent().isBlank(), () -> name + ": a table without a name");
			Element around = (Element) table.getParentNode();
			assertEquals("0", around.getAttribute("tabindex"), () -> name + ": a table that cannot be scrolled by keyboard");
			assertFalse(around.getAttribute("aria-label").isBlank(), () -> name + ": a region without a name");
		}
		for (Element picture : elements(page, "svg")) {
			assertFalse(picture.getAttribute("aria-label").isBlank(), () -> name + ": a picture without a name");
			for (Element link : elements(picture, "a")) {
				assertEquals(1, elements(link, "title").size(), () -> name + ": a box without a name");
			}
		}
		for (Element input : elements(page, "input")) {
			assertTrue(elements(page, "label").stream().anyMatch(label -> label.getAttribute("for").equals(input.getAttribute("id"))),
					() -> name + ": a field without a label");
		}
		checkColours(name, page);
	}

	/** Nothing is told by colour alone (criterion 1.4.1): a sign and a word stand beside it. */
	private static void checkColours(String name, Document page) {
		for (Element element : elements(page, "*")) {
			List<String> css = List.of(element.getAttribute("class").split(" "));
			if (css.contains("status") || css.contains("count") || css.contains("cell")) {
				assertTrue(css.size() == 1 || element.getTextContent().codePoints().anyMatch(Character::isLetter),
						() -> name + ": only a colour: " + element.getAttribute("class"));
			}
			if (css.contains("bar")) {
				assertEquals("true", element.getAttribute("aria-hidden"), name);
				assertTrue(element.getParentNode().getTextContent().contains("%"), () -> name + ": a bar without figures");
			}
		}
	}

	/** Fails if two elements have the same. */
	private static Set<String> anchors(Document page) {
		Set<String> ids = new HashSet<>();
		for (Element element : elements(page, "*")) {
			String id = element.getAttribute("id");
			assertTrue(id.isEmpty() || ids.add(id), () -> "two elements #" + id);
		}
		return ids;
	}

	private void checkLinks(String name, Document page) {
		for (Element element : elements(page, "*")) {
			for (String attribute : List.of("href", "src", "action")) {
				String address = element.getAttribute(attribute);
				if (!address.isEmpty()) {
					assertTrue(leadsSomewhere(name, address), () -> name + ": leads nowhere: " + address);
				}
			}
		}
	}

	private boolean leadsSomewhere(String from, String address) {
		int hash = address.indexOf('#');
		String path = hash < 0 ? address : address.substring(0, hash);
		Path target = path.isEmpty() ? root.resolve(from) : root.resolve(from).resolveSibling(path).normalize();
		if (!target.startsWith(root) || !Files.isRegularFile(target)) {
			return false;
		}
		return hash < 0 || anchors.get(name(target)).contains(address.substring(hash + 1));
	}
}
