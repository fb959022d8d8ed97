// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.antlr.runtime.Token;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Finds, without parsing, which plans, decisions and registries a text declares, and which it may refer to: whoever refers to
 * something in another file names its plan, decision or registry, or a registry that brings it along. Rather finds too many
 * than one too few, also in a text with syntax errors. May be used by several threads at once.
 */
@Singleton
public final class NameScan {

	/**
	 * All names in NFC.
	 *
	 * @param declared in the order of the text, more than once if declared so
	 * @param mentioned names at the start of a reference, also of one by {@code @} in a prose text
	 */
	public record Found(List<String> declared, Set<String> mentioned) {
	}

	private static final List<String> DECLARING = List.of("danh mục", "kế hoạch", "chương trình", "đề án", "quyết định", "nghị quyết");

	private final Vocabulary vocabulary;
	private final Set<Integer> declaring = new HashSet<>();
	private final int dot;

	@Inject
	NameScan(PlanLexer.RuntimeVocabulary vocabulary) {
		this.vocabulary = vocabulary.get();
		this.dot = this.vocabulary.sign('.');
		DECLARING.forEach(keyword -> declaring.add(this.vocabulary.keyword(keyword)));
	}

	/** @param text of a plan file */
	public Found in(String text) {
		List<String> declared = new ArrayList<>();
		Set<String> mentioned = new HashSet<>();
		PlanScanner scanner = PlanScanner.withoutTokens(vocabulary, text);
		int before = Token.EOF;
		while (scanner.position() < text.length()) {
			int start = scanner.position();
			Match token = scanner.advance();
			int type = token.type();
			if (type == vocabulary.whiteSpace || type == vocabulary.lineComment || type == vocabulary.blockComment) {
				continue;
			}
			if (type == vocabulary.id) {
				String name = nameAt(text, start, token.end());
				if (declaring.contains(before)) {
					declared.add(name);
				} else if (before != dot) {
					mentioned.add(name);
				}
			} else if (type == vocabulary.string || type == vocabulary.textBlock || type == Token.INVALID_TOKEN_TYPE) {
				addCited(text, start, token.end(), mentioned);
			}
			before = type;
		}
		return new Found(declared, mentioned);
	}

	/** Names that a prose text cites: what follows an {@code @}. */
	private static void addCited(String text, int from, int to, Set<String> mentioned) {
		for (int at = text.indexOf('@', from, to); at >= 0; at = text.indexOf('@', at + 1, to)) {
			int end = at + 1;
			while (end < to && (text.charAt(end) == '_' || Character.isLetterOrDigit(text.charAt(end)) || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
				end++;
			}
			if (end > at + 1) {
				mentioned.add(nameAt(text, at + 1, end));
			}
		}
	}

	private static String nameAt(String text, int from, int to) {
		String name = text.substring(text.charAt(from) == '^' ? from + 1 : from, to);
		return VietnameseWords.isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
	}
}
