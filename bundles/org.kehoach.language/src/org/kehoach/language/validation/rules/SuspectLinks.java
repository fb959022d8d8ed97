// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
	 * @param known the name that the file of accepted links has it by; another one if the item was renamed since
	 * @param now as it would be accepted
	 * @param changed never empty
	 */
	public record Suspect(EObject owner, EReference reference, int index, LinkKey known, AcceptedLink now, Set<Aspect> changed) {
	}

	@Inject
	private LockFiles lockFiles;
	@Inject
	private TargetFingerprints targets;

	/** The file of accepted links that holds for a plan; empty without. */
	public Optional<LockFile> lockFile(Plan plan) {
		return plan.eResource() == null || plan.getName() == null ? Optional.empty() : lockFiles.around(plan.eResource().getURI());
	}

	/** A link of a plan that is there. */
	private record Present(EObject owner, EReference reference, int index, LinkKey key, String own, EObject target) {
	}

	/** In the order of plan, waivers, items. Links that nobody accepted yet, and those that lead nowhere, are not suspect. */
	public List<Suspect> of(Plan plan) {
		LockFile lock = lockFile(plan).orElse(null);
		if (lock == null) {
			return List.of();
		}
		List<Present> links = present(plan);
		Set<LinkKey> keys = links.stream().map(Present::key).collect(Collectors.toSet());
		List<Suspect> found = new ArrayList<>();
		for (Present link : links) {
			suspect(link, lock, plan, keys).ifPresent(found::add);
		}
		return found;
	}

	private static List<Present> present(Plan plan) {
		List<Present> found = new ArrayList<>();
		documents(plan, Literals.PLAN__IMPLEMENTS, plan.getImplements(), "implements", found);
		documents(plan, Literals.PLAN__CONTINUES, plan.getContinues(), "continues", found);
		for (Waiver waiver : Plans.waivers(plan)) {
			items(waiver, Literals.WAIVER__ITEMS, waiver.getItems(), plan.getName(), "waives", waiver.getReason(), found);
		}
		for (Item item : Plans.items(plan)) {
			if (item.getName() != null) {
				String name = plan.getName() + "." + item.getName();
				items(item, Literals.ITEM__REFINES, item.getRefines(), name, "refines", item.getTitle(), found);
				if (item instanceof Task task) {
					items(task, Literals.TASK__IMPLEMENTS, task.getImplements(), name, "implements", task.getTitle(), found);
				}
			}
		}
		return found;
	}

	private static void documents(Plan plan, EReference reference, List<? extends OfficialDocument> documents, String verb, List<Present> found) {
		for (int i = 0; i < documents.size(); i++) {
			Plan above = Plans.asPlan(documents.get(i)).orElse(null);
			if (above != null) {
				LinkKey key = new LinkKey(plan.getName(), verb, String.valueOf(FullNames.of(documents.get(i))));
				found.add(new Present(plan, reference, i, key, plan.getTitle(), above));
			}
		}
	}

	private static void items(EObject owner, EReference reference, List<? extends Item> items, String from, String verb, String own,
			List<Present> found) {
		for (int i = 0; i < items.size(); i++) {
			if (!items.get(i).eIsProxy()) {
				found.add(new Present(owner, reference, i, new LinkKey(from, verb, String.valueOf(FullNames.of(items.get(i)))), own, items.get(i)));
			}
		}
	}

	private Optional<Suspect> suspect(Present link, LockFile lock, Plan plan, Set<LinkKey> present) {
		List<AcceptedLink> accepted = lock.accepted(link.key());
		String own = Fingerprint.hashOf(link.own());
		if (accepted.isEmpty()) {
			// seldom: an item that is new, or was renamed
			accepted = lock.renamed(new AcceptedLink(link.key(), own, Fingerprint.MISSING), plan.getName(), present).map(List::of).orElse(List.of());
		}
		if (accepted.isEmpty()) {
			return Optional.empty();
		}
		Fingerprint now = targets.of(link.target());
		if (accepted.stream().anyMatch(known -> known.target().equals(now))) {
			return Optional.empty();
		}
		AcceptedLink last = accepted.getLast();
		return Optional.of(new Suspect(link.owner(), link.reference(), link.index(), last.key(), new AcceptedLink(link.key(), own, now),
				last.target().differences(now)));
	}
}
