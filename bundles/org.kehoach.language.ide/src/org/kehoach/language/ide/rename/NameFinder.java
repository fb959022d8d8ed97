// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.rename;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.kehoach.model.Named;
import org.kehoach.model.PlanPackage.Literals;

import com.google.inject.Inject;

/** Finds what a name in a text stands for, and which part of a reference stands for a thing. */
final class NameFinder {

	@Inject
	private EObjectAtOffsetHelper objects;
	@Inject
	private IQualifiedNameProvider names;

	/** The name at a place, or directly before it; empty if there is none that leads somewhere. */
	Optional<NamedThing> at(XtextResource resource, int offset) {
		return exactlyAt(resource, offset).or(() -> offset == 0 ? Optional.empty() : exactlyAt(resource, offset - 1));
	}

	private Optional<NamedThing> exactlyAt(XtextResource resource, int offset) {
		INode reference = objects.getCrossReferenceNode(resource, new org.eclipse.xtext.util.TextRegion(offset, 0));
		EObject target = reference == null ? null : objects.getCrossReferencedElement(reference);
		if (target instanceof Named named && !target.eIsProxy()) {
			return parts(reference).stream().filter(part -> contains(part, offset)).findFirst()
					.flatMap(part -> around(named, parts(reference).size() - 1 - parts(reference).indexOf(part)).map(thing -> new NamedThing(thing, part)));
		}
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		EObject owner = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		return owner instanceof Named named && declaration(named).filter(leaf::equals).isPresent()
				? Optional.of(new NamedThing(named, leaf)) : Optional.empty();
	}

	private static boolean contains(ILeafNode part, int offset) {
		return part.getOffset() <= offset && offset < part.getEndOffset();
	}

	/** The thing that is some steps out of another one, by their full names. */
	private Optional<Named> around(Named inner, int steps) {
		QualifiedName full = names.getFullyQualifiedName(inner);
		if (full == null || steps >= full.getSegmentCount()) {
			return Optional.empty();
		}
		QualifiedName wanted = full.skipLast(steps);
		for (EObject outer = inner; outer != null; outer = outer.eContainer()) {
			if (outer instanceof Named named && wanted.equals(names.getFullyQualifiedName(named))) {
				return Optional.of(named);
			}
		}
		return Optional.empty();
	}

	/** Where a thing gets its name; empty if it has none. */
	Optional<ILeafNode> declaration(Named thing) {
		return NodeModelUtils.findNodesForFeature(thing, Literals.NAMED__NAME).stream().findFirst()
				.flatMap(node -> parts(node).stream().findFirst());
	}

	/** The part of a reference that stands for a thing around what is named; empty where the reference leaves it out. */
	Optional<ILeafNode> part(INode reference, QualifiedName named, QualifiedName thing) {
		List<ILeafNode> parts = parts(reference);
		int index = parts.size() - (named.getSegmentCount() - thing.getSegmentCount()) - 1;
		return index < 0 || index >= parts.size() ? Optional.empty() : Optional.of(parts.get(index));
	}

	private static List<ILeafNode> parts(INode node) {
		return StreamSupport.stream(node.getLeafNodes().spliterator(), false)
				.filter(leaf -> !leaf.isHidden() && !(leaf.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals("."))).toList();
	}
}
