// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.style.DecreeStyle;

/** Finds paragraphs of a section. */
final class DocumentText {

	private DocumentText() {
	}

	/** All paragraphs, those that stand side by side too. */
	static List<TextBlock> all(Section section) {
		List<TextBlock> found = new ArrayList<>();
		add(section.blocks(), found);
		return found;
	}

	private static void add(List<Block> blocks, List<TextBlock> found) {
		for (Block block : blocks) {
			if (block instanceof TextBlock text) {
				found.add(text);
			} else if (block instanceof SideBySide pair) {
				pair.rows().forEach(row -> {
					add(row.left(), found);
					add(row.right(), found);
				});
			}
		}
	}

	static List<String> of(Section section, DecreeStyle... styles) {
		List<DecreeStyle> wanted = List.of(styles);
		return all(section).stream().filter(text -> wanted.contains(text.style())).map(TextBlock::text).toList();
	}
}
