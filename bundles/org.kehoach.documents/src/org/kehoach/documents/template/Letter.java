// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kehoach.documents.document.Block;
import org.kehoach.documents.document.RuleLine;
import org.kehoach.documents.document.Section;
import org.kehoach.documents.document.SideBySide;
import org.kehoach.documents.document.TableBlock;
import org.kehoach.documents.document.TextBlock;
import org.kehoach.documents.style.DecreeStyle;

/** The components of a decision or a plan, told apart by the styles of their paragraphs. */
final class Letter {
	private static final Set<DecreeStyle> HEADING = EnumSet.of(DecreeStyle.TYPE_WORD, DecreeStyle.SUBJECT, DecreeStyle.ATTACHED_TO,
			DecreeStyle.DECIDING_POST, DecreeStyle.ENACTING);

	private final Map<DecreeStyle, String> lines = new EnumMap<>(DecreeStyle.class);
	private final List<Block> bases = new ArrayList<>();
	private final List<Block> recipients = new ArrayList<>();
	private final List<Block> body = new ArrayList<>();

	/** Without anything. */
	Letter() {
		// stands for a decision that is not there
	}

	Letter(Section section) {
		section.blocks().forEach(this::add);
	}

	private void add(Block block) {
		switch (block) {
		case SideBySide pair -> pair.rows().forEach(row -> {
			row.left().forEach(this::beside);
			row.right().forEach(this::beside);
		});
		case RuleLine rule -> {
			// drawn by the template
		}
		case TableBlock table -> body.add(table);
		case TextBlock text -> {
			if (HEADING.contains(text.style())) {
				line(text);
			} else if (text.style() == DecreeStyle.BASIS && body.isEmpty()) {
				bases.add(text);
			} else if (text.style() != DecreeStyle.SPACE) {
				body.add(text);
			}
		}
		}
	}

	private void beside(Block block) {
		if (block instanceof TextBlock text) {
			if (text.style() == DecreeStyle.RECIPIENT) {
				recipients.add(text);
			} else {
				line(text);
			}
		}
	}

	private void line(TextBlock text) {
		lines.merge(text.style(), text.text(), (one, other) -> one + "\n" + other);
	}

	/** The text of a component that is a line or a few; empty if there is none. */
	String line(DecreeStyle style) {
		return lines.getOrDefault(style, "");
	}

	List<Block> bases() {
		return bases;
	}

	List<Block> recipients() {
		return recipients;
	}

	/** What stands between heading and bases above and recipients below. */
	List<Block> body() {
		return body;
	}
}
