// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.baseline;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.kehoach.language.resource.NodeSource;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFile;
import org.kehoach.trace.baseline.Contents;
import org.kehoach.trace.baseline.Fingerprint;
import org.kehoach.trace.facts.FactsReader;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.Interner;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.PlanFacts;

import com.google.inject.Inject;

/** What items and plans say now; the facts of their files are read once until the file changes. */
public final class TargetFingerprints {

	@Inject
	private IResourceScopeCache cache;

	/**
	 * @param target resolved
	 * @return {@link Fingerprint#MISSING} for what stands in no plan or has no name
	 */
	public Fingerprint of(EObject target) {
		Plan plan = EcoreUtil2.getContainerOfType(target, Plan.class);
		if (plan == null || plan.getName() == null || plan.eResource() == null) {
			return Fingerprint.MISSING;
		}
		for (PlanFacts facts : facts(plan.eResource()).plans()) {
			if (plan.getName().equals(facts.name())) {
				return target instanceof Item item ? of(facts, item) : Contents.plan(facts);
			}
		}
		return Fingerprint.MISSING;
	}

	private static Fingerprint of(PlanFacts facts, Item item) {
		for (int i = 0; i < facts.items().size(); i++) {
			ItemFacts at = facts.items().get(i);
			if (at.isItem() && at.name() != null && at.name().equals(item.getName())) {
				return Contents.item(facts, i);
			}
		}
		return Fingerprint.MISSING;
	}

	private FileFacts facts(Resource resource) {
		return cache.get(TargetFingerprints.class, resource,
				() -> new FactsReader(new NodeSource(resource.getURI().toString()), new Interner()).read((PlanFile) resource.getContents().getFirst()));
	}
}
