// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.table.Alignment;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** Fills paragraphs. */
final class DocxText {

	private DocxText() {
	}

	/** Gives an empty paragraph its style. */
	static CTPPr style(CTP paragraph, DecreeStyle style) {
		CTPPr properties = paragraph.addNewPPr();
		properties.addNewPStyle().setVal(style.id());
		return properties;
	}

	/** Adds text; a line feed becomes a line break. Returns the run, or null for an empty text. */
	static CTR run(CTP paragraph, String text) {
		if (text.isEmpty()) {
			return null;
		}
		CTR run = paragraph.addNewR();
		boolean first = true;
		for (String line : text.split("\n", -1)) {
			if (!first) {
				run.addNewBr();
			}
			first = false;
			CTText part = run.addNewT();
			part.setStringValue(line);
			if (!line.isEmpty() && (line.charAt(0) == ' ' || line.endsWith(" ") || line.contains("  "))) {
				part.setSpace(SpaceAttribute.Space.PRESERVE);
			}
		}
		return run;
	}

	/** The value of an alignment in the format. */
	static STJc.Enum alignment(Alignment alignment) {
		return switch (alignment) {
		case LEFT -> STJc.LEFT;
		case CENTRE -> STJc.CENTER;
		case RIGHT -> STJc.RIGHT;
		case JUSTIFIED -> STJc.BOTH;
		};
	}
}
