// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;

/** Numbers of sections and items are computed; one that is typed is printed twice, and is wrong after the next change. */
public final class TypedNumber extends RuleBase<EObject> {

	static final Pattern NUMBER = Pattern.compile("\\s*((?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5})[.)]|\\p{Ll}\\))\\s+");

	public TypedNumber() {
		super("KH804", Severity.WARNING, EObject.class);
	}

	@Override
	public void check(EObject object, Report report) {
		for (Prose prose : Prose.of(object)) {
			boolean title = prose.feature().getName().equals("title");
			Matcher m = TypedNumber.NUMBER.matcher(prose.text());
			if (title && m.lookingAt()) {
				report.on(prose.where(), prose.feature(), m.group(1));
			}
		}
	}
}
