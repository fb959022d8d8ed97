// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The outline of the document: its headings, by their levels. */
final class PdfBookmarks {
	private record Entry(int level, PdfOutline outline) {
	}

	private final PdfWriter writer;
	private final Deque<Entry> open = new ArrayDeque<>();

	PdfBookmarks(PdfWriter writer) {
		this.writer = writer;
	}

	/**
	 * @param level
	 *            1 for the highest
	 * @param y
	 *            upper edge of the heading on the current page in points from below
	 */
	void add(int level, String title, float y) {
		while (!open.isEmpty() && open.peek().level() >= level) {
			open.pop();
		}
		PdfOutline above = open.isEmpty() ? writer.getRootOutline() : open.peek().outline();
		PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
		open.push(new Entry(level, new PdfOutline(above, place, title.replace('\n', ' '), level < 2)));
	}
}
