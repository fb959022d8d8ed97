// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.tests;

import java.util.Arrays;
import java.util.List;

import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.DocumentType;
import org.kehoach.model.UnitKind;
import org.kehoach.trace.facts.DocumentIdentity;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.ItemLink;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.PlanLink;
import org.kehoach.trace.facts.RegistryFacts;
import org.kehoach.trace.facts.UnitFacts;
import org.kehoach.trace.facts.WorkFacts;

/** Facts made by hand, for graphs that no text is written for. */
final class Made {

	private Made() {
	}

	static FileFacts file(String name, PlanFacts... plans) {
		return new FileFacts(name, List.of(), List.of(), List.of(plans));
	}

	/** The unit that issues the plans of {@link #plan}; without this file it is unknown. */
	static FileFacts issuer() {
		UnitFacts unit = new UnitFacts("D.U", "U", null, null, UnitKind.AGENCY, AdministrativeLevel.PROVINCE, null, List.of(), List.of(), null,
				null, 1);
		return new FileFacts("d", List.of(new RegistryFacts("D", null, List.of(unit), List.of(), 1)), List.of(), List.of());
	}

	static PlanFacts plan(String name, List<String> above, List<ItemFacts> items) {
		DocumentIdentity identity = new DocumentIdentity(DocumentType.PLAN, null, null, new Link("D.U", true));
		return new PlanFacts(name, name, identity, null, null, List.of(), above.stream().map(a -> new PlanLink(a, true, 1)).toList(), List.of(),
				List.of(), List.of(), items, List.of(), List.of(), List.of(), List.of(), List.of(), 1);
	}

	/** A task on the line of its number that implements others. */
	static ItemFacts task(int number, String... above) {
		List<ItemLink> links = Arrays.stream(above).map(name -> new ItemLink(LinkKind.IMPLEMENTS, name, true, number)).toList();
		return new ItemFacts(ItemKind.TASK, "N" + number, "Task " + number, -1, -1, null, null, WorkFacts.NOTHING, links, number);
	}
}
