// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;
import java.util.Collection;

import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.write.ooxml.XmlStream;

/** Declares one paragraph style for each style of the decree. */
final class DocxStyles {
	private static final String NORMAL = "Normal";
	private static final int NORMAL_SIZE_PT = 14;
	private static final String BLACK = "000000";
	/** Height of the paragraphs that hold nothing but a drawn line, in twips. */
	private static final int RULE_HEIGHT = 80;

	private DocxStyles() {
	}

	/**
	 * Writes the part.
	 *
	 * @param styles
	 *            the styles to declare
	 * @param tableSizePt
	 *            size of the letters in tables
	 */
	static void write(XmlStream xml, String language, Collection<DecreeStyle> styles, int tableSizePt) throws IOException {
		DocxXml.root(xml, "w:styles");
		xml.start("w:docDefaults");
		xml.start("w:rPrDefault").start("w:rPr");
		font(xml);
		size(xml, NORMAL_SIZE_PT);
		xml.start("w:lang").attribute("w:val", language).attribute("w:eastAsia", language).end();
		xml.end().end();
		xml.start("w:pPrDefault").empty("w:pPr").end();
		xml.end();
		xml.start("w:style").attribute("w:type", "paragraph").attribute("w:default", "true").attribute("w:styleId", NORMAL);
		DocxXml.value(xml, "w:name", NORMAL);
		xml.empty("w:qFormat").end();
		for (DecreeStyle style : styles) {
			style(xml, style, style.inTable() ? tableSizePt : style.sizePt());
		}
		xml.end();
	}

	/** Every property stands in the style itself, so that nothing depends on a program's defaults. */
	private static void style(XmlStream xml, DecreeStyle style, int sizePt) throws IOException {
		xml.start("w:style").attribute("w:type", "paragraph").attribute("w:customStyle", "true").attribute("w:styleId", style.id());
		DocxXml.value(xml, "w:name", style.title());
		DocxXml.value(xml, "w:basedOn", NORMAL);
		xml.empty("w:qFormat");
		xml.start("w:pPr");
		if (style.keepNext()) {
			xml.empty("w:keepNext");
		}
		spacing(xml, style);
		xml.start("w:ind").attribute("w:left", 0).attribute("w:right", 0).attribute("w:firstLine", style.firstLine()).end();
		DocxXml.value(xml, "w:jc", DocxText.alignment(style.alignment()));
		if (style.outline() > 0) {
			DocxXml.value(xml, "w:outlineLvl", style.outline() - 1);
		}
		xml.end();
		xml.start("w:rPr");
		font(xml);
		DocxXml.value(xml, "w:b", Boolean.toString(style.bold()));
		DocxXml.value(xml, "w:i", Boolean.toString(style.italic()));
		DocxXml.value(xml, "w:color", BLACK);
		size(xml, sizePt);
		xml.end();
		xml.end();
	}

	private static void spacing(XmlStream xml, DecreeStyle style) throws IOException {
		boolean thin = style == DecreeStyle.RULE || style == DecreeStyle.APPENDIX_RULE;
		xml.start("w:spacing").attribute("w:before", style.before()).attribute("w:after", style.after())
				.attribute("w:line", thin ? RULE_HEIGHT : style.line()).attribute("w:lineRule", thin ? "exact" : "auto").end();
	}

	private static void font(XmlStream xml) throws IOException {
		xml.start("w:rFonts").attribute("w:ascii", DecreeStyle.FONT).attribute("w:hAnsi", DecreeStyle.FONT)
				.attribute("w:eastAsia", DecreeStyle.FONT).attribute("w:cs", DecreeStyle.FONT).end();
	}

	private static void size(XmlStream xml, int sizePt) throws IOException {
		DocxXml.value(xml, "w:sz", 2 * sizePt);
		DocxXml.value(xml, "w:szCs", 2 * sizePt);
	}
}
