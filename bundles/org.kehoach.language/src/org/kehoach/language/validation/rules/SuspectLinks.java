// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kehoach.language.baseline.LockFile;
import org.kehoach.language.baseline.LockFiles;
import org.kehoach.language.baseline.TargetFingerprints;
import org.kehoach.model.Item;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;
import org.kehoach.model.Waiver;
import org.kehoach.model.value.FullNames;
import org.kehoach.trace.baseline.AcceptedLink;
import org.kehoach.trace.baseline.Aspect;
import org.kehoach.trace.baseline.Fingerprint;
import org.kehoach.trace.baseline.LinkKey;

import com.google.inject.Inject;

/** Compares the links of a plan with those that were accepted, as {@code kehoach baseline --check} does for all plans. */
public final class SuspectLinks {

	/**
	 * A link whose target says something else than when it was accepted.
	 *
	 * @param owner has the link in its text
	 * @param index among the values of the reference
	 * @param now as it would be accepted
	 * @param changed never empty
	 */
	public record Suspect(EObject owner, EReference reference, int index, AcceptedLink now, Set<Aspect> changed) {
	}

	@Inject
	private LockFiles lockFiles;
	@Inject
	private TargetFingerprints targets;

	/** The file of accepted links that holds for a plan; empty without. */
	public Optional<LockFile> lockFile(Plan plan) {
		return plan.eResource() == null || plan.getName() == null ? Optional.empty() : lockFiles.around(plan.eResource().getURI());
	}

	/** In the order of plan, waivers, items. Links that nobody accepted yet, and those that lead nowhere, are not suspect. */
	public List<Suspect> of(Plan plan) {
		LockFile lock = lockFile(plan).orElse(null);
		List<Suspect> found = new ArrayList<>();
		if (lock == null) {
			return found;
		}
		documents(plan, Literals.PLAN__IMPLEMENTS, plan.getImplements(), "implements", lock, found);
		documents(plan, Literals.PLAN__CONTINUES, plan.getContinues(), "continues", lock, found);
		for (Waiver waiver : Plans.waivers(plan)) {
			items(waiver, Literals.WAIVER__ITEMS, waiver.getItems(), plan.getName(), "waives", waiver.getReason(), lock, found);
		}
		for (Item item : Plans.items(plan)) {
			if (item.getName() != null) {
				String name = plan.getName() + "." + item.getName();
				items(item, Literals.ITEM__REFINES, item.getRefines(), name, "refines", item.getTitle(), lock, found);
				if (item instanceof Task task) {
					items(task, Literals.TASK__IMPLEMENTS, task.getImplements(), name, "implements", task.getTitle(), lock, found);
				}
			}
		}
		return found;
	}

	private void documents(Plan plan, EReference reference, List<? extends OfficialDocument> documents, String verb, LockFile lock,
			List<Suspect> found) {
		for (int i = 0; i < documents.size(); i++) {
			OfficialDocument document = documents.get(i);
			Plan above = Plans.asPlan(document).orElse(null);
			if (above != null) {
				LinkKey key = new LinkKey(plan.getName(), verb, String.valueOf(FullNames.of(document)));
				compare(plan, reference, i, key, plan.getTitle(), above, lock, found);
			}
		}
	}

	private void items(EObject owner, EReference reference, List<? extends Item> items, String from, String verb, String own, LockFile lock,
			List<Suspect> found) {
		for (int i = 0; i < items.size(); i++) {
			if (!items.get(i).eIsProxy()) {
				LinkKey key = new LinkKey(from, verb, String.valueOf(FullNames.of(items.get(i))));
				compare(owner, reference, i, key, own, items.get(i), lock, found);
			}
		}
	}

	private void compare(EObject owner, EReference reference, int index, LinkKey key, String own, EObject target, LockFile lock,
			List<Suspect> found) {
		List<AcceptedLink> accepted = lock.accepted(key);
		if (accepted.isEmpty()) {
			return;
		}
		Fingerprint now = targets.of(target);
		if (accepted.stream().noneMatch(link -> link.target().equals(now))) {
			found.add(new Suspect(owner, reference, index, new AcceptedLink(key, Fingerprint.hashOf(own), now),
					accepted.getLast().target().differences(now)));
		}
	}
}
