// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.kehoach.documents.Grids;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a page back; the pages are well-formed XML. */
public final class HtmlReader {

	private HtmlReader() {
	}

	static Document document(byte[] bytes) {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
		} catch (SAXException | IOException | ParserConfigurationException e) {
			throw new AssertionError(e);
		}
	}

	static List<Element> elements(Node parent, String name) {
		NodeList found = parent instanceof Document document ? document.getElementsByTagName(name)
				: ((Element) parent).getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < found.getLength(); i++) {
			elements.add((Element) found.item(i));
		}
		return elements;
	}

	public static List<List<String>> grid(byte[] bytes) {
		List<Element> rows = elements(document(bytes), "tr");
		int columns = elements(document(bytes), "col").size();
		List<List<String>> grid = new ArrayList<>();
		int[] open = new int[columns];
		for (Element row : rows) {
			List<String> fields = new ArrayList<>();
			for (Node child = row.getFirstChild(); fields.size() < columns; ) {
				if (open[fields.size()] > 0) {
					open[fields.size()]--;
					fields.add(Grids.ABOVE);
				} else {
					while (!(child instanceof Element)) {
						child = child.getNextSibling();
					}
					Element cell = (Element) child;
					open[fields.size()] = number(cell, "rowspan") - 1;
					fields.add(text(cell));
					for (int i = 1; i < number(cell, "colspan"); i++) {
						fields.add(Grids.LEFT);
					}
					child = child.getNextSibling();
				}
			}
			grid.add(fields);
		}
		return grid;
	}

	private static int number(Element cell, String name) {
		return cell.hasAttribute(name) ? Integer.parseInt(cell.getAttribute(name)) : 1;
	}

	private static String text(Element cell) {
		List<Element> paragraphs = elements(cell, "p");
		return paragraphs.isEmpty() ? cell.getTextContent()
				: String.join("\n", paragraphs.stream().map(Element::getTextContent).toList());
	}
}
