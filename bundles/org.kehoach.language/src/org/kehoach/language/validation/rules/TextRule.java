// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;

/** A rule about each text by itself that an author wrote. What several of them look for in a text, {@link Prose} keeps. */
public abstract class TextRule extends RuleBase<EObject> {

	protected TextRule(String code, Severity severity) {
		super(code, severity, EObject.class);
	}

	@Override
	public final boolean looksAt(Class<?> elementClass) {
		return Prose.isIn(elementClass);
	}

	@Override
	public final void check(EObject object, Report report) {
		check(Prose.of(object), report);
	}

	/** @param texts of one object: whoever asks several of these rules finds the texts out once */
	public final void check(List<Prose> texts, Report report) {
		for (Prose text : texts) {
			check(text, report);
		}
	}

	protected abstract void check(Prose prose, Report report);
}
