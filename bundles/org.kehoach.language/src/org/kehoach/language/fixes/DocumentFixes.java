// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.build.ResolvedResourceDescription;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.validation.rules.ReplacedDocument;
import org.kehoach.model.IssuedDocument;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.RegisteredDocument;

/** Puts right what registries and plans say of documents. */
final class DocumentFixes {

	private DocumentFixes() {
	}

	/** The second entry of a document goes, if nothing names it: links to it would lead nowhere. */
	static List<Fix> registeredTwice(Place place) {
		return place.around(RegisteredDocument.class).filter(document -> !isNamed(document))
				.map(document -> new RemovalFixes<>(RegisteredDocument.class).fixes(place)).orElse(List.of());
	}

	private static boolean isNamed(RegisteredDocument document) {
		if (!EcoreUtil.UsageCrossReferencer.find(document, document.eResource()).isEmpty()) {
			return true;
		}
		ResourceDescriptionsProvider index = ((XtextResource) document.eResource()).getResourceServiceProvider().get(ResourceDescriptionsProvider.class);
		URI uri = EcoreUtil.getURI(document);
		for (IResourceDescription file : index.getResourceDescriptions(document.eResource()).getAllResourceDescriptions()) {
			// of a check that was cancelled the references are not known: then rather no fix than a link to nothing
			if (file instanceof ResolvedResourceDescription
					|| stream(file.getReferenceDescriptions()).anyMatch(link -> uri.equals(link.getTargetEObjectUri()))) {
				return true;
			}
		}
		return false;
	}

	private static <T> Stream<T> stream(Iterable<T> all) {
		return StreamSupport.stream(all.spliterator(), false);
	}

	/** The document that has replaced a basis. A plan above stays: its items are linked by its name. */
	static List<Fix> replaced(Place place) {
		IssuedDocument owner = place.around(IssuedDocument.class).orElse(null);
		return owner == null ? List.of()
				: Stream.concat(replaced(place, owner, Literals.ISSUED_DOCUMENT__BASES, owner.getBases()),
						owner instanceof Plan plan ? replaced(place, plan, Literals.PLAN__IMPLEMENTS, plan.getImplements()) : Stream.of()).toList();
	}

	private static Stream<Fix> replaced(Place place, IssuedDocument owner, EReference list, List<OfficialDocument> documents) {
		INode node = place.listed(owner, list).orElse(null);
		int index = node == null ? -1 : NodeModelUtils.findNodesForFeature(owner, list).indexOf(node);
		if (index < 0 || index >= documents.size() || documents.get(index).eIsProxy() || list == Literals.PLAN__IMPLEMENTS && documents.get(index) instanceof Plan) {
			return Stream.of();
		}
		return ReplacedDocument.replacing(owner, documents.get(index)).stream().filter(next -> !documents.contains(next))
				.flatMap(next -> NamesInReach.nameOf(owner, list, next).stream())
				.map(name -> new Fix(Messages.get("fix-write", name), List.of(place.replace(node, name))));
	}
}
