// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
 * proposals are asked for as if the caret stood before the first. What fits behind the words is proposed as well only if they
 * are a keyword already ("mục tiêu", which "chung" may follow).
 */
@Singleton
public final class PlanContentAssistService extends ContentAssistService {

	private static final class Folded {
		static final Set<String> ALL = KeywordTable.get().all().stream()
				.flatMap(k -> Stream.concat(Stream.of(k.vietnamese(), k.english()), k.otherSpellings().stream()))
				.map(VietnameseWords::unaccented).collect(Collectors.toUnmodifiableSet());
		static final List<String> OF_SEVERAL_WORDS = ALL.stream().filter(k -> k.indexOf(' ') > 0).toList();
		static final int LONGEST = OF_SEVERAL_WORDS.stream().mapToInt(String::length).max().orElse(0);
	}

	@Override
	protected void createProposals(String document, TextRegion selection, int caretOffset, XtextResource resource,
			IIdeContentProposalAcceptor acceptor) {
		if (caretOffset > document.length()) {
			return;
		}
		int start = startOfUnfinishedKeyword(document, caretOffset);
		boolean finished = false;
		if (start < caretOffset) {
			String typed = document.substring(start, caretOffset);
			Finishing finishing = new Finishing(acceptor, typed);
			super.createProposals(document, new TextRegion(start, 0), start, resource, finishing);
			finished = finishing.found && !Folded.ALL.contains(VietnameseWords.unaccented(typed.stripTrailing()));
		}
		if (!finished) {
			super.createProposals(document, selection, caretOffset, resource, acceptor);
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
				if (typed.indexOf(' ') > 0 && Folded.OF_SEVERAL_WORDS.stream().anyMatch(k -> k.startsWith(typed))) {
					found = start;
				}
			}
		}
		return found;
	}

	/** Lets through the keywords that what was typed begins, and has them replace it. */
	private static final class Finishing implements IIdeContentProposalAcceptor {

		/** Before everything that only fits behind the words typed. */
		private static final int PRIORITY = 900;

		private final IIdeContentProposalAcceptor target;
		private final String typed;
		private final String folded;
		private boolean found;

		Finishing(IIdeContentProposalAcceptor target, String typed) {
			this.target = target;
			this.typed = typed;
			this.folded = VietnameseWords.unaccented(typed);
		}

		@Override
		public boolean canAcceptMoreProposals() {
			return target.canAcceptMoreProposals();
		}

		@Override
		public void accept(ContentAssistEntry entry, int priority) {
			if (entry != null && ContentAssistEntry.KIND_KEYWORD.equals(entry.getKind())
					&& VietnameseWords.unaccented(entry.getProposal()).startsWith(folded)) {
				entry.setPrefix(typed);
				target.accept(entry, PRIORITY);
				found = true;
			}
		}
	}
}
