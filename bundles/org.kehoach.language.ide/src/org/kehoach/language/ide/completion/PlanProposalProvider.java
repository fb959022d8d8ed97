// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.xtext.CurrentTypeFinder;
import org.kehoach.language.ide.labels.Messages;
import org.kehoach.language.lexer.KeywordTable;
import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.model.messages.MessageBundle;

import com.google.inject.Inject;

/** What can stand at the caret: keywords with their meaning, names that make sense, the next free name, whole pieces. */
public final class PlanProposalProvider extends IdeContentProposalProvider {

	/** Above all references and keywords: where a name is due, nothing else is. */
	private static final int NAME_PRIORITY = 700;
	/** Just above the keywords, of which each snippet starts with one. */
	private static final int SNIPPET_PRIORITY = 310;

	/** Above the keywords that may stand there too; the first is the likeliest. */
	private static final int DATE_PRIORITY = 600;

	private static final String QUARTER = "quý";

	@Inject
	private ReferenceProposals references;
	@Inject
	private CurrentTypeFinder types;

	@Override
	protected void _createProposals(CrossReference reference, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		if (types.findCurrentTypeAfter(reference) instanceof EClass type && context.getCurrentModel() != null) {
			EReference feature = GrammarUtil.getReference(reference, type);
			if (feature != null) {
				references.propose(feature, context, acceptor);
			}
		}
	}

	@Override
	protected void _createProposals(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		AbstractElement terminal = assignment.getTerminal();
		if (terminal instanceof CrossReference) {
			createProposals(terminal, context, acceptor);
		} else if (assignment.getFeature().equals("name")
				&& GrammarUtil.containingRule(assignment).getType().getClassifier() instanceof EClass type) {
			proposeName(NextNames.next(context.getRootNode(), type), context, acceptor);
		} else if (terminal instanceof RuleCall call) {
			proposeDates(assignment, call.getRule().getName(), context, acceptor);
		}
	}

	private void proposeDates(Assignment assignment, String rule, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		DateCandidates dates = dateCandidates(context, acceptor);
		if (rule.equals("Quarter")) {
			dates.quarters(before(context));
		} else if (rule.equals("Period") || rule.equals("PartialDate") && GrammarUtil.containingRule(assignment).getName().equals("Period")) {
			if (assignment.getFeature().equals("to")) {
				return;
			}
			dates.periods();
		} else if (rule.equals("PartialDate")) {
			dates.dates(before(context));
		}
	}

	private DateCandidates dateCandidates(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		int[] rank = { DATE_PRIORITY };
		return new DateCandidates(context.getCurrentModel(), LocalDate.now(), (text, meaning) -> acceptor
				.accept(getProposalCreator().createProposal(text, context, ContentAssistEntry.KIND_VALUE, e -> e.setDescription(meaning)), rank[0]--));
	}

	/** The line up to what is being typed, without accents: in a broken line the model knows little of what stands there. */
	private static String before(ContentAssistContext context) {
		String text = context.getRootNode().getText();
		int caret = Math.min(text.length(), context.getOffset() - context.getPrefix().length());
		return VietnameseWords.unaccented(text.substring(text.lastIndexOf('\n', caret - 1) + 1, Math.max(caret, 0))).strip();
	}

	private void proposeName(String name, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		ContentAssistEntry entry = name == null ? null
				: getProposalCreator().createProposal(name, context, ContentAssistEntry.KIND_TEXT,
						e -> e.setDescription(Messages.get("propose-next-name")));
		acceptor.accept(entry, NAME_PRIORITY);
	}

	/** Signs are typed faster than chosen, and one that is preselected replaces what a person wanted to type. */
	@Override
	protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
		return Character.isLetter(keyword.getValue().charAt(0));
	}

	@Override
	protected void _createProposals(Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
		if (!filterKeyword(keyword, context)) {
			return;
		}
		Spelling spelling = Spelling.of(context.getRootNode());
		String meaning = KeywordTable.get().find(keyword.getValue())
				.map(k -> MessageBundle.isEnglish() ? k.meaningEn() : k.meaningVi()).orElse("");
		ContentAssistEntry entry = getProposalCreator().createProposal(spelling.spell(keyword.getValue()), context,
				ContentAssistEntry.KIND_KEYWORD, e -> {
					e.setDescription(meaning);
					e.setDocumentation(meaning);
				});
		if (entry == null) {
			return;
		}
		acceptor.accept(entry, getProposalPriorities().getKeywordPriority(keyword.getValue(), entry));
		if (keyword.getValue().equals(QUARTER) && GrammarUtil.containingParserRule(keyword).getName().equals("QuarterTiming")) {
			dateCandidates(context, acceptor).wholeQuarters(spelling.spell(QUARTER));
		}
		Snippets.startedBy(keyword, context.getRootNode(), spelling).ifPresent(snippet -> {
			ContentAssistEntry whole = new ContentAssistEntry();
			whole.setProposal(snippet.text());
			whole.setPrefix(entry.getPrefix());
			whole.setLabel(entry.getProposal() + " …");
			whole.setDescription(snippet.description());
			whole.setKind(ContentAssistEntry.KIND_SNIPPET);
			acceptor.accept(whole, SNIPPET_PRIORITY);
		});
	}
}
