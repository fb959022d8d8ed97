// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The fonts that a file calls by their part in its theme.
 *
 * @param major
 *            font of headings; null if the file has no theme
 * @param minor
 *            font of text; null if the file has no theme
 */
record Theme(String major, String minor) {

	static final Theme NONE = new Theme(null, null);

	static Theme read(Document xml) {
		return new Theme(latin(xml, "majorFont"), latin(xml, "minorFont"));
	}

	private static String latin(Document xml, String kind) {
		NodeList fonts = xml.getElementsByTagNameNS("*", kind);
		if (fonts.getLength() == 0) {
			return null;
		}
		NodeList latin = ((Element) fonts.item(0)).getElementsByTagNameNS("*", "latin");
		return latin.getLength() == 0 ? null : Xml.attribute((Element) latin.item(0), "typeface");
	}

	/**
	 * @param fonts
	 *            the element rFonts; may be null
	 * @param letters
	 *            ascii or hAnsi
	 */
	String font(Element fonts, String letters) {
		String theme = Xml.attribute(fonts, letters + "Theme");
		if (theme != null) {
			String named = theme.startsWith("major") ? major : minor;
			if (named != null) {
				return named;
			}
		}
		return Xml.attribute(fonts, letters);
	}
}
