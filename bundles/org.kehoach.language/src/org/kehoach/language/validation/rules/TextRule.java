// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;

/** A rule about each text by itself that an author wrote. What several of them look for in a text, {@link Prose} keeps. */
abstract class TextRule extends RuleBase<EObject> {

	protected TextRule(String code, Severity severity) {
		super(code, severity, EObject.class);
	}

	@Override
	public final boolean looksAt(Class<?> elementClass) {
		return Prose.isIn(elementClass);
	}

	@Override
	public final void check(EObject object, Report report) {
		for (Prose prose : Prose.of(object)) {
			check(prose, report);
		}
	}

	protected abstract void check(Prose prose, Report report);
}
