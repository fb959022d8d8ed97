// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.kehoach.model.PlanPackage.Literals;

/**
 * What has changed for other files, by name. A rule that follows links from file to file (from a unit to those above it) never
 * looks up the names at the far end itself; so a change there counts as one of every object on the way.
 */
final class Changes {

	/** Links that rules follow further. */
	private static final Set<EReference> FOLLOWED = Set.of(Literals.UNIT__PARENT, Literals.UNIT__PREDECESSORS, Literals.UNIT__MEMBERS,
			Literals.TOP_LEVEL__USES, Literals.PLAN__IMPLEMENTS, Literals.ITEM__REFINES, Literals.TASK__IMPLEMENTS);
	/** Links whose ends are looked at together with the whole plan or registry that has the link. */
	private static final Set<EReference> OF_WHOLE = Set.of(Literals.WORK_ATTRIBUTES__LEADS, Literals.OFFICIAL_DOCUMENT__ISSUER,
			Literals.ISSUANCE__ISSUER, Literals.REGISTERED_DOCUMENT__REPLACES);

	/**
	 * @param name in lower case, as the names that were looked up are recorded
	 * @param far true if those who link to it have changed too for whoever follows links
	 */
	private record Changed(QualifiedName name, URI object, boolean far) {
	}

	/** In lower case; true: also for whoever follows links. */
	private final Map<QualifiedName, Boolean> names = new HashMap<>();
	private final Set<QualifiedName> comeOrGone = new HashSet<>();
	private final Deque<Changed> open = new ArrayDeque<>();

	Changes(Collection<Delta> deltas, IResourceDescriptions context) {
		deltas.stream().filter(Delta::haveEObjectDescriptionsChanged).forEach(this::compare);
		if (open.isEmpty()) {
			return;
		}
		Map<URI, IResourceDescription> files = new LinkedHashMap<>();
		context.getAllResourceDescriptions().forEach(file -> files.put(file.getURI(), file));
		// not linked anew yet, so as they were: links that are new are changes of what has them; and the context lacks other folders
		deltas.forEach(delta -> files.put(delta.getUri(), delta.getOld()));
		while (!open.isEmpty()) {
			Changed changed = open.pop();
			files.values().stream().filter(file -> file != null && !file.getURI().equals(changed.object().trimFragment()))
					.forEach(file -> follow(changed, file));
		}
	}

	/** True if a file looked up what has changed, or has a plan or registry of a name that is taken or free anew. */
	boolean concern(IResourceDescription candidate) {
		if (names.isEmpty()) {
			return false;
		}
		for (QualifiedName lookedUp : candidate.getImportedNames()) {
			if (names.containsKey(lookedUp)) {
				return true;
			}
		}
		for (IEObjectDescription own : candidate.getExportedObjectsByType(Literals.TOP_LEVEL)) {
			if (comeOrGone.contains(own.getName().toLowerCase())) {
				return true;
			}
		}
		return false;
	}

	private void compare(Delta delta) {
		Map<QualifiedName, Outside> before = exported(delta.getOld());
		Map<QualifiedName, Outside> after = exported(delta.getNew());
		before.forEach((name, old) -> {
			Outside now = after.get(name);
			if (!old.equals(now)) {
				boolean far = now == null || !old.links().equals(now.links());
				add(new Changed(name, old.object(), far));
				if (now == null) {
					comeOrGone.add(name);
				}
			}
		});
		after.forEach((name, now) -> {
			if (!before.containsKey(name)) {
				comeOrGone.add(name);
				add(new Changed(name, now.object(), true));
			}
		});
	}

	private void add(Changed changed) {
		Boolean known = names.get(changed.name());
		if (known == null || !known && changed.far()) {
			names.put(changed.name(), changed.far());
			open.add(changed);
		}
	}

