// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.page.Sheet;
import org.kehoach.documents.table.Source;
import org.kehoach.documents.write.CleanDocument;

/** Lays a document out as the PDF does, to be shown on a screen. */
public final class SheetLayout {

	private SheetLayout() {
	}

	/**
	 * The pages of a document.
	 *
	 * @param source
	 *            never null
	 * @param number
	 *            what the pages call a source; below 0 for none
	 * @return at least one
	 * @throws IOException
	 *             when the fonts cannot be read
	 */
	public static List<Sheet> of(AdministrativeDocument source, ToIntFunction<Source> number) throws IOException {
		AdministrativeDocument clean = CleanDocument.of(source, new ArrayList<>());
		PdfFonts fonts = new PdfFonts();
		SheetPage page = new SheetPage(fonts, number);
		for (Section section : clean.sections()) {
			page.beginSection(section.page());
			new PdfFlow(page, fonts, new ArrayList<>(), section.blocks()).fill();
		}
		return page.sheets();
	}
}
