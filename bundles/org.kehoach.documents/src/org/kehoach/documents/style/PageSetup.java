// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.style;

/**
 * A page and its margins, all in twips (1/1440 inch, 1/20 point).
 *
 * @param width
 *            width of the paper as it is read
 * @param height
 *            height of the paper as it is read
 * @param top
 *            margin above the text
 * @param right
 *            margin right of the text
 * @param bottom
 *            margin below the text
 * @param left
 *            margin left of the text
 * @param header
 *            distance of the page number from the upper edge of the paper
 */
public record PageSetup(int width, int height, int top, int right, int bottom, int left, int header) {

	/**
	 * A4 landscape, as Nghị định 30/2020/NĐ-CP (Phụ lục I, Mục I) allows for tables:
	 * 297 x 210 mm, margins above and below 20 mm (rule: 20 to 25), left 30 mm (30
	 * to 35), right 15 mm (15 to 20). The smallest margins leave the table most
	 * room.
	 */
	public static final PageSetup A4_LANDSCAPE = new PageSetup(16838, 11906, 1134, 851, 1134, 1701, 567);

	/**
	 * A4 portrait, as all administrative documents stand (Nghị định 30/2020/NĐ-CP, Phụ
	 * lục I, Mục I): 210 x 297 mm, margins above and below 20 mm (rule: 20 to 25), left
	 * 30 mm (30 to 35), right 15 mm (15 to 20).
	 */
	public static final PageSetup A4_PORTRAIT = new PageSetup(11906, 16838, 1134, 851, 1134, 1701, 567);

	/** Twips in a millimetre. */
	private static final double TWIPS_PER_MM = 1440 / 25.4;

	/**
	 * Width between the margins.
	 *
	 * @return twips
	 */
	public int textWidth() {
		return width - left - right;
	}

	/**
	 * Height between the margins.
	 *
	 * @return twips
	 */
	public int textHeight() {
		return height - top - bottom;
	}

	/**
	 * Whether the page is wider than high.
	 *
	 * @return true for landscape
	 */
	public boolean landscape() {
		return width > height;
	}

	/**
	 * Converts millimetres to twips.
	 *
	 * @param mm
	 *            millimetres
	 * @return twips, rounded
	 */
	public static int twips(double mm) {
		return (int) Math.round(mm * TWIPS_PER_MM);
	}

	/**
	 * Converts twips to millimetres.
	 *
	 * @param twips
	 *            twips
	 * @return millimetres
	 */
	public static double millimetres(int twips) {
		return twips / TWIPS_PER_MM;
	}
}
