// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.kehoach.model.IssuedDocument;
import org.kehoach.model.Named;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.RegisteredDocument;
import org.kehoach.model.Registry;
import org.kehoach.model.TopLevel;
import org.kehoach.model.Unit;
import org.kehoach.model.value.DocumentNumber;
import org.kehoach.model.value.PartialDate;

/** The documents that a plan knows: those of its registries and those that it is based on. */
final class Documents {

	private Documents() {
	}

	/** Found links only; in the order of registries. */
	static List<OfficialDocument> known(TopLevel owner) {
		Set<OfficialDocument> known = new LinkedHashSet<>();
		Set<Registry> registries = new LinkedHashSet<>();
		if (owner instanceof Registry registry) {
			registries.add(registry);
		}
		addRegistries(owner, registries);
		registries.forEach(registry -> known.addAll(registered(registry)));
		if (owner instanceof IssuedDocument document) {
			known.addAll(Plans.resolved(document.getBases()));
		}
		if (owner instanceof Plan plan) {
			known.addAll(Plans.resolved(plan.getImplements()));
			known.addAll(Plans.resolved(plan.getContinues()));
		}
		return List.copyOf(known);
	}

	private static void addRegistries(TopLevel owner, Set<Registry> found) {
		for (Registry registry : Plans.resolved(owner.getUses())) {
			if (found.add(registry)) {
				addRegistries(registry, found);
			}
		}
	}

	static List<RegisteredDocument> registered(Registry registry) {
		return registry.getEntries().stream().filter(RegisteredDocument.class::isInstance).map(RegisteredDocument.class::cast).toList();
	}

	/** Number of a document, or of the one that a plan is attached to; null if unknown. */
	static DocumentNumber number(OfficialDocument document) {
		return document instanceof Plan plan && plan.getNumber() == null && plan.getIssuance() != null ? plan.getIssuance().getNumber()
				: document.getNumber();
	}

	/** Date of a document, or of the one that a plan is attached to; null if unknown. */
	static PartialDate date(OfficialDocument document) {
		return document instanceof Plan plan ? Plans.date(plan) : document.getDate();
	}

	/** Issuer of a document, or of the one that a plan is attached to; null if unknown. */
	static Unit issuer(OfficialDocument document) {
		return document instanceof Plan plan && plan.getIssuance() != null && plan.getIssuance().getIssuer() != null
				? plan.getIssuance().getIssuer()
				: document.getIssuer();
	}

	static String name(OfficialDocument document) {
		return document instanceof Named named ? named.getName() : "?";
	}

	/** True if both dates are known and differ in a part that both know. */
	static boolean differ(PartialDate one, PartialDate other) {
		return one != null && other != null && (one.year() != 0 && other.year() != 0 && one.year() != other.year()
				|| one.month() != 0 && other.month() != 0 && one.month() != other.month()
				|| one.day() != 0 && other.day() != 0 && one.day() != other.day());
	}

	/** True if the first is later than the second for sure. */
	static boolean isLater(PartialDate one, PartialDate other) {
		return one != null && other != null && one.year() != 0 && other.year() != 0
				&& one.earliest(one.year()).isAfter(other.latest(other.year()));
	}

	/** Documents that others among these replace. */
	static List<RegisteredDocument> replacing(OfficialDocument document, Collection<OfficialDocument> known) {
		List<RegisteredDocument> replacing = new ArrayList<>();
		for (OfficialDocument other : known) {
			if (other instanceof RegisteredDocument registered && registered.getReplaces().contains(document)) {
				replacing.add(registered);
			}
		}
		return replacing;
	}
}