	/** Adds what links to a changed object so that rules look through it. */
	private void follow(Changed changed, IResourceDescription file) {
		if (!looksUp(file, changed.name())) {
			return;
		}
		if (changed.far() && comeOrGone.contains(changed.name())) {
			// the index knows the ends of links that were found only; this one may be found from now on
			for (IEObjectDescription object : file.getExportedObjects()) {
				if (!Outside.of(object).links().isEmpty()) {
					add(new Changed(object.getName().toLowerCase(), object.getEObjectURI(), true));
				}
			}
		}
		Map<URI, Boolean> owners = new HashMap<>();
		Set<URI> wholes = new HashSet<>();
		for (IReferenceDescription link : file.getReferenceDescriptions()) {
			if (changed.object().equals(link.getTargetEObjectUri()) && link.getContainerEObjectURI() != null) {
				boolean followed = changed.far() && FOLLOWED.contains(link.getEReference());
				boolean ofWhole = changed.far() && OF_WHOLE.contains(link.getEReference());
				if (followed || ofWhole || link.getEReference() == Literals.DECISION__ISSUES) {
					owners.merge(link.getContainerEObjectURI(), followed, Boolean::logicalOr);
				}
				if (ofWhole) {
					wholes.add(link.getContainerEObjectURI());
				}
			}
		}
		if (!owners.isEmpty()) {
			addOwners(file, owners, wholes);
		}
	}

	private void addOwners(IResourceDescription file, Map<URI, Boolean> owners, Set<URI> wholes) {
		for (IEObjectDescription object : file.getExportedObjects()) {
			Boolean far = owners.get(object.getEObjectURI());
			if (far == null) {
				continue;
			}
			QualifiedName name = object.getName().toLowerCase();
			add(new Changed(name, object.getEObjectURI(), far));
			if (wholes.contains(object.getEObjectURI())) {
				QualifiedName whole = QualifiedName.create(name.getFirstSegment());
				for (IEObjectDescription top : file.getExportedObjectsByType(Literals.TOP_LEVEL)) {
					if (top.getName().toLowerCase().equals(whole)) {
						add(new Changed(whole, top.getEObjectURI(), Literals.REGISTRY.isSuperTypeOf(top.getEClass())));
					}
				}
			}
			if (far && Literals.UNIT.isSuperTypeOf(object.getEClass())) {
				addUnitsBelow(file);
			}
		}
	}

	/** The index does not know of links inside a file, so any of its units may be below the one that has changed. */
	private void addUnitsBelow(IResourceDescription file) {
		for (IEObjectDescription unit : file.getExportedObjectsByType(Literals.UNIT)) {
			add(new Changed(unit.getName().toLowerCase(), unit.getEObjectURI(), true));
		}
	}

	private static boolean looksUp(IResourceDescription file, QualifiedName name) {
		for (QualifiedName lookedUp : file.getImportedNames()) {
			if (lookedUp.equals(name)) {
				return true;
			}
		}
		return false;
	}

	/** By names in lower case. Of two objects with one name both count, for either may be meant after the next change. */
	private static Map<QualifiedName, Outside> exported(IResourceDescription description) {
		Map<QualifiedName, Outside> exported = new HashMap<>();
		if (description != null) {
			for (IEObjectDescription object : description.getExportedObjects()) {
				exported.merge(object.getName().toLowerCase(), Outside.of(object), Outside::and);
			}
		}
		return exported;
	}

	/**
	 * An object as other files see it.
	 *
	 * @param facts its kind, place and facts
	 * @param links empty if rules do not go on through it
	 */
	private record Outside(URI object, String facts, String links) {

		static Outside of(IEObjectDescription object) {
			String view = String.valueOf(object.getUserData(OfferedObject.OUTSIDE));
			int links = view.indexOf(OutsideView.LINKS);
			String kind = object.getEClass().getName() + ' ';
			return links < 0 ? new Outside(object.getEObjectURI(), kind + view, "")
					: new Outside(object.getEObjectURI(), kind + view.substring(0, links), view.substring(links));
		}

		Outside and(Outside other) {
			return new Outside(object, facts + ' ' + other.object + other.facts, links + other.links);
		}
	}
}
