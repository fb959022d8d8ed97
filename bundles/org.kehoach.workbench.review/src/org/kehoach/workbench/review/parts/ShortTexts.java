// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import java.util.function.ToIntFunction;

/**
 * Texts that are too long for their room.
 */
public final class ShortTexts {

	private static final String MORE = "…"; //$NON-NLS-1$
	/** Of three letters that are kept, two stand at the end. */
	private static final int END = 2;
	private static final int PARTS = 3;

	private ShortTexts() {
	}

	/**
	 * The name of an item, or as much of it as there is room for. What tells items of one plan apart is the end of their names, so that
	 * is kept: the plan's name in front of the first dot is shortened, and only if that is not enough what is behind it.
	 *
	 * @param room in pixels
	 * @param width of a text, in pixels
	 */
	public static String name(String name, int room, ToIntFunction<String> width) {
		if (name.isEmpty() || width.applyAsInt(name) <= room) {
			return name;
		}
		int dot = name.indexOf('.');
		if (dot > 0) {
			for (int kept = dot - 1; kept > 0; kept--) {
				String shorter = name.substring(0, kept) + MORE + name.substring(dot);
				if (width.applyAsInt(shorter) <= room) {
					return shorter;
				}
			}
		}
		for (int kept = name.length() - 1; kept > 0; kept--) {
			int end = Math.max(1, kept * END / PARTS);
			String shorter = name.substring(0, kept - end) + MORE + name.substring(name.length() - end);
			if (width.applyAsInt(shorter) <= room) {
				return shorter;
			}
		}
		return MORE;
	}

	/**
	 * A sentence, or as much of its beginning as there is room for.
	 *
	 * @param room in pixels
	 * @param width of a text, in pixels
	 */
	public static String sentence(String text, int room, ToIntFunction<String> width) {
		if (text.isEmpty() || width.applyAsInt(text) <= room) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (width.applyAsInt(text.substring(0, middle) + MORE) <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return text.substring(0, low).stripTrailing() + MORE;
	}
}
