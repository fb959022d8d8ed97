// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.kehoach.language.lexer.KeywordTable;
import org.kehoach.language.lexer.VietnameseWords;

import com.google.inject.Singleton;

/**
 * Completes keywords of several words from their first words ("phối ", "nhiem v"): Xtext sees only the last of them, so the
 * proposals are asked for once more as if the caret stood before the first.
 */
@Singleton
public final class PlanContentAssistService extends ContentAssistService {

	private static final class Folded {
		static final List<String> KEYWORDS = KeywordTable.get().all().stream()
				.flatMap(k -> Stream.concat(Stream.of(k.vietnamese(), k.english()), k.otherSpellings().stream()))
				.map(VietnameseWords::unaccented).filter(k -> k.indexOf(' ') > 0).toList();
		static final int LONGEST = KEYWORDS.stream().mapToInt(String::length).max().orElse(0);
	}

	@Override
	protected void createProposals(String document, TextRegion selection, int caretOffset, XtextResource resource,
			IIdeContentProposalAcceptor acceptor) {
		if (caretOffset > document.length()) {
			return;
		}
		super.createProposals(document, selection, caretOffset, resource, acceptor);
		int start = startOfUnfinishedKeyword(document, caretOffset);
		if (start < caretOffset) {
			String typed = document.substring(start, caretOffset);
			super.createProposals(document, new TextRegion(start, 0), start, resource, new Finishing(acceptor, typed));
		}
	}

	/** Where words before the caret, on its line, start that more words could make a keyword of; else the caret. */
	private static int startOfUnfinishedKeyword(String document, int caret) {
		int found = caret;
		for (int start = caret - 1; start >= 0 && caret - start <= Folded.LONGEST && document.charAt(start) != '\n'; start--) {
			boolean startsWord = Character.isLetter(document.charAt(start))
					&& (start == 0 || !Character.isLetterOrDigit(document.charAt(start - 1)));
			if (startsWord) {
				String typed = VietnameseWords.unaccented(document.substring(start, caret));
				if (typed.indexOf(' ') > 0 && Folded.KEYWORDS.stream().anyMatch(k -> k.startsWith(typed))) {
					found = start;
				}
			}
		}
		return found;
	}

	/** Lets through the keywords that what was typed begins, and has them replace it. */
	private record Finishing(IIdeContentProposalAcceptor target, String typed) implements IIdeContentProposalAcceptor {

		/** Before everything that only fits behind the words typed. */
		private static final int PRIORITY = 900;

		@Override
		public boolean canAcceptMoreProposals() {
			return target.canAcceptMoreProposals();
		}

		@Override
		public void accept(ContentAssistEntry entry, int priority) {
			if (entry != null && ContentAssistEntry.KIND_KEYWORD.equals(entry.getKind())
					&& VietnameseWords.unaccented(entry.getProposal()).startsWith(VietnameseWords.unaccented(typed))) {
				entry.setPrefix(typed);
				target.accept(entry, PRIORITY);
			}
		}
	}
}
