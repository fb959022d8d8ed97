// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.resource.PerFile;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Registry;

/**
 * A registry that a plan declares to use is used: for its units, documents or indices, or for a registry that it
 * brings along.
 */
public final class UnusedRegistry extends WholeRule<Plan> {

	public UnusedRegistry() {
		super("KH106", Severity.INFO, Plan.class);
	}

	@Override
	protected void checkWhole(Plan plan, Report report) {
		if (plan.getUses().size() < 2) {
			return;
		}
		Set<Registry> unused = new HashSet<>(Plans.resolved(plan.getUses()));
		unused.removeAll(registriesOfLinks(plan));
		for (EObject inner : PerFile.contents(plan)) {
			if (unused.isEmpty()) {
				return;
			}
			unused.removeAll(registriesOfLinks(inner));
		}
		for (int i = 0; i < plan.getUses().size(); i++) {
			Registry used = plan.getUses().get(i);
			if (unused.contains(used)) {
				report.at(plan, Literals.TOP_LEVEL__USES, i, used.getName());
			}
		}
	}

	/** Where the entries stand that an object names. */
	private static Set<Registry> registriesOfLinks(EObject object) {
		Set<Registry> found = new HashSet<>();
		for (EObject named : object.eCrossReferences()) {
			Registry registry = named instanceof Registry ? null : EcoreUtil2.getContainerOfType(named, Registry.class);
			if (registry != null) {
				found.add(registry);
			}
		}
		return found;
	}
}
