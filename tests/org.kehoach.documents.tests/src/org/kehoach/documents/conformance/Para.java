// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance;

/** A paragraph of a Word file under test; every setting may be changed before the file is written. */
final class Para {
	String text;
	/** Runs on behind {@link #text}, not bold. */
	String plainTail = "";
	String style = "";
	double size;
	boolean bold;
	boolean italic;
	boolean pageNumber;
	String font = "";
	String colour = "";
	String language = "";
	String alignment = "left";
	int firstLine;
	int left;
	int right;
	int before;
	int after;
	int line = 240;
	boolean border;
	/** Section that ends here, as XML. */
	String section = "";

	Para(String text, double size) {
		this.text = text;
		this.size = size;
	}

	Para bold() {
		bold = true;
		return this;
	}

	Para italic() {
		italic = true;
		return this;
	}

	Para centred() {
		alignment = "center";
		return this;
	}

	/** Running text: justified, indented, 6 points apart. */
	Para body() {
		alignment = "both";
		firstLine = 720;
		before = 60;
		after = 60;
		line = 264;
		return this;
	}

	/** An empty paragraph whose lower border is a line in the middle of its room. */
	static Para rule(int room, int length) {
		Para rule = new Para("", 6);
		rule.border = true;
		rule.left = (room - length) / 2;
		rule.right = rule.left;
		return rule;
	}

	String xml() {
		StringBuilder xml = new StringBuilder("<w:p><w:pPr>");
		if (!style.isEmpty()) {
			xml.append("<w:pStyle w:val=\"" + style + "\"/>");
		}
		if (border) {
			xml.append("<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:pBdr>");
		}
		xml.append("<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\" w:line=\"" + line + "\" w:lineRule=\"auto\"/>");
		xml.append("<w:ind w:left=\"" + left + "\" w:right=\"" + right + "\" w:firstLine=\"" + firstLine + "\"/>");
		xml.append("<w:jc w:val=\"" + alignment + "\"/>" + section + "</w:pPr>");
		if (pageNumber) {
			xml.append("<w:fldSimple w:instr=\"" + text + "\">" + run("2", bold) + "</w:fldSimple>");
		} else {
			xml.append(run(text, bold));
		}
		return xml.append(plainTail.isEmpty() ? "" : run(plainTail, false)).append("</w:p>").toString();
	}

	private String run(String words, boolean heavy) {
		if (words.isEmpty()) {
			return "";
		}
		StringBuilder xml = new StringBuilder("<w:r><w:rPr>");
		if (!font.isEmpty()) {
			xml.append("<w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/>");
		}
		xml.append(heavy ? "<w:b/>" : "").append(italic ? "<w:i/>" : "");
		xml.append(colour.isEmpty() ? "" : "<w:color w:val=\"" + colour + "\"/>");
		xml.append("<w:sz w:val=\"" + Math.round(2 * size) + "\"/>");
		xml.append(language.isEmpty() ? "" : "<w:lang w:val=\"" + language + "\"/>");
		return xml + "</w:rPr><w:t xml:space=\"preserve\">" + words.replace("&", "&amp;") + "</w:t></w:r>";
	}
}
