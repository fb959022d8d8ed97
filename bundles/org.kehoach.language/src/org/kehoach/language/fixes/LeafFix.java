// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.encoding.OldText;
import org.kehoach.language.messages.Messages;

/**
 * Puts a whole text, with its quotes, right.
 *
 * @param title key of what is done
 * @param better the text as it should be; the same if it is
 */
record LeafFix(String title, UnaryOperator<String> better) implements QuickFix {

	private static final Pattern LINE = Pattern.compile("[^\r\n]+");
	private static final Pattern BULLET = Pattern.compile("(?m)(?<=^[\\s\"]{0,40})[\uE000-\uF8FF][\\s\\p{Z}&&[^\n]]*");
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\uE000-\uF8FF]");

	@Override
	public List<Fix> fixes(Place place) {
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(NodeModelUtils.findActualNodeFor(place.object()).getRootNode(), place.offset());
		String written = leaf == null ? "" : leaf.getText();
		String text = better.apply(written);
		return text.equals(written) ? List.of() : Fix.of(Messages.get(title), place.replace(leaf, text));
	}

	/** Letters of an old font become those of today, line by line. */
	static QuickFix unicode() {
		return new LeafFix("fix-unicode", text -> LINE.matcher(text)
				.replaceAll(line -> Matcher.quoteReplacement(OldText.in(line.group()).map(OldText::text).orElse(line.group()))));
	}

	/** Signs that nobody sees or prints go, bullets become dashes; a lost letter is the author's to find. */
	static QuickFix unseen() {
		return new LeafFix("fix-unseen", text -> UNSEEN.matcher(BULLET.matcher(text).replaceAll("- ")).replaceAll(""));
	}
}
