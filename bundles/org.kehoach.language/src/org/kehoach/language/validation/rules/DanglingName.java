// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.TopLevel;

import com.google.inject.Inject;

/** A name that a text cites with @ is that of a document, plan, unit or index that the plan can see. */
public final class DanglingName extends TextRule {

	static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d.])@([\\p{L}_][\\p{L}\\p{M}\\d_]*(?:\\.[\\p{L}_][\\p{L}\\p{M}\\d_]*)*)");
	private static final List<EReference> TARGETS = List.of(Literals.PLAN__IMPLEMENTS, Literals.TASK__SERVES, Literals.WORK_ATTRIBUTES__LEADS,
			Literals.RANK_TARGET__INDICES);

	@Inject
	private IScopeProvider scopes;
	@Inject
	private IQualifiedNameConverter names;

	public DanglingName() {
		super("KH407", Severity.WARNING);
	}

	@Override
	protected void check(Prose prose, Report report) {
		if (prose.text().indexOf('@') < 0) {
			return;
		}
		TopLevel owner = EcoreUtil2.getContainerOfType(prose.where(), TopLevel.class);
		for (Matcher m = NAME.matcher(prose.text()); m.find();) {
			if (!isFound(owner, m.group(1))) {
				report.on(prose.where(), prose.feature(), m.group(1));
			}
		}
	}

	private boolean isFound(TopLevel owner, String text) {
		QualifiedName name = names.toQualifiedName(text);
		return TARGETS.stream().anyMatch(reference -> scopes.getScope(owner, reference).getSingleElement(name) != null);
	}
}
