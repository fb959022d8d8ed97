// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import org.w3c.dom.Element;

/**
 * A placeholder as it stands in a template.
 *
 * @param paragraph the paragraph that it stands in
 * @param spot where, for messages and to change it
 * @param written with its marks
 * @param alone whether nothing else stands in the paragraph
 * @param meaning what it asks for
 */
record Mark(Element paragraph, Spot spot, String written, boolean alone, Meaning meaning) {

	/** Whether the paragraph stands in the text itself, not in a table, a box, a header. */
	boolean inText() {
		return spot.part() == Spot.Part.BODY && Wml.is(paragraph.getParentNode(), "body");
	}
}
