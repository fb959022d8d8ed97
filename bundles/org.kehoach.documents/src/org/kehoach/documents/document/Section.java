// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.document;

import java.util.List;
import java.util.Objects;

import org.kehoach.documents.style.PageSetup;

/**
 * A part of a document that begins on a page of its own. Its pages are numbered from
 * 1, without a number on the first one (Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I; each
 * appendix is numbered by itself).
 *
 * @param page
 *            paper and margins, never null
 * @param blocks
 *            from top to bottom, at least one
 */
public record Section(PageSetup page, List<Block> blocks) {

	public Section {
		Objects.requireNonNull(page, "page");
		blocks = List.copyOf(blocks);
		if (blocks.isEmpty()) {
			throw new IllegalArgumentException("a section without content");
		}
	}
}
