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
}
