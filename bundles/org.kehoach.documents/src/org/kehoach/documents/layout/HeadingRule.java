// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.layout;

import java.util.stream.Stream;

import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.table.TableHeading;
import org.kehoach.documents.text.TimesMetrics;

/**
 * The short line below the heading of an appendix: a third to half as long as the
 * text above it (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II).
 */
public final class HeadingRule {
	private static final double SHARE = 0.4;

	private HeadingRule() {
	}

	/**
	 * Length of the line.
	 *
	 * @param heading
	 *            never null
	 * @param available
	 *            width between the margins in twips
	 * @return twips; 0 if there is no text above
	 */
	public static int length(TableHeading heading, int available) {
		boolean attached = !heading.attachment().isEmpty();
		DecreeStyle style = attached ? DecreeStyle.APPENDIX_ATTACHMENT : DecreeStyle.APPENDIX_TITLE;
		int widest = Stream.of((attached ? heading.attachment() : heading.title()).split("\n", -1))
				.mapToInt(line -> TimesMetrics.width(line, style.bold())).max().orElse(0);
		double twips = widest * style.sizePt() * 20.0 / TimesMetrics.EM;
		return (int) (SHARE * Math.min(twips, available));
	}

	/**
	 * The length of a line below a text: a third to half of its longest line and of its last one where both can be had, else of
	 * the last one (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.2 and 5).
	 *
	 * @param text
	 *            lines divided by line feeds, not empty
	 * @param style
	 *            the style of the text, never null
	 * @return twips, at least 1
	 */
	public static int length(String text, DecreeStyle style) {
		int last = BalancedLines.width(text.substring(text.lastIndexOf('\n') + 1), style);
		int least = BalancedLines.width(text, style) / 3 + 1;
		int most = last / 2;
		return Math.max(1, least <= most ? (least + most) / 2 : (int) (SHARE * last));
	}
}
