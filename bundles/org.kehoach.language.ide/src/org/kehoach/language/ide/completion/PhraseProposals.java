// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.kehoach.language.lexer.VietnameseWords;

/** Lets through what is called by the words that a person typed, such as a unit by "sở nội", and has its name replace them. */
final class PhraseProposals implements IIdeContentProposalAcceptor {

	private static final int PRIORITY = 800;

	private final IIdeContentProposalAcceptor target;
	private final String typed;
	private final String folded;
	private boolean found;

	/** @param typed several words, without what stands before them */
	PhraseProposals(IIdeContentProposalAcceptor target, String typed) {
		this.target = target;
		this.typed = typed;
		this.folded = ' ' + VietnameseWords.unaccented(typed);
	}

	/** Whether something was let through. */
	boolean found() {
		return found;
	}

	@Override
	public boolean canAcceptMoreProposals() {
		return target.canAcceptMoreProposals();
	}

	@Override
	public void accept(ContentAssistEntry entry, int priority) {
		if (entry != null && !ContentAssistEntry.KIND_KEYWORD.equals(entry.getKind()) && !ContentAssistEntry.KIND_SNIPPET.equals(entry.getKind())
				&& entry.getDescription() != null && (' ' + VietnameseWords.unaccented(entry.getDescription())).contains(folded)) {
			entry.setPrefix(typed);
			target.accept(entry, PRIORITY);
			found = true;
		}
	}
}
