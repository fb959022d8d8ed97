// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of office files in twips (1/20 point). */
final class Lengths {
	private static final Pattern LENGTH = Pattern.compile("\\s*(-?\\d{1,9}(?:\\.\\d{1,9})?)\\s*(pt|mm|cm|in|pc|pi|px)?\\s*");
	private static final double TWIPS_PER_EMU = 1 / 635.0;

	private Lengths() {
	}

	/** A number alone counts twips; strict files write a unit. Null if it is missing or no length. */
	static Integer twips(String text) {
		return scaled(text, 1);
	}

	/** As {@link #twips(String)}; a number alone counts points, as in drawings of old files. */
	static Integer twipsOfPoints(String text) {
		return scaled(text, 20);
	}

	private static Integer scaled(String text, double unit) {
		Matcher matcher = LENGTH.matcher(text == null ? "" : text);
		if (!matcher.matches()) {
			return null;
		}
		double factor = matcher.group(2) == null ? unit : switch (matcher.group(2)) {
		case "pt" -> 20;
		case "px" -> 15;
		case "mm" -> 1440 / 25.4;
		case "cm" -> 14400 / 25.4;
		case "in" -> 1440;
		default -> 240;
		};
		return (int) Math.round(Double.parseDouble(matcher.group(1)) * factor);
	}

	/** The unit of drawings; null if it is missing or no number. */
	static Integer twipsOfEmu(String text) {
		return text != null && text.matches("-?\\d{1,15}") ? Integer.valueOf((int) Math.round(Long.parseLong(text) * TWIPS_PER_EMU))
				: null;
	}
}
