// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.layout.TableLayout;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.write.CleanDocument;
import org.kehoach.documents.write.DocumentWriter;
import org.kehoach.documents.write.LayoutNotices;
import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.WriteReport;

/** Writes a whole document as a Word document, one section of the format for each of the document. */
public final class DocxDocumentWriter implements DocumentWriter {

	@Override
	public String extension() {
		return "docx";
	}

	@Override
	public WriteReport write(AdministrativeDocument source, OutputStream out) throws IOException {
		List<Notice> notices = new ArrayList<>();
		AdministrativeDocument clean = CleanDocument.of(source, notices);
		Map<TableBlock, TableLayout> layouts = layouts(clean, notices);
		// The style has one size: the smallest that a table of the document needs.
		int tableSize = layouts.values().stream().mapToInt(TableLayout::sizePt).min().orElse(DecreeStyle.TABLE_TEXT.sizePt());
		new DocxPackage(clean.info(), EnumSet.allOf(DecreeStyle.class), tableSize).write(xml -> {
			for (int i = 0; i < clean.sections().size(); i++) {
				Section section = clean.sections().get(i);
				boolean followed = i < clean.sections().size() - 1;
				new DocxBlocks(section.page(), layouts::get).write(xml, section.blocks(), followed);
				if (!followed) {
					DocxSection.last(xml, section.page());
				}
			}
		}, out);
		out.flush();
		return new WriteReport(notices);
	}

	/** Once for each table, which must not be asked whether it is equal to another one. */
	private static Map<TableBlock, TableLayout> layouts(AdministrativeDocument document, List<Notice> notices) {
		Map<TableBlock, TableLayout> layouts = new IdentityHashMap<>();
		for (Section section : document.sections()) {
			for (Block block : section.blocks()) {
				if (block instanceof TableBlock table) {
					TableLayout layout = TableLayout.of(table.table(), section.page());
					LayoutNotices.collect(table.table(), layout, notices);
					layouts.put(table, layout);
				}
			}
		}
		return layouts;
	}
}
