// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

import java.util.List;

import org.kehoach.documents.document.AdministrativeDocument;
import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.Run;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.table.DocumentInfo;
import org.kehoach.documents.text.CleanText;

/** Makes a document that every format can hold: all texts clean. Every writer begins with it. */
public final class CleanDocument {
	private final List<Notice> notices;
	private int removed;

	private CleanDocument(List<Notice> notices) {
		this.notices = notices;
	}

	/**
	 * Cleans a document.
	 *
	 * @param document
	 *            never null
	 * @param notices
	 *            receives what was taken out
	 * @return a document of the same shape, never null
	 */
	public static AdministrativeDocument of(AdministrativeDocument document, List<Notice> notices) {
		CleanDocument cleaning = new CleanDocument(notices);
		DocumentInfo info = document.info();
		List<Section> sections = document.sections().stream()
				.map(section -> new Section(section.page(), cleaning.blocks(section.blocks()))).toList();
		DocumentInfo clean = new DocumentInfo(cleaning.line(info.title()), cleaning.line(info.creator()), info.language(),
				info.created());
		if (cleaning.removed > 0) {
			notices.addFirst(new Notice(NoticeKind.BODY_CHARACTERS_REMOVED, 0, "", cleaning.removed));
		}
		return new AdministrativeDocument(clean, sections);
	}

	private List<Block> blocks(List<Block> blocks) {
		return blocks.stream().map(this::block).toList();
	}

	private Block block(Block block) {
		return switch (block) {
		case TextBlock text -> new TextBlock(text.style(),
				text.runs().stream().map(run -> new Run(text(run.text()), run.emphasis())).toList(), text.keepNext(),
				text.source());
		case RuleLine rule -> rule;
		case SideBySide pair -> new SideBySide(pair.left(), pair.right(),
				pair.rows().stream().map(row -> new SideBySide.Row(blocks(row.left()), blocks(row.right()))).toList());
		case TableBlock table -> new TableBlock(CleanTable.of(table.table(), notices));
		};
	}

	private String line(String raw) {
		return text(raw).replace('\n', ' ');
	}

	private String text(String raw) {
		CleanText clean = CleanText.of(raw);
		removed += clean.removed();
		return clean.text();
	}
}
