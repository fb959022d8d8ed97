// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.messages;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.kehoach.model.PlanPackage;

/** Says which name is unknown, what it should name, and what to do. */
public final class PlanLinkingMessages extends LinkingDiagnosticMessageProvider {

	private static final Map<EClass, String> ADVICE = Map.of(PlanPackage.Literals.UNIT, "unknown-unit",
			PlanPackage.Literals.OFFICIAL_DOCUMENT, "unknown-document", PlanPackage.Literals.REGISTRY, "unknown-registry",
			PlanPackage.Literals.PERFORMANCE_INDEX, "unknown-index");

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		String key = ADVICE.getOrDefault(context.getReference().getEReferenceType(), "unknown-item");
		return new DiagnosticMessage(Messages.get(key, context.getLinkText()), Severity.ERROR, IssueCodes.UNKNOWN_REFERENCE);
	}
}
