// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.diagnostics.Severity;

/** Numbers of sections and items are computed; one that is typed is printed twice, and is wrong after the next change. */
public final class TypedNumber extends TextRule {

	static final Pattern NUMBER = Pattern.compile("\\s*((?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5})[.)]|\\p{Ll}\\))\\s+");

	public TypedNumber() {
		super("KH804", Severity.WARNING);
	}

	@Override
	protected void check(Prose prose, Report report) {
		boolean title = prose.feature().getName().equals("title");
		Matcher m = title ? NUMBER.matcher(prose.text()) : null;
		if (m != null && m.lookingAt()) {
			report.on(prose.where(), prose.feature(), m.group(1));
		}
	}
}
