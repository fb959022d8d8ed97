// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.preview;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.documents.table.RowBlock;

/**
 * The beginning of a document: a preview is laid out anew with every pause in typing, and nobody reads thousands of pages on a
 * screen.
 *
 * @param document with its sections cut
 * @param cut whether anything is left out
 */
record Shortened(AdministrativeDocument document, boolean cut) {
	private static final int MOST_ROWS = 1500;
	private static final int MOST_BLOCKS = 3000;

	static Shortened of(AdministrativeDocument whole) {
		boolean cut = false;
		List<Section> sections = new ArrayList<>();
		for (Section section : whole.sections()) {
			List<Block> blocks = new ArrayList<>();
			for (Block block : section.blocks().subList(0, Math.min(MOST_BLOCKS, section.blocks().size()))) {
				boolean tooLong = block instanceof TableBlock table && table.table().rows().size() > MOST_ROWS;
				blocks.add(tooLong ? beginning(((TableBlock) block).table()) : block);
				cut |= tooLong;
			}
			cut |= blocks.size() < section.blocks().size();
			sections.add(new Section(section.page(), blocks));
		}
		return cut ? new Shortened(new AdministrativeDocument(whole.info(), sections), true) : new Shortened(whole, false);
	}

	/** Ends where no cell goes on. */
	private static TableBlock beginning(AppendixTable table) {
		int rows = 0;
		for (RowBlock block : table.blocks()) {
			if (rows > 0 && block.last() >= MOST_ROWS) {
				break;
			}
			rows = block.last() + 1;
		}
		return new TableBlock(new AppendixTable(table.info(), table.heading(), table.columns(), table.rows().subList(0, rows)));
	}
}
