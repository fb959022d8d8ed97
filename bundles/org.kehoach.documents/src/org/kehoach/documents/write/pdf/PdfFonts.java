// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

import org.librepdf.openpdf.fonts.Liberation;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/**
 * The faces that documents are printed in: Liberation Serif, which has the widths of
 * Times New Roman (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I.4), all Vietnamese letters,
 * and a licence to be embedded. A document embeds what it uses of them.
 */
final class PdfFonts {
	/** What is printed for a character that the font does not have. */
	private static final char MISSING = '\u25A1';
	private static final Map<Liberation, byte[]> FILES = new EnumMap<>(Liberation.class);

	private final Map<Liberation, BaseFont> faces = new EnumMap<>(Liberation.class);
	private final PdfLetters missing = new PdfLetters();
	private final PdfLetters reversed = new PdfLetters();

	BaseFont of(boolean bold, boolean italic) throws IOException {
		Liberation face = bold ? italic ? Liberation.SERIF_BOLDITALIC : Liberation.SERIF_BOLD
				: italic ? Liberation.SERIF_ITALIC : Liberation.SERIF;
		BaseFont font = faces.get(face);
		if (font == null) {
			String name = "LiberationSerif-" + (bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Regular") + ".ttf";
			try {
				// A font of its own for each document: it remembers which letters were used.
				font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file(face, name), null);
			} catch (DocumentException e) {
				throw new IOException(e);
			}
			faces.put(face, font);
		}
		return font;
	}

	/** Whether a face of this document is bold. */
	boolean bold(BaseFont font) {
		return font == faces.get(Liberation.SERIF_BOLD) || font == faces.get(Liberation.SERIF_BOLDITALIC);
	}

	/** Whether a face of this document is italic. */
	boolean italic(BaseFont font) {
		return font == faces.get(Liberation.SERIF_ITALIC) || font == faces.get(Liberation.SERIF_BOLDITALIC);
	}

	private static synchronized byte[] file(Liberation face, String name) throws IOException {
		byte[] file = FILES.get(face);
		if (file == null) {
			try (InputStream in = Liberation.class.getResourceAsStream("/liberation/" + name)) {
				if (in == null) {
					throw new IOException("no font " + name);
				}
				file = in.readAllBytes();
			}
			FILES.put(face, file);
		}
		return file;
	}

	/** The text with a sign in the place of each character that no face has. */
	String printable(String text) throws IOException {
		BaseFont font = of(false, false);
		StringBuilder result = null;
		for (int i = 0; i < text.length();) {
			int point = text.codePointAt(i);
			int length = Character.charCount(point);
			if (point != ' ' && point != '\n' && !font.charExists(point)) {
				result = result == null ? new StringBuilder(text.substring(0, i)) : result;
				result.append(MISSING);
				missing.add(point);
			} else {
				if (isReversed(point)) {
					reversed.add(point);
				}
				if (result != null) {
					result.appendCodePoint(point);
				}
			}
			i += length;
		}
		return result == null ? text : result.toString();
	}

	private static boolean isReversed(int point) {
		byte direction = Character.getDirectionality(point);
		return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

	/** What was replaced so far. */
	PdfLetters missing() {
		return missing;
	}

	/** What belongs to a script from right to left. */
	PdfLetters reversed() {
		return reversed;
	}
}
