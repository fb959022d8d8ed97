// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
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
		static final Set<String> SPELLED = KeywordTable.get().all().stream()
				.flatMap(k -> Stream.concat(Stream.of(k.vietnamese(), k.english()), k.otherSpellings().stream())).map(k -> k.toLowerCase(Locale.ROOT))
				.collect(Collectors.toUnmodifiableSet());
		static final List<String> OF_SEVERAL_WORDS = ALL.stream().filter(k -> k.indexOf(' ') > 0).toList();
		static final int LONGEST = OF_SEVERAL_WORDS.stream().mapToInt(String::length).max().orElse(0);
	}

	/** The last words on a line behind a sign, or behind nothing. */
	private static final Pattern WORDS = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_.])[\\p{L}\\p{M}\\p{N}_.]+(?: [\\p{L}\\p{M}\\p{N}_.]+)+ ?$");
	/** A line has a keyword in front of what a person types; each beginning costs a parse. */
	private static final int MOST_WORDS = 8;

	@Override
	protected void createProposals(String written, TextRegion selection, int caretOffset, XtextResource resource,
			IIdeContentProposalAcceptor acceptor) {
		if (caretOffset > written.length()) {
			return;
		}
		String document = MissingAccents.added(written, caretOffset);
		int start = startOfUnfinishedKeyword(document, caretOffset);
		boolean finished = false;
		if (start < caretOffset) {
			String typed = document.substring(start, caretOffset);
			Finishing finishing = new Finishing(acceptor, typed);
			super.createProposals(document, new TextRegion(start, 0), start, resource, finishing);
			finished = finishing.found && !isSpelled(typed);
		}
		if (!finished && !namedByWords(document, caretOffset, resource, acceptor)) {
			super.createProposals(document, selection, caretOffset, resource, acceptor);
		}
	}

	/**
	 * Proposes what is called by several words before the caret, as if the caret stood before the first of them; the longest that
	 * something is called by.
	 */
	private boolean namedByWords(String document, int caret, XtextResource resource, IIdeContentProposalAcceptor acceptor) {
		Matcher words = WORDS.matcher(document).region(document.lastIndexOf('\n', caret - 1) + 1, caret);
		if (!words.find()) {
			return false;
		}
		int tries = 0;
		for (int start = words.start(); start >= 0 && tries < MOST_WORDS; tries++) {
			String typed = document.substring(start, caret);
			if (typed.strip().indexOf(' ') < 0) {
				return false;
			}
			PhraseProposals phrase = new PhraseProposals(acceptor, typed);
			super.createProposals(document, new TextRegion(start, 0), start, resource, phrase);
			if (phrase.found()) {
				return true;
			}
			int blank = document.indexOf(' ', start);
			start = blank < 0 || blank >= caret ? -1 : blank + 1;
		}
		return false;
	}

	/** Each proposal carries what {@link ProposalDetails} needs to describe it. */
	@Override
	public CompletionList createCompletionList(Document document, XtextResource resource, CompletionParams params, CancelIndicator indicator) {
		CompletionList list = super.createCompletionList(document, resource, params, indicator);
		list.getItems().forEach(item -> ProposalDetails.askedIn(params.getTextDocument().getUri(), item));
		return list;
	}

	/** The rest of the word at the caret is replaced too: whoever completes within a word wants another one. */
	@Override
	protected CompletionItem toCompletionItem(ContentAssistEntry entry, int caretOffset, Position caretPosition, Document document) {
		CompletionItem item = super.toCompletionItem(entry, caretOffset, caretPosition, document);
		if (entry.getSource() instanceof URI object) {
			item.setData(object.toString());
		}
		int rest = rest(document.getContents(), caretOffset, entry);
		if (rest > 0 && item.getTextEdit() != null && item.getTextEdit().isLeft()) {
			item.getTextEdit().getLeft().getRange().setEnd(new Position(caretPosition.getLine(), caretPosition.getCharacter() + rest));
		}
		return item;
	}

	private static int rest(String document, int caret, ContentAssistEntry entry) {
		if (caret == 0 || !isOfWord(document.charAt(caret - 1))) {
			return 0;
		}
		int prefix = entry.getPrefix() == null ? 0 : entry.getPrefix().length();
		if (ContentAssistEntry.KIND_KEYWORD.equals(entry.getKind()) && prefix <= entry.getProposal().length()) {
			String behind = VietnameseWords.unaccented(entry.getProposal().substring(prefix));
			int end = Math.min(document.length(), caret + behind.length());
			if (VietnameseWords.unaccented(document.substring(caret, end)).equals(behind)) {
				return end - caret;
			}
		}
		int end = caret;
		while (end < document.length() && isOfWord(document.charAt(end))) {
			end++;
		}
		return end - caret;
	}

	private static boolean isOfWord(char c) {
		return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '^';
	}

	/** Where words before the caret, on its line, start that more words could make a keyword of; else the caret. */
	private static int startOfUnfinishedKeyword(String document, int caret) {
		int found = caret;
		for (int start = caret - 1; start >= 0 && caret - start <= Folded.LONGEST && document.charAt(start) != '\n'; start--) {
			boolean startsWord = Character.isLetter(document.charAt(start))
					&& (start == 0 || !Character.isLetterOrDigit(document.charAt(start - 1)));
			if (startsWord) {
				int from = start;
				String typed = VietnameseWords.unaccented(document.substring(start, caret));
				// one without its accents is none yet
				if (typed.indexOf(' ') > 0 && Folded.OF_SEVERAL_WORDS.stream().anyMatch(k -> k.startsWith(typed) || k.equals(typed.stripTrailing()) && !isSpelled(document.substring(from, caret)))) {
					found = start;
				}
			}
		}
		return found;
	}

	/** Whether words are a keyword, with its accents. */
	private static boolean isSpelled(String words) {
		return Folded.SPELLED.contains(Normalizer.normalize(words.stripTrailing(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
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
			String words = VietnameseWords.unaccented(typed);
			this.folded = Folded.ALL.contains(words.stripTrailing()) && !isSpelled(typed) ? words.stripTrailing() : words;
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
