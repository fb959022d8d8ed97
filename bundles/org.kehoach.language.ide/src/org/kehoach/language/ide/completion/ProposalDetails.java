// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItem;

/**
 * What a proposal stands for, in its field {@code data}: the file that was asked about and the thing that is proposed. What there is to say
 * of it is found out when a person looks at the proposal: of all of a list it would take too long.
 *
 * @param file as the client calls it
 * @param object what would be named
 */
public record ProposalDetails(String file, URI object) {

	/** Stands in no URI. */
	private static final String DIVIDER = " ";

	/** Completes what the service has put there, the URI of the object. */
	static void askedIn(String file, CompletionItem item) {
		if (item.getData() != null) {
			item.setData(file + DIVIDER + item.getData());
		}
	}

	/** @return null for a proposal that stands for nothing that could be described */
	public static ProposalDetails of(CompletionItem item) {
		// a client in another process sends it back as JSON, which has quotes around a text
		String data = item.getData() == null ? "" : item.getData().toString().replaceAll("^\"|\"$", "");
		int divider = data.indexOf(DIVIDER);
		return divider < 0 ? null : new ProposalDetails(data.substring(0, divider), URI.createURI(data.substring(divider + 1)));
	}
}
