// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.style.DecreeStyle;
import org.kehoach.documents.table.ColumnRole;

/** An appendix of the document. */
record AppendixPages(Section section) {

	static boolean is(Section section) {
		Letter letter = new Letter(section);
		return letter.body().stream().anyMatch(TableBlock.class::isInstance) && letter.line(DecreeStyle.TYPE_WORD).isEmpty();
	}

	String line(DecreeStyle style) {
		return section.blocks().stream().filter(block -> block instanceof TextBlock text && text.style() == style)
				.map(block -> ((TextBlock) block).text()).findFirst().orElse("");
	}

	TableBlock table() {
		return (TableBlock) section.blocks().stream().filter(TableBlock.class::isInstance).findFirst().orElseThrow();
	}

	boolean shows(ColumnRole role) {
		return table().table().columns().stream().anyMatch(column -> column.role() == role);
	}
}
