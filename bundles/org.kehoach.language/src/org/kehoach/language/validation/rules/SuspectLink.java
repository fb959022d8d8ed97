// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.stream.Collectors;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;

import com.google.inject.Inject;

/** What a link points to says what it said when the link was accepted ({@code kehoach.lock}). */
public final class SuspectLink extends WholeRule<Plan> {

	@Inject
	private SuspectLinks links;

	public SuspectLink() {
		super("KH510", Severity.WARNING, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		for (SuspectLinks.Suspect link : links.of(plan)) {
			report.at(link.owner(), link.reference(), link.index(), link.now().key().target(),
					link.changed().stream().map(aspect -> Messages.get("aspect-" + aspect)).collect(Collectors.joining(", ")));
		}
	}
}
