// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

/** What a Word document consists of besides the text itself. */
enum DocxPart {
	/** Document-wide settings. */
	SETTINGS("settings", "settings"),
	/** The styles. */
	STYLES("styles", "styles"),
	/** The header of first pages. */
	FIRST_HEADER("header1", "header"),
	/** The header of all other pages. */
	HEADER("header2", "header");

	private final String name;
	private final String kind;

	DocxPart(String name, String kind) {
		this.name = name;
		this.kind = kind;
	}

	/** Its file beside the text's. */
	String file() {
		return name + ".xml";
	}

	/** What it is, as content types and relationships end. */
	String kind() {
		return kind;
	}

	/** The name under which the text refers to it. */
	String relationship() {
		return "rId" + (ordinal() + 1);
	}
}
