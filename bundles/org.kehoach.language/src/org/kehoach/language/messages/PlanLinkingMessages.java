// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.messages;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.kehoach.language.scoping.PlanScopeProvider;
import org.kehoach.model.PlanPackage;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Says which name is unknown or means several things, what it should name, and what to do. */
@Singleton
public final class PlanLinkingMessages extends LinkingDiagnosticMessageProvider {

	private static final Map<EClass, String> ADVICE = Map.of(PlanPackage.Literals.UNIT, "unknown-unit",
			PlanPackage.Literals.OFFICIAL_DOCUMENT, "unknown-document", PlanPackage.Literals.REGISTRY, "unknown-registry",
			PlanPackage.Literals.PERFORMANCE_INDEX, "unknown-index");

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\d_^.]*[\\p{L}\\p{M}\\d_]");

	@Inject
	private PlanScopeProvider scopes;

	/** Null if what was read is no whole name, for then it is reported as such. */
	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		if (!NAME.matcher(context.getLinkText().strip()).matches()) {
			return null;
		}
		Set<QualifiedName> meanings = scopes.fullNames(context.getContext(), context.getReference(), context.getLinkText().strip());
		if (meanings.size() > 1) {
			String names = meanings.stream().map(name -> "«" + name + "»").collect(Collectors.joining(", "));
			return error(Messages.get("ambiguous-name", context.getLinkText().strip(), names));
		}
		String key = ADVICE.getOrDefault(context.getReference().getEReferenceType(), "unknown-item");
		return error(Messages.get(key, context.getLinkText().strip()));
	}

	private static DiagnosticMessage error(String message) {
		return new DiagnosticMessage(message, Severity.ERROR, IssueCodes.UNKNOWN_REFERENCE);
	}
}
