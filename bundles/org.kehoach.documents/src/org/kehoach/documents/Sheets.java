// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents;

import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.page.Sheet;
import org.kehoach.documents.table.Source;
import org.kehoach.documents.write.pdf.SheetLayout;

/** Lays documents out on pages without writing a file. */
public final class Sheets {

	private Sheets() {
	}

	/**
	 * The pages of a document, which are those of its PDF.
	 *
	 * @param document
	 *            never null; any text is allowed
	 * @param number
	 *            what the pages call a source; below 0 for sources that are of no
	 *            interest
	 * @return at least one page
	 * @throws IOException
	 *             when the program's fonts cannot be read
	 */
	public static List<Sheet> of(AdministrativeDocument document, ToIntFunction<Source> number) throws IOException {
		return SheetLayout.of(document, number);
	}
}
