// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.List;

import org.kehoach.documents.read.OfficeFileException;
import org.kehoach.documents.read.OfficePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A part of a template that holds text.
 *
 * @param kind never null
 * @param number from 1 among those of its kind
 * @param source where it was read from
 * @param xml its content, to be changed
 */
record TemplatePart(Spot.Part kind, int number, OfficePart source, Document xml) {

	static TemplatePart read(Spot.Part kind, int number, OfficePart source) throws OfficeFileException {
		TemplatePart part = new TemplatePart(kind, number, source, source.xml());
		MergeFields.dissolve(part.xml().getDocumentElement());
		ContentControls.dissolve(part.xml().getDocumentElement());
		return part;
	}

	/** All paragraphs, those of tables and text boxes too, in the order of the text. */
	List<Element> paragraphs() {
		return Wml.all(xml.getDocumentElement(), "p");
	}

	void save() throws OfficeFileException {
		source.replace(xml);
	}
}
