// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.kehoach.model.Area;
import org.kehoach.model.Named;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.TopLevel;

/**
 * The names that a reference may have, each as it is written there: of entries of the registries that are used, of divisions of
 * the issuer, of items of the plan and of the plans above it, of plans, decisions and registries. Never all names of a
 * workspace: a country's plans have hundreds of thousands.
 */
final class NamesInReach {

	private final EObject context;
	private final EClass wanted;
	private final IScope scope;
	private final Set<String> names = new LinkedHashSet<>();

	/** @param context where the reference stands */
	NamesInReach(EObject context, EReference reference) {
		this.context = context;
		this.wanted = reference.getEReferenceType();
		IResourceServiceProvider language = ((XtextResource) context.eResource()).getResourceServiceProvider();
		this.scope = language.get(IScopeProvider.class).getScope(context, reference);
		TopLevel owner = EcoreUtil2.getContainerOfType(context, TopLevel.class);
		if (owner != null) {
			within(owner);
			owner.getUses().forEach(this::within);
			if (owner instanceof Plan plan) {
				within(plan.getIssuer());
				plan.getImplements().forEach(this::within);
			}
		}
		for (EClass type : new EClass[] { Literals.PLAN, Literals.DECISION, Literals.REGISTRY }) {
			if (wanted.isSuperTypeOf(type)) {
				ResourceDescriptionsProvider index = language.get(ResourceDescriptionsProvider.class);
				for (IEObjectDescription found : index.getResourceDescriptions(context.eResource()).getExportedObjectsByType(type)) {
					names.add(found.getName().toString());
				}
			}
		}
	}

	/** The shortest name that means an entry at a reference; empty if none does. */
	static Optional<String> nameOf(EObject context, EReference reference, Named named) {
		NamesInReach names = new NamesInReach(context, reference);
		names.names.clear();
		names.add(named);
		return names.names.stream().findFirst();
	}

	private void within(EObject outer) {
		if (outer == null || outer.eIsProxy()) {
			return;
		}
		for (Iterator<EObject> all = outer.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Named named && named.getName() != null && wanted.isInstance(named)) {
				add(named);
			}
		}
	}

	/** The shortest name that means it here, if any does. */
	private void add(Named named) {
		QualifiedName name = QualifiedName.create(named.getName());
		for (EObject outer = named.eContainer(); !means(name, named); outer = outer.eContainer()) {
			while (outer != null && (!(outer instanceof Named around) || around.getName() == null || outer instanceof Area)) {
				outer = outer.eContainer();
			}
			if (outer == null) {
				return;
			}
			name = QualifiedName.create(((Named) outer).getName()).append(name);
		}
		names.add(name.toString());
	}

	private boolean means(QualifiedName name, Named named) {
		IEObjectDescription found = scope.getSingleElement(name);
		return found != null && found.getEObjectURI().equals(EcoreUtil.getURI(named));
	}

	void forEach(Consumer<String> action) {
		names.forEach(action);
	}
}
