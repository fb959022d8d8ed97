// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

/** A section of a Word file under test. */
final class PageSpec {
	int width = 11906;
	int height = 16838;
	int top = 1134;
	int right = 851;
	int bottom = 1134;
	int left = 1701;
	boolean hideFirst = true;
	Integer start = 1;
	String numbers = "decimal";
	/** Kind of the reference to the part with the page number; empty: none. */
	String reference = "header";

	PageSpec landscape() {
		width = 16838;
		height = 11906;
		return this;
	}

	int textWidth() {
		return width - left - right;
	}

	String xml() {
		String number = reference.isEmpty() ? "" : "<w:" + reference + "Reference w:type=\"default\" r:id=\"" + reference + "\"/>";
		return "<w:sectPr>" + number + "<w:pgSz w:w=\"" + width + "\" w:h=\"" + height + "\"/><w:pgMar w:top=\"" + top + "\" w:right=\"" + right
				+ "\" w:bottom=\"" + bottom + "\" w:left=\"" + left + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:pgNumType w:fmt=\""
				+ numbers + "\"" + (start == null ? "" : " w:start=\"" + start + "\"") + "/>" + (hideFirst ? "<w:titlePg/>" : "") + "</w:sectPr>";
	}
}
