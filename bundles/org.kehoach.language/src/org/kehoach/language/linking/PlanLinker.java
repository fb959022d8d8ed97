// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.linking;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.IDiagnosticProducer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;
import org.kehoach.language.resource.DirectLinks;
import org.kehoach.language.resource.PlanResource;
import org.kehoach.model.Funding;
import org.kehoach.model.Period;
import org.kehoach.model.TargetValue;
import org.kehoach.model.Timing;

import com.google.common.collect.Multimap;

import com.google.inject.Singleton;

/** Besides linking, keeps the author's wording of typed values, which tables print, and completes what they leave out. */
@Singleton
public final class PlanLinker extends LazyLinker {

	@Override
	protected void createAndSetProxy(EObject from, INode node, EReference reference) {
		Optional<DirectLinks> links = from.eResource() instanceof PlanResource file ? file.directLinks() : Optional.empty();
		if (links.isPresent()) {
			links.get().add(from, node, reference, super::createAndSetProxy);
		} else {
			super.createAndSetProxy(from, node, reference);
		}
	}

	@Override
	protected void installProxies(EObject object, IDiagnosticProducer producer, Multimap<EStructuralFeature.Setting, INode> settingsToLink) {
		super.installProxies(object, producer, settingsToLink);
		switch (object) {
		case Timing timing when timing.getWording() == null -> timing.setWording(Wording.of(timing));
		case TargetValue value when value.getWording() == null -> value.setWording(Wording.of(value));
		// "2026" is all of that year
		case Period period when period.getTo() == null -> period.setTo(period.getFrom());
		case Funding funding -> funding.setWording(funding.getText() != null ? funding.getText() : Wording.of(funding));
		default -> {
			// prints by its own texts
		}
		}
	}

	/** A file whose links are followed at once has none before, for it is read once. */
	@Override
	protected boolean isClearAllReferencesRequired(Resource resource) {
		return !(resource instanceof PlanResource file && file.directLinks().isPresent());
	}
}
