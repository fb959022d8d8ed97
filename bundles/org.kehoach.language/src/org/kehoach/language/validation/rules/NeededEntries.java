// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.PerformanceIndex;
import org.kehoach.model.RegisteredDocument;
import org.kehoach.model.Registry;
import org.kehoach.model.RegistryEntry;
import org.kehoach.model.Unit;
import org.kehoach.model.value.DocumentNumber;

/**
 * The entries of registries that the plans and decisions of a folder need: those that they link to or cite in their texts, by
 * name or number; and what belongs to these: the agencies above, the members of groups, the documents they amend or that amend
 * them. An agency is needed with each of its divisions.
 */
final class NeededEntries {

	private final Set<EObject> needed = new HashSet<>();
	private final Set<String> citedNames = new HashSet<>();
	private final Set<DocumentNumber> citedNumbers = new HashSet<>();
	/** From an entry to those that become needed with it. */
	private final Map<EObject, List<EObject>> brought = new HashMap<>();
	private final Deque<EObject> open = new ArrayDeque<>();
	private boolean sure = true;

	private NeededEntries() {
	}

	static NeededEntries in(List<Resource> files) {
		NeededEntries entries = new NeededEntries();
		for (Resource file : files) {
			boolean read = file instanceof XtextResource text && text.getParseResult() != null && !text.getParseResult().hasSyntaxErrors();
			entries.sure &= read;
		}
		List<RegistryEntry> all = new ArrayList<>();
		for (Resource file : entries.sure ? files : List.<Resource>of()) {
			EcoreUtil.getAllProperContents(file, false).forEachRemaining(object -> entries.look((EObject) object, all));
		}
		all.stream().filter(entries::isCited).forEach(entries.open::add);
		entries.follow();
		return entries;
	}

	/** False if a file has a mistake that may hide the name of an entry. */
	boolean isSure() {
		return sure;
	}

	/** False for a registry that nothing in the folder uses: it is there for others. */
	boolean isUsed(Registry registry) {
		return needed.contains(registry);
	}

	boolean contains(RegistryEntry entry) {
		return needed.contains(entry);
	}

	private void look(EObject object, List<RegistryEntry> entries) {
		sure &= object.eCrossReferences().stream().noneMatch(EObject::eIsProxy);
		if (object instanceof RegistryEntry entry) {
			entries.add(entry);
			link(entry);
		} else {
			// a registry that another uses is used
			open.addAll(object.eCrossReferences());
		}
		for (Prose prose : Prose.of(object)) {
			for (Matcher m = DanglingName.NAME.matcher(prose.text()); m.find();) {
				citedNames.add(m.group(1).substring(m.group(1).lastIndexOf('.') + 1));
			}
			prose.citations().forEach(citation -> citedNumbers.add(citation.number()));
		}
	}

	private void link(RegistryEntry entry) {
		switch (entry) {
		case Unit unit -> {
			bring(unit, UnitTree.superiors(unit));
			bring(unit, unit.getMembers());
			bring(unit, unit.getUnits());
			bring(unit, unit.getPredecessors());
			unit.getPredecessors().forEach(before -> bring(before, List.of(unit)));
		}
		case RegisteredDocument document -> {
			bring(document, document.eCrossReferences());
			for (Collection<OfficialDocument> others : List.of(document.getAmends(), document.getReplaces(), document.getGuides())) {
				others.forEach(other -> bring(other, List.of(document)));
			}
		}
		case PerformanceIndex index -> {
			// stands alone
		}
		default -> throw new IllegalArgumentException("Not known: " + entry.eClass().getName());
		}
	}

	private void bring(EObject with, Collection<? extends EObject> others) {
		brought.computeIfAbsent(with, key -> new ArrayList<>()).addAll(others);
	}

	private boolean isCited(RegistryEntry entry) {
		return citedNames.contains(entry.getName()) || entry instanceof RegisteredDocument document && citedNumbers.contains(document.getNumber());
	}

	private void follow() {
		while (!open.isEmpty()) {
			EObject next = open.pop();
			if (needed.add(next)) {
				open.addAll(brought.getOrDefault(next, List.of()));
				// a name that leads nowhere stands in no registry
				Registry around = next instanceof RegistryEntry ? EcoreUtil2.getContainerOfType(next, Registry.class) : null;
				if (around != null) {
					open.add(around);
				}
			}
		}
	}
}
