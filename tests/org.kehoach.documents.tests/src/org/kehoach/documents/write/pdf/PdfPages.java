// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Reads a PDF file back: boxes and text of its pages. */
final class PdfPages {

	/** A page in points, and its text. */
	record Page(int width, int height, String text) {
	}

	private PdfPages() {
	}

	static List<Page> of(byte[] bytes) {
		try (PdfReader reader = new PdfReader(bytes)) {
			PdfTextExtractor text = new PdfTextExtractor(reader);
			List<Page> pages = new ArrayList<>();
			for (int i = 1; i <= reader.getNumberOfPages(); i++) {
				Rectangle box = reader.getPageSize(i);
				pages.add(new Page(Math.round(box.getWidth()), Math.round(box.getHeight()), text.getTextFromPage(i)));
			}
			return pages;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
