// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What office programs would have to repair in a Word file, found without one. */
final class WordPackage {
	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
	private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, byte[]> parts = new TreeMap<>();
	private final Map<String, Document> xml = new TreeMap<>();
	private final List<String> faults = new ArrayList<>();

	private WordPackage() {
	}

	/** Reads a file; what is wrong with it is in {@link #faults()}. */
	static WordPackage read(Path file) throws Exception {
		return read(Files.readAllBytes(file));
	}

	/** As {@link #read(Path)}. */
	static WordPackage read(byte[] file) throws Exception {
		WordPackage read = new WordPackage();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				read.check(read.parts.put(entry.getName(), zip.readAllBytes()) == null, entry.getName() + " is there twice");
			}
		}
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		for (Map.Entry<String, byte[]> part : read.parts.entrySet()) {
			if (part.getKey().matches(".*\\.(xml|rels)")) {
				read.xml.put(part.getKey(), factory.newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue())));
			}
		}
		read.contentTypes();
		read.relationships();
		read.ids();
		read.styles();
		read.sections();
		read.tables();
		return read;
	}

	/** Empty for a sound file. */
	List<String> faults() {
		return faults;
	}

	/** As {@link #faults()}, with what the schema of the format has against the parts of Word's own language. */
	List<String> allFaults() throws Exception {
		List<String> all = new ArrayList<>(faults);
		for (Map.Entry<String, byte[]> part : parts.entrySet()) {
			if (part.getKey().matches("word/[a-z]+\\d*\\.xml")) {
				invalid(part.getKey(), part.getValue()).forEach(error -> all.add(part.getKey() + ": " + error.getMessage()));
			}
		}
		return all;
	}

	/** By the schema of ISO 29500. It is POI's small one, which lacks the element compat. */
	private static List<XmlError> invalid(String name, byte[] bytes) throws Exception {
		ByteArrayInputStream in = new ByteArrayInputStream(bytes);
		XmlObject part = switch (name.replaceAll("word/([a-z]+)\\d*\\.xml", "$1")) {
		case "document" -> DocumentDocument.Factory.parse(in);
		case "styles" -> StylesDocument.Factory.parse(in);
		case "settings" -> SettingsDocument.Factory
				.parse(new String(bytes, StandardCharsets.UTF_8).replaceFirst("(?s)<w:compat>.*</w:compat>", ""));
		case "numbering" -> NumberingDocument.Factory.parse(in);
		case "header" -> HdrDocument.Factory.parse(in);
		case "footer" -> FtrDocument.Factory.parse(in);
		default -> throw new IllegalArgumentException("a part that is not checked: " + name);
		};
		List<XmlError> errors = new ArrayList<>();
		part.validate(new XmlOptions().setErrorListener(errors));
		return errors;
	}

	private void check(boolean right, String fault) {
		if (!right) {
			faults.add(fault);
		}
	}

	private static void each(Node node, String name, Consumer<Element> action) {
		NodeList all = node instanceof Document document ? document.getElementsByTagNameNS("*", name)
				: ((Element) node).getElementsByTagNameNS("*", name);
		for (int i = 0; i < all.getLength(); i++) {
			action.accept((Element) all.item(i));
		}
	}

	private static List<Element> children(Element element, String name) {
		List<Element> children = new ArrayList<>();
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element found && (name == null || name.equals(found.getLocalName()))) {
				children.add(found);
			}
		}
		return children;
	}

	private static Element child(Element element, String name) {
		return element == null ? null : children(element, name).stream().findFirst().orElse(null);
	}

	private void contentTypes() {
		Set<String> extensions = new HashSet<>();
		Set<String> names = new HashSet<>();
		each(xml.get("[Content_Types].xml"), "Default", type -> check(extensions.add(type.getAttribute("Extension")), "extension twice"));
		each(xml.get("[Content_Types].xml"), "Override", type -> {
			String name = type.getAttribute("PartName").substring(1);
			check(names.add(name), name + " has two content types");
			check(parts.containsKey(name), name + " has a content type, but is not there");
		});
		for (String name : parts.keySet()) {
			String extension = name.substring(name.lastIndexOf('.') + 1);
			check(name.equals("[Content_Types].xml") || names.contains(name) || extensions.contains(extension), name + " has no content type");
		}
	}

	private void relationships() {
		for (String name : xml.keySet()) {
			if (name.endsWith(".rels")) {
				Set<String> ids = new HashSet<>();
				URI base = URI.create("/" + name.replaceFirst("_rels/[^/]*$", ""));
				each(xml.get(name), "Relationship", relation -> {
					check(ids.add(relation.getAttribute("Id")), name + ": id twice: " + relation.getAttribute("Id"));
					String target = base.resolve(relation.getAttribute("Target")).getPath().substring(1);
					check(relation.getAttribute("TargetMode").equals("External") || parts.containsKey(target), name + ": nothing at " + target);
				});
			}
		}
	}

	/** Ids of drawings, bookmarks, notes and paragraphs are unique over body, headers and footers. */
	private void ids() {
		Map<String, String> seen = new HashMap<>();
		xml.forEach((part, document) -> {
			if (part.startsWith("word/")) {
				each(document, "docPr", element -> unique(seen, "drawing " + element.getAttribute("id"), part));
				each(document, "bookmarkStart", element -> {
					unique(seen, "bookmark " + element.getAttributeNS(W, "id"), part);
					unique(seen, "bookmark name " + element.getAttributeNS(W, "name"), part);
				});
				each(document, "footnote", element -> unique(seen, "footnote " + element.getAttributeNS(W, "id"), part));
				each(document, "endnote", element -> unique(seen, "endnote " + element.getAttributeNS(W, "id"), part));
				each(document, "comment", element -> unique(seen, "comment " + element.getAttributeNS(W, "id"), part));
				each(document, "p", element -> {
					String id = element.getAttributeNS("http://schemas.microsoft.com/office/word/2010/wordml", "paraId");
					if (!id.isEmpty()) {
						unique(seen, "paragraph " + id, part);
					}
				});
			}
		});
	}

	private void unique(Map<String, String> seen, String id, String part) {
		String before = seen.put(id, part);
		check(before == null, id + " twice: " + before + ", " + part);
	}

	private void styles() {
		Set<String> known = new HashSet<>();
		each(xml.get("word/styles.xml"), "style", style -> check(known.add(style.getAttributeNS(W, "styleId")), "style twice"));
		xml.forEach((part, document) -> List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
				.forEach(kind -> each(document, kind, use -> check(known.contains(use.getAttributeNS(W, "val")),
						part + ": no style " + use.getAttributeNS(W, "val")))));
	}

	private void sections() {
		Map<String, String> targets = new HashMap<>();
		each(xml.get("word/_rels/document.xml.rels"), "Relationship",
				relation -> targets.put(relation.getAttribute("Id"), relation.getAttribute("Type")));
		each(xml.get("word/document.xml"), "sectPr", section -> {
			Set<String> types = new HashSet<>();
			for (Element reference : children(section, null)) {
				if (reference.getLocalName().endsWith("Reference")) {
					String kind = reference.getLocalName().replace("Reference", "");
					check(types.add(kind + reference.getAttributeNS(W, "type")), "two references of a kind in a section");
					String type = targets.get(reference.getAttributeNS(R, "id"));
					check(type != null && type.endsWith("/" + kind), "reference without " + kind);
				}
			}
		});
	}

	private void tables() {
		xml.forEach((part, document) -> each(document, "tbl", table -> table(part, table)));
	}

	/** Every row fills the grid, a merged cell begins somewhere above, every cell ends with a paragraph. */
	private void table(String part, Element table) {
		int columns = children(child(table, "tblGrid"), "gridCol").size();
		Map<Integer, Integer> merged = new HashMap<>();
		for (Element row : children(table, "tr")) {
			int at = span(child(row, "trPr"), "gridBefore", 0);
			Map<Integer, Integer> next = new HashMap<>();
			for (Element cell : children(row, "tc")) {
				Element properties = child(cell, "tcPr");
				int span = span(properties, "gridSpan", 1);
				Element merge = child(properties, "vMerge");
				if (merge != null) {
					boolean begins = merge.getAttributeNS(W, "val").equals("restart");
					check(begins || Integer.valueOf(span).equals(merged.get(at)), part + ": a merged cell without beginning, column " + at);
					next.put(at, span);
				}
				List<Element> content = children(cell, null);
				check(content.getLast().getLocalName().equals("p"), part + ": a cell without paragraph at its end");
				at += span;
			}
			at += span(child(row, "trPr"), "gridAfter", 0);
			check(at == columns, part + ": a row of " + at + " columns in a grid of " + columns);
			merged = next;
		}
	}

	private static int span(Element properties, String name, int otherwise) {
		Element span = child(properties, name);
		return span == null ? otherwise : Integer.parseInt(span.getAttributeNS(W, "val"));
	}
}
