// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.antlr.runtime.Token;
import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.kehoach.language.conversion.QuotedTexts;
import org.kehoach.language.parser.antlr.KehoachAntlrTokenFileProvider;

/**
 * Finds, without parsing, what a file's plan is called: people know plans by their titles, not by the names of files. The
 * beginning of a text is enough. May be used by several threads at once.
 */
public final class TitleScan {

	/** Made when the first title is wanted; a few milliseconds. */
	private static final class Words {
		static final Vocabulary VOCABULARY = vocabulary();
		static final List<Integer> PLANS = Stream.of("kế hoạch", "chương trình", "đề án").map(VOCABULARY::keyword).toList();
		static final List<Integer> OTHERS = Stream.of("quyết định", "nghị quyết", "danh mục").map(VOCABULARY::keyword).toList();

		private static Vocabulary vocabulary() {
			AntlrTokenDefProvider definitions = new AntlrTokenDefProvider();
			definitions.setAntlrTokenFileProvider(new KehoachAntlrTokenFileProvider());
			return new Vocabulary(definitions.getTokenDefMap());
		}
	}

	private TitleScan() {
	}

	/**
	 * The title of the first plan, or if there is none, that of the first decision or registry.
	 *
	 * @param text of a plan file, or its beginning; may have errors
	 * @return in NFC and in one line; empty if nothing here has a title
	 */
	public static Optional<String> in(String text) {
		Vocabulary vocabulary = Words.VOCABULARY;
		PlanScanner scanner = PlanScanner.withoutTokens(vocabulary, text);
		String other = null;
		int depth = 0;
		// of the two tokens before
		int keyword = Token.EOF;
		int name = Token.EOF;
		while (scanner.position() < text.length()) {
			int start = scanner.position();
			Match token = scanner.advance();
			int type = token.type();
			if (type == vocabulary.whiteSpace || type == vocabulary.lineComment || type == vocabulary.blockComment) {
				continue;
			}
			if (depth == 0 && name == vocabulary.id && (type == vocabulary.string || type == vocabulary.textBlock)) {
				String title = QuotedTexts.fromQuoted(text.substring(start, token.end())).strip().replaceAll("\\s+", " ");
				if (Words.PLANS.contains(keyword) && !title.isEmpty()) {
					return Optional.of(title);
				}
				if (Words.OTHERS.contains(keyword) && other == null && !title.isEmpty()) {
					other = title;
				}
			}
			if (type == vocabulary.sign('{')) {
				depth++;
			} else if (type == vocabulary.sign('}')) {
				depth = Math.max(0, depth - 1);
			}
			keyword = name;
			name = type;
		}
		return Optional.ofNullable(other);
	}
}
