// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;

/** Takes more than Xtext's hundred proposals: a province's registry alone has more units. */
public final class PlanProposalAcceptor extends IdeContentProposalAcceptor {

	/** A person scrolls through no more, and a popup with more opens late. */
	private static final int LIMIT = 400;

	private boolean complete = true;

	@Override
	public boolean canAcceptMoreProposals() {
		complete = complete && entries.size() < LIMIT;
		return complete;
	}

	@Override
	public boolean didAcceptAllProposals() {
		return complete;
	}
}
