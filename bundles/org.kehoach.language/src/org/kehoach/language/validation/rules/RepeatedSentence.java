// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.value.Phrases;

/** A text does not say the same sentence twice. */
public final class RepeatedSentence extends RuleBase<EObject> {

	/** Characters below which a phrase may well come twice. */
	private static final int SHORT = 25;

	public RepeatedSentence() {
		super("KH802", Severity.WARNING, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		for (Prose prose : Prose.of(object)) {
			Set<String> seen = new HashSet<>();
			for (String sentence : prose.text().split("[.;:!?\\n]+(?=\\s|$)")) {
				String normal = Phrases.normal(sentence);
				if (normal.length() >= SHORT && !seen.add(normal)) {
					report.on(prose.where(), prose.feature(), Shown.start(sentence));
					break;
				}
			}
		}
	}
}
