// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.linking;

import java.util.Iterator;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;
import org.kehoach.language.resource.DirectLinks;
import org.kehoach.language.resource.PlanResource;
import org.kehoach.model.Funding;
import org.kehoach.model.Period;
import org.kehoach.model.TargetValue;
import org.kehoach.model.Timing;

/** Besides linking, keeps the author's wording of typed values, which tables print, and completes what they leave out. */
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
	protected void doLinkModel(EObject root, IDiagnosticConsumer consumer) {
		super.doLinkModel(root, consumer);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			switch (all.next()) {
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
	}
}
