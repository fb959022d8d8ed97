// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.kehoach.documents.style.DecreeStyle;

/** What the names and descriptions of fonts tell. */
final class Faces {
	/** Of the usual scale from 100 to 900. */
	private static final float BOLD_WEIGHT = 600;

	/**
	 * A font of the file.
	 *
	 * @param family
	 *            without style
	 */
	record Named(String family, boolean bold, boolean italic) {
	}

	private final Map<PDFont, Named> known = new HashMap<>();
	private final Set<String> notEmbedded = new TreeSet<>();

	Named of(PDFont font) {
		return known.computeIfAbsent(font, this::read);
	}

	/** Families that the file only names. */
	Set<String> notEmbedded() {
		return notEmbedded;
	}

	private Named read(PDFont font) {
		String name = String.valueOf(font.getName()).replaceFirst("^[A-Z]{6}\\+", "");
		String small = name.toLowerCase(Locale.ROOT);
		PDFontDescriptor descriptor = font.getFontDescriptor();
		boolean bold = small.contains("bold") || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
		boolean italic = small.contains("italic") || small.contains("oblique") || descriptor != null && descriptor.isItalic();
		String family = family(name);
		if (!font.isEmbedded()) {
			notEmbedded.add(family);
		}
		return new Named(family, bold, italic);
	}

	/** Liberation Serif is drawn for Times New Roman, letter by letter as wide. */
	private static String family(String name) {
		String plain = name.replaceFirst("(?i)[,-]?(bold|italic|oblique|regular|roman).*$", "").replaceFirst("(PS)?(MT)?-?$", "");
		String letters = plain.replaceAll("[^A-Za-z]", "");
		return letters.equalsIgnoreCase("TimesNewRoman") || letters.equalsIgnoreCase("TimesNew") || letters.equalsIgnoreCase("LiberationSerif")
				? DecreeStyle.FONT
				: plain.isEmpty() ? name : plain;
	}
}
