// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.swt.graphics.Rectangle;
import org.kehoach.documents.page.Sheet;

/** Pages one below the other, each at its scale, and what is where on them. All results are pixels from the upper left corner of the stack. */
final class PageStack {

	/** Room around and between pages, in pixels. */
	static final int GAP = 12;

	/** A spot and the page it is on. */
	record Found(int page, Sheet.Spot spot) {
	}

	private final List<Sheet> sheets;
	private final double[] scales;
	private final int[] tops;
	private final int width;
	private final int height;

	/** @param scale of a page, the pixels in a point */
	PageStack(List<Sheet> sheets, ToDoubleFunction<Sheet> scale) {
		this.sheets = sheets;
		this.scales = sheets.stream().mapToDouble(scale).toArray();
		this.tops = new int[sheets.size()];
		int y = GAP;
		int widest = 0;
		for (int i = 0; i < tops.length; i++) {
			tops[i] = y;
			y += pixels(i, sheets.get(i).height()) + GAP;
			widest = Math.max(widest, pixels(i, sheets.get(i).width()));
		}
		this.width = widest + 2 * GAP;
		this.height = y;
	}

	List<Sheet> sheets() {
		return sheets;
	}

	/** The pixels in a point of a page. */
	double scale(int page) {
		return scales[page];
	}

	int width() {
		return width;
	}

	int height() {
		return height;
	}

	private int pixels(int page, float points) {
		return (int) Math.ceil(points * scales[page]);
	}

	/** The page at a height; of heights between two pages the upper one, 0 above the first. */
	int pageAt(int y) {
		int found = 0;
		for (int i = 1; i < tops.length && tops[i] <= y; i++) {
			found = i;
		}
		return found;
	}

	/** The paper of a page; pages that are less wide than others stand in the middle. */
	Rectangle page(int index) {
		Sheet sheet = sheets.get(index);
		int pageWidth = pixels(index, sheet.width());
		return new Rectangle((width - pageWidth) / 2, tops[index], pageWidth, pixels(index, sheet.height()));
	}

	Rectangle area(Found found) {
		Rectangle page = page(found.page());
		Sheet.Spot spot = found.spot();
		double scale = scales[found.page()];
		return new Rectangle(page.x + (int) Math.floor(spot.x() * scale), page.y + (int) Math.floor(spot.y() * scale), pixels(found.page(), spot.width()),
				pixels(found.page(), spot.height()));
	}

	/** Null where nothing is. */
	Found at(int x, int y) {
		for (int i = 0; i < tops.length; i++) {
			Rectangle page = page(i);
			if (page.contains(x, y)) {
				for (Sheet.Spot spot : sheets.get(i).spots()) {
					if (spot.contains((float) ((x - page.x) / scales[i]), (float) ((y - page.y) / scales[i]))) {
						return new Found(i, spot);
					}
				}
			}
		}
		return null;
	}

	/** All spots that show a place, or whose row is about it. */
	List<Found> of(int place) {
		List<Found> found = new ArrayList<>();
		for (int i = 0; i < tops.length; i++) {
			for (Sheet.Spot spot : sheets.get(i).spots()) {
				if (spot.source() == place || spot.row() == place) {
					found.add(new Found(i, spot));
				}
			}
		}
		return found;
	}

	/** The places in reading order, each row of a table once. */
	List<Integer> rows() {
		return sheets.stream().flatMap(sheet -> sheet.spots().stream()).map(Sheet.Spot::row).distinct().toList();
	}

	/** The text of a place, as it stands on the pages. */
	String text(int place) {
		StringBuilder text = new StringBuilder();
		for (Found found : of(place)) {
			for (Sheet.Word word : sheets.get(found.page()).words()) {
				if (found.spot().contains(word.x() + word.width() / 2, word.baseline() - 1)) {
					text.append(text.isEmpty() ? "" : " ").append(word.text()); //$NON-NLS-1$ //$NON-NLS-2$
				}
			}
		}
		return text.toString();
	}
}
