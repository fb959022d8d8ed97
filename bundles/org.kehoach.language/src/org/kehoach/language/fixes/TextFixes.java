// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.placeholders.Placeholders;

/**
 * Replaces a passage of the text that a finding stands at.
 *
 * @param passage to be found there
 * @param better what comes in its place
 */
record TextFixes(Pattern passage, UnaryOperator<String> better) implements QuickFix {

	@Override
	public List<Fix> fixes(Place place) {
		INode root = NodeModelUtils.findActualNodeFor(place.object()).getRootNode();
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, place.offset());
		Matcher m = leaf == null ? null : passage.matcher(leaf.getText());
		if (m == null || !m.find()) {
			return List.of();
		}
		String written = better.apply(m.group());
		String title = written.isBlank() ? Messages.get("fix-remove", m.group().strip()) : Messages.get("fix-write", written.strip());
		return Fix.of(title, new TextEdit(leaf.getOffset() + m.start(), m.end() - m.start(), written));
	}

	/** "1. " at the start of a title. */
	static QuickFix number() {
		return new TextFixes(Pattern.compile("(?<=^\"{1,3})\\s*((\\d{1,2}(\\.\\d{1,2})*|[IVX]{1,5})[.)]|\\p{Ll}\\))\\s+"), number -> "");
	}

	static QuickFix degree() {
		return new TextFixes(Pattern.compile("(?<=^\")\\s*(PGS|GS|TS|ThS|KS|CN|BS|LS|Ông|Bà|Đ/c|Tiến sĩ|Thạc sĩ)\\.?\\s*(?=\\p{Lu})"), degree -> "");
	}

	/** The words in brackets are taken as they are. */
	static QuickFix placeholder() {
		return new TextFixes(Pattern.compile("\\[(?=[^\\[\\]]*\\p{L})[^\\[\\]]*\\]"), Placeholders::inside);
	}

	static QuickFix date() {
		return new TextFixes(Pattern.compile("ngày (?:[1-9] tháng \\d{1,2}|\\d{1,2} tháng [12]) năm"),
				date -> date.replaceFirst("ngày (\\d) ", "ngày 0$1 ").replaceFirst("tháng ([12]) ", "tháng 0$1 "));
	}
}
