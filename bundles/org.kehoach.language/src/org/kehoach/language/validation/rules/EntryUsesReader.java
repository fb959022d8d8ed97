// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LineAndColumn;
import org.kehoach.language.resource.PerFile;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.PerformanceIndex;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.RegisteredDocument;
import org.kehoach.model.Registry;
import org.kehoach.model.RegistryEntry;
import org.kehoach.model.Unit;

/** Reads {@link EntryUses} out of one file. */
public final class EntryUsesReader {

	/** References of a class that are links. */
	private static final Map<EClass, List<EReference>> LINKS = new ConcurrentHashMap<>();

	private final Map<EObject, String> addresses = new IdentityHashMap<>();
	private final List<EntryUses.OwnRegistry> registries = new ArrayList<>();
	private final Set<EObject> linked = new LinkedHashSet<>();
	private final Set<String> citedNames = new LinkedHashSet<>();
	private final Set<String> citedNumbers = new LinkedHashSet<>();
	private boolean sure;

	private final UnaryOperator<String> intern;

	private EntryUsesReader(UnaryOperator<String> intern) {
		this.intern = intern;
	}

	/** @param file whose links can be followed */
	public static EntryUses read(Resource file) {
		return read(file, text -> text);
	}

	/**
	 * @param file whose links can be followed
	 * @param intern one string for all equal ones: thousands of files name the same entries
	 */
	public static EntryUses read(Resource file, UnaryOperator<String> intern) {
		EntryUsesReader reader = new EntryUsesReader(intern);
		reader.sure = file instanceof XtextResource text && text.getParseResult() != null && !text.getParseResult().hasSyntaxErrors();
		if (reader.sure) {
			for (EObject root : file.getContents()) {
				reader.look(root);
				PerFile.contents(root).forEach(reader::look);
			}
		}
		return new EntryUses(reader.sure, List.copyOf(reader.registries), reader.linked.stream().map(reader::known).toList(),
				List.copyOf(reader.citedNames), List.copyOf(reader.citedNumbers));
	}

	/** Of a registry, as {@link EntryUses} has it. */
	static String address(Registry registry) {
		return EcoreUtil.getURI(registry).toString();
	}

	private String known(EObject object) {
		return addresses.computeIfAbsent(object, key -> intern.apply(EcoreUtil.getURI(key).toString()));
	}

	private void look(EObject object) {
		boolean entry = object instanceof RegistryEntry;
		for (EReference reference : LINKS.computeIfAbsent(object.eClass(), EntryUsesReader::links)) {
			Object value = object.eGet(reference);
			if (value instanceof List<?> targets) {
				targets.forEach(target -> link((EObject) target, entry));
			} else if (value != null) {
				link((EObject) value, entry);
			}
		}
		if (object instanceof Registry registry) {
			registries.add(registry(registry));
		}
		for (Prose prose : Prose.isIn(object.getClass()) ? Prose.of(object) : List.<Prose>of()) {
			cite(prose);
		}
	}

	private static List<EReference> links(EClass type) {
		return type.getEAllReferences().stream().filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isDerived()).toList();
	}

	/** An entry that links to others is no use of them: it may be unused itself. */
	private void link(EObject target, boolean fromEntry) {
		sure &= !target.eIsProxy();
		if (!fromEntry && (target instanceof RegistryEntry || target instanceof Registry)) {
			linked.add(target);
		}
	}

	private void cite(Prose prose) {
		if (prose.text().indexOf('@') >= 0) {
			for (Matcher m = DanglingName.NAME.matcher(prose.text()); m.find();) {
				citedNames.add(intern.apply(m.group(1).substring(m.group(1).lastIndexOf('.') + 1)));
			}
		}
		prose.citations().forEach(citation -> citedNumbers.add(intern.apply(citation.number().toString())));
	}

	private EntryUses.OwnRegistry registry(Registry registry) {
		List<EntryUses.Entry> entries = Stream.concat(registry.getEntries().stream(), PerFile.contents(registry).stream()
				.filter(RegistryEntry.class::isInstance).map(RegistryEntry.class::cast).filter(entry -> entry.eContainer() != registry))
				.map(this::entry).toList();
		INode place = NodeModelUtils.findNodesForFeature(registry, Literals.NAMED__NAME).stream().findFirst()
				.orElseGet(() -> NodeModelUtils.findActualNodeFor(registry));
		LineAndColumn at = place == null ? LineAndColumn.from(1, 1) : NodeModelUtils.getLineAndColumn(place, place.getOffset());
		return new EntryUses.OwnRegistry(address(registry), at.getLine(), at.getColumn(), entries);
	}

	private EntryUses.Entry entry(RegistryEntry entry) {
		String number = entry instanceof RegisteredDocument document && document.getNumber() != null ? document.getNumber().toString() : null;
		List<EObject> brings = new ArrayList<>();
		List<EObject> broughtBy = new ArrayList<>();
		switch (entry) {
		case Unit unit -> {
			brings.addAll(UnitTree.superiors(unit));
			List.of(unit.getMembers(), unit.getUnits(), unit.getPredecessors()).forEach(brings::addAll);
			broughtBy.addAll(unit.getPredecessors());
		}
		case RegisteredDocument document -> {
			brings.addAll(document.eCrossReferences());
			for (Collection<OfficialDocument> others : List.of(document.getAmends(), document.getReplaces(), document.getGuides())) {
				broughtBy.addAll(others);
			}
		}
		case PerformanceIndex index -> {
			// stands alone
		}
		default -> throw new IllegalArgumentException("Not known: " + entry.eClass().getName());
		}
		return new EntryUses.Entry(known(entry), entry.getName(), number, entry.eContainer() instanceof Registry,
				brings.stream().filter(Plans::isKnown).map(this::known).toList(), broughtBy.stream().filter(Plans::isKnown).map(this::known).toList());
	}
}
