// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
		for (Element script : elements(page, "script")) {
			assertTrue(script.getTextContent().isEmpty() && !script.getAttribute("src").contains(":"), () -> name + ": a foreign script");
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
