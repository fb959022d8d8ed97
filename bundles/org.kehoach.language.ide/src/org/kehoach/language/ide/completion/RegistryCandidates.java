// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.kehoach.language.ide.labels.PlanKind;
import org.kehoach.language.ide.labels.Titles;
import org.kehoach.model.Plan;
import org.kehoach.model.Registry;
import org.kehoach.model.RegistryEntry;
import org.kehoach.model.TopLevel;
import org.kehoach.model.Unit;

/**
 * The entries of registries that can be named in a plan or registry: the divisions of the plan's issuer first, then those
 * of the registries used; each once, by the shortest name that means it here.
 */
final class RegistryCandidates {

	private final IScope scope;
	private final EClass wanted;
	private final BiConsumer<Candidate, RegistryEntry> acceptor;
	private final Set<EObject> seen = new HashSet<>();

	/** @param wanted the type of the entries, which the scope must be for */
	RegistryCandidates(IScope scope, EClass wanted, Consumer<Candidate> acceptor) {
		this(scope, wanted, (candidate, entry) -> acceptor.accept(candidate));
	}

	/** As the other constructor, told the entries too. */
	RegistryCandidates(IScope scope, EClass wanted, BiConsumer<Candidate, RegistryEntry> acceptor) {
		this.scope = scope;
		this.wanted = wanted;
		this.acceptor = acceptor;
	}

	void collect(TopLevel owner) {
		if (owner instanceof Plan plan && plan.getIssuer() != null && !plan.getIssuer().eIsProxy()) {
			addAll(plan.getIssuer().getUnits(), List.of(), "", Candidate.NEAR);
		}
		if (owner instanceof Registry own) {
			addRegistry(own, Candidate.NEAR);
		}
		for (Registry used : owner.getUses()) {
			addRegistry(used, Candidate.USUAL);
		}
	}

	private void addRegistry(Registry registry, int rank) {
		if (!registry.eIsProxy() && registry.getName() != null) {
			addAll(registry.getEntries(), List.of(), registry.getName(), rank);
		}
	}

	private void addAll(List<? extends RegistryEntry> entries, List<String> path, String registry, int rank) {
		for (RegistryEntry entry : entries) {
			if (entry.getName() != null) {
				List<String> entryPath = Stream.concat(path.stream(), Stream.of(entry.getName())).toList();
				if (wanted.isSuperTypeOf(entry.eClass()) && seen.add(entry)) {
					add(entry, entryPath, registry, rank);
				}
				if (entry instanceof Unit unit) {
					addAll(unit.getUnits(), entryPath, registry, rank);
				}
			}
		}
	}

	private void add(RegistryEntry entry, List<String> path, String registry, int rank) {
		String name = String.join(".", path);
		if (!means(path, entry)) {
			// the short name is hidden by a nearer one
			name = registry.isEmpty() ? name : registry + '.' + name;
		}
		acceptor.accept(new Candidate(name, text(entry), PlanKind.of(entry).orElseThrow(), rank, EcoreUtil.getURI(entry)), entry);
	}

	private static String text(RegistryEntry entry) {
		String text = Titles.text(entry);
		return entry.getShortName() == null ? text : text + " (" + entry.getShortName() + ')';
	}

	private boolean means(List<String> path, RegistryEntry entry) {
		IEObjectDescription found = scope.getSingleElement(QualifiedName.create(path));
		return found != null && found.getEObjectURI().equals(EcoreUtil.getURI(entry));
	}
}
