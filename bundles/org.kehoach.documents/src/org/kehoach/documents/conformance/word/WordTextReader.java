// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kehoach.documents.read.OfficeFile;
import org.kehoach.documents.read.OfficeFileException;
import org.kehoach.documents.read.OfficePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads the Word text of an office file. Conditional formats of table styles (first row, bands) and text boxes of the body
 * are not looked at.
 */
public final class WordTextReader {
	private final OfficePart main;
	private final Theme theme;
	private final StyleSheet styles;
	private final boolean hasStyles;
	private final boolean evenPagesDiffer;
	private int section;

	private WordTextReader(OfficePart main) throws OfficeFileException {
		this.main = main;
		Optional<OfficePart> themePart = main.relatedAs("theme");
		this.theme = themePart.isEmpty() ? Theme.NONE : Theme.read(themePart.get().xml());
		Optional<OfficePart> stylePart = main.relatedAs("styles");
		this.hasStyles = stylePart.isPresent();
		this.styles = hasStyles ? new StyleSheet(stylePart.get().xml().getDocumentElement(), theme) : new StyleSheet();
		Optional<OfficePart> settings = main.relatedAs("settings");
		this.evenPagesDiffer = settings.isPresent()
				&& Boolean.TRUE.equals(Xml.toggle(settings.get().xml().getDocumentElement(), "evenAndOddHeaders"));
	}

	/**
	 * Reads the text.
	 *
	 * @param file
	 *            open, never null
	 * @return complete, does not need the file any more
	 * @throws OfficeFileException
	 *             if the file is spoilt or has no Word text
	 */
	public static WordText read(OfficeFile file) throws OfficeFileException {
		return new WordTextReader(file.wordText()).read();
	}

	private WordText read() throws OfficeFileException {
		Document xml = main.xml();
		Element body = Xml.child(xml.getDocumentElement(), "body");
		List<Section> sections = body == null ? List.of() : sections(body);
		if (sections.isEmpty()) {
			sections = List.of(new Section(1, 0, 0, 0, 0, 0, 0, false, null, "decimal", List.of(), List.of(), List.of()));
		}
		List<Section> all = sections;
		BlockReader blocks = new BlockReader(styles, theme, numbering(), () -> all.get(Math.min(section, all.size() - 1)), () -> section++);
		if (body != null) {
			blocks.read(body);
		}
		return new WordText(List.copyOf(blocks.paragraphs()), List.copyOf(blocks.tables()), sections, hasStyles, false);
	}

	private Numbering numbering() throws OfficeFileException {
		Optional<OfficePart> part = main.relatedAs("numbering");
		return part.isEmpty() ? new Numbering() : new Numbering(part.get().xml().getDocumentElement());
	}

	private List<Section> sections(Element body) throws OfficeFileException {
		List<Element> found = new ArrayList<>();
		collect(body, found);
		List<Section> sections = new ArrayList<>();
		Map<String, Element> inherited = new HashMap<>();
		for (Element properties : found) {
			for (String kind : List.of("headerReference", "footerReference")) {
				Xml.children(properties, kind).forEach(reference -> inherited.put(kind + Xml.attribute(reference, "type"), reference));
			}
			sections.add(section(sections.size() + 1, properties, inherited));
		}
		return sections;
	}

	/** The properties of a section stand in its last paragraph, those of the last one at the end of the text. */
	private static void collect(Element container, List<Element> found) {
		for (Element child : Xml.children(container)) {
			if (Xml.is(child, "sectPr")) {
				found.add(child);
			} else if (Xml.is(child, "p")) {
				Element last = Xml.child(Xml.child(child, "pPr"), "sectPr");
				if (last != null) {
					found.add(last);
				}
			} else if (Xml.is(child, "sdt") || Xml.is(child, "sdtContent") || Xml.is(child, "customXml")) {
				collect(child, found);
			}
		}
	}

	private Section section(int number, Element properties, Map<String, Element> references) throws OfficeFileException {
		Element size = Xml.child(properties, "pgSz");
		Element margins = Xml.child(properties, "pgMar");
		Element numbers = Xml.child(properties, "pgNumType");
		String format = Xml.attribute(numbers, "fmt");
		boolean firstDiffers = Boolean.TRUE.equals(Xml.toggle(properties, "titlePg"));
		List<Paragraph> headers = new ArrayList<>(part(references.get("headerReferencedefault")));
		List<Paragraph> footers = new ArrayList<>(part(references.get("footerReferencedefault")));
		if (evenPagesDiffer) {
			headers.addAll(part(references.get("headerReferenceeven")));
			footers.addAll(part(references.get("footerReferenceeven")));
		}
		if (firstDiffers) {
			footers.addAll(part(references.get("footerReferencefirst")));
		}
		return new Section(number, length(size, "w"), length(size, "h"), Math.abs(length(margins, "top")),
				Math.abs(length(margins, "bottom")), length(margins, "left") + length(margins, "gutter"), length(margins, "right"),
				firstDiffers, Xml.number(Xml.attribute(numbers, "start")), format == null ? "decimal" : format, List.copyOf(headers),
				firstDiffers ? part(references.get("headerReferencefirst")) : List.copyOf(headers), List.copyOf(footers));
	}

	private static int length(Element element, String name) {
		return ParagraphFormat.orZero(Lengths.twips(Xml.attribute(element, name)));
	}

	/** @param reference null: there is no such header */
	private List<Paragraph> part(Element reference) throws OfficeFileException {
		String id = Xml.attribute(reference, "id");
		Optional<OfficePart> part = id == null ? Optional.empty() : main.related(id);
		if (part.isEmpty()) {
			return List.of();
		}
		Element root = part.get().xml().getDocumentElement();
		BlockReader blocks = new BlockReader(styles, theme, new Numbering(), () -> null, () -> {
		});
		blocks.read(root);
		blocks.readTextBoxes(root);
		return List.copyOf(blocks.paragraphs());
	}
}
