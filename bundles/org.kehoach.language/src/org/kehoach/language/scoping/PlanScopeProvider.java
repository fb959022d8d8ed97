// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.scoping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractGlobalScopeDelegatingScopeProvider;
import org.eclipse.xtext.scoping.impl.ImportNormalizer;
import org.eclipse.xtext.scoping.impl.ImportScope;
import org.eclipse.xtext.scoping.impl.MultimapBasedSelectable;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.kehoach.language.resource.PerFile;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.Item;
import org.kehoach.model.Named;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage;
import org.kehoach.model.Registry;
import org.kehoach.model.TopLevel;
import org.kehoach.model.Unit;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * What a name means, nearest first: an item of the same plan; then entries of the registries that are used, and divisions
 * of the plan's issuer (or of the unit around, in a registry) without the agency's name; then full names. Every step is a
 * look-up of one exact name in the index, and goes through the global scope so that the names looked up are recorded and
 * only those who looked are checked again.
 */
@Singleton
public final class PlanScopeProvider extends AbstractGlobalScopeDelegatingScopeProvider {

	@Inject
	private IResourceScopeCache cache;
	@Inject
	private IQualifiedNameConverter names;
	@Inject
	private IQualifiedNameProvider nameProvider;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		IScope scope = fullNames(context, reference);
		TopLevel owner = EcoreUtil2.getContainerOfType(context, TopLevel.class);
		if (owner == null) {
			return scope;
		}
		// the outer name spaces first: what is nearer hides them
		for (List<ImportNormalizer> nameSpaces : nameSpaces(context, owner, reference)) {
			scope = new ImportScope(nameSpaces, scope, null, reference.getEReferenceType(), false);
		}
		if (owner instanceof Plan plan && PlanPackage.Literals.ITEM.isSuperTypeOf(reference.getEReferenceType())) {
			scope = SelectableBasedScope.createScope(scope, itemsOf(plan), reference.getEReferenceType(), false);
		}
		return scope;
	}

	/**
	 * The full names that a short name may stand for, in the registries that are used. A short name that stands for several is
	 * not resolved.
	 */
	public Set<QualifiedName> fullNames(EObject context, EReference reference, String shortName) {
		TopLevel owner = EcoreUtil2.getContainerOfType(context, TopLevel.class);
		Set<QualifiedName> found = new LinkedHashSet<>();
		if (owner != null && !shortName.isBlank()) {
			IScope scope = fullNames(context, reference);
			QualifiedName name = names.toQualifiedName(shortName);
			nameSpaces(context, owner, reference).stream().flatMap(List::stream).forEach(nameSpace -> {
				IEObjectDescription meant = scope.getSingleElement(nameSpace.resolve(name));
				if (meant != null) {
					found.add(meant.getName());
				}
			});
		}
		return found;
	}

	private IScope fullNames(EObject context, EReference reference) {
		// the global scope leaves out the file that asks
		return SelectableBasedScope.createScope(getGlobalScope(context.eResource(), reference), namesOf(context.eResource()),
				reference.getEReferenceType(), false);
	}

	/** The used registries, then what is nearer; within one list no name is nearer than another. */
	private List<List<ImportNormalizer>> nameSpaces(EObject context, TopLevel owner, EReference reference) {
		if (reference.getEReferenceType() == PlanPackage.Literals.REGISTRY) {
			return List.of();
		}
		Unit around = owner instanceof Registry ? EcoreUtil2.getContainerOfType(context, Unit.class) : null;
		Object key = Tuples.create("name spaces", around == null ? owner : around);
		return cache.get(key, owner.eResource(), () -> computeNameSpaces(owner, around));
	}

	private List<List<ImportNormalizer>> computeNameSpaces(TopLevel owner, Unit around) {
		List<QualifiedName> registries = namesIn(owner, PlanPackage.Literals.TOP_LEVEL__USES);
		List<List<QualifiedName>> found = new ArrayList<>(List.of(registries));
		if (owner instanceof Registry registry && registry.getName() != null) {
			QualifiedName path = QualifiedName.create(registry.getName());
			found.add(List.of(path));
			for (Unit unit : unitsDownTo(around)) {
				path = path.append(unit.getName());
				found.add(List.of(path));
			}
		} else if (owner instanceof IssuedDocument) {
			for (QualifiedName issuer : namesIn(owner, PlanPackage.Literals.OFFICIAL_DOCUMENT__ISSUER)) {
				List<QualifiedName> written = new ArrayList<>(List.of(issuer));
				registries.forEach(registry -> written.add(registry.append(issuer)));
				found.add(written);
			}
		}
		return found.stream().filter(names -> !names.isEmpty())
				.map(names -> names.stream().map(name -> new ImportNormalizer(name, true, false)).toList()).toList();
	}

	private static List<Unit> unitsDownTo(Unit innermost) {
		List<Unit> path = new ArrayList<>();
		for (EObject unit = innermost; unit instanceof Unit u && u.getName() != null; unit = unit.eContainer()) {
			path.add(0, u);
		}
		return path;
	}

	/** The names as written, for resolving them needs this scope. */
	private List<QualifiedName> namesIn(TopLevel owner, EReference reference) {
		List<QualifiedName> found = new ArrayList<>();
		for (INode node : NodeModelUtils.findNodesForFeature(owner, reference)) {
			String text = NodeModelUtils.getTokenText(node);
			if (!text.isBlank()) {
				found.add(names.toQualifiedName(text));
			}
		}
		return found;
	}

	/** Everything in a file by its full name. */
	private ISelectable namesOf(Resource resource) {
		return cache.get("full names", resource, () -> {
			List<IEObjectDescription> found = new ArrayList<>();
			EcoreUtil.getAllProperContents(resource, false).forEachRemaining(object -> {
				QualifiedName name = object instanceof Named named ? nameProvider.getFullyQualifiedName(named) : null;
				if (name != null) {
					found.add(EObjectDescription.create(name, (Named) object));
				}
			});
			return new MultimapBasedSelectable(found);
		});
	}

	private ISelectable itemsOf(Plan plan) {
		return cache.get(Tuples.create("items", plan), plan.eResource(), () -> {
			List<IEObjectDescription> items = new ArrayList<>();
			// in areas, beside them, and inside each other
			for (EObject inner : PerFile.contents(plan)) {
				if (inner instanceof Item item && item.getName() != null) {
					items.add(EObjectDescription.create(item.getName(), item));
				}
			}
			return new MultimapBasedSelectable(items);
		});
	}
}
