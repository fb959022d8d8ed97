// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.linking;

import java.text.Normalizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.conversion.QuotedTexts;
import org.kehoach.language.lexer.KeywordNodes;
import org.kehoach.language.lexer.KeywordTable;

/**
 * What a typed value says in its author's words: the source text without quotes and comments, white space runs as one blank,
 * keywords in Vietnamese, in NFC. A name that refers to something is no wording: the text behind it stands in its place.
 */
final class Wording {

	/** What the lexer takes for white space. */
	private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

	/** Whether a part of the grammar is a reference; there are some hundred, asked for each word of a country. */
	private static final Map<EObject, Boolean> NAMES = new ConcurrentHashMap<>();

	private final INode value;
	private final StringBuilder words = new StringBuilder();
	/** A name has been left out and nothing stands in its place yet. */
	private boolean gap;
	private boolean incomplete;

	private Wording(INode value) {
		this.value = value;
	}

	/** Null if a name has no text in its place: whoever prints the value then prints the citation of what is referred to. */
	static String of(EObject value) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(value);
		Wording wording = new Wording(node);
		if (node != null) {
			for (ILeafNode leaf : node.getLeafNodes()) {
				wording.append(leaf);
			}
		}
		return wording.incomplete || wording.gap ? null : wording.words.toString().strip();
	}

	private void append(ILeafNode leaf) {
		String text = leaf.getText();
		if (isWhite(text)) {
			if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
				words.append(' ');
			}
		} else if (leaf.isHidden()) {
			return;
		} else if (isName(leaf)) {
			gap = true;
		} else if (QuotedTexts.isQuoted(text)) {
			gap = false;
			words.append(QuotedTexts.fromQuoted(text));
		} else {
			incomplete |= gap;
			words.append(vietnamese(leaf));
		}
	}

	/** Unlike {@link String#isBlank()}, which does not know the no-break space. */
	private static boolean isWhite(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isWhite(text.charAt(i))) {
				return false;
			}
		}
		return !text.isEmpty();
	}

	private static boolean isWhite(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
	}

	private static String vietnamese(ILeafNode leaf) {
		String text = oneBlankEach(Normalizer.normalize(leaf.getText(), Normalizer.Form.NFC));
		String keyword = KeywordNodes.spelling(leaf);
		boolean english = keyword != null && !keyword.equals(text) && KeywordTable.get().find(keyword).filter(k -> k.english().equals(text)).isPresent();
		return english ? keyword : text;
	}

	private static String oneBlankEach(String text) {
		for (int i = 0; i < text.length(); i++) {
			boolean single = text.charAt(i) == ' ' && (i == 0 || text.charAt(i - 1) != ' ');
			if (!single && isWhite(text.charAt(i))) {
				return WHITE.matcher(text).replaceAll(" ");
			}
		}
		return text;
	}

	/** Part of a reference in the value; the value itself is none. */
	private boolean isName(INode leaf) {
		for (INode node = leaf; node != null && node != value && node.getGrammarElement() != null; node = node.getParent()) {
			if (NAMES.computeIfAbsent(node.getGrammarElement(), element -> GrammarUtil.containingCrossReference(element) != null)) {
				return true;
			}
		}
		return false;
	}
}
