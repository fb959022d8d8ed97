// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.tests;

import java.util.Arrays;
import java.util.List;

import org.kehoach.model.DocumentType;
import org.kehoach.trace.facts.DocumentIdentity;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.ItemLink;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.WorkFacts;

/** Facts made by hand, for graphs that no text is written for. */
final class Made {

	private Made() {
	}

	static FileFacts file(String name, PlanFacts... plans) {
		return new FileFacts(name, List.of(), List.of(), List.of(plans));
	}

	static PlanFacts plan(String name, List<String> above, List<ItemFacts> items) {
		DocumentIdentity identity = new DocumentIdentity(DocumentType.PLAN, null, null, null);
		return new PlanFacts(name, name, identity, null, null, List.of(), above.stream().map(a -> new Link(a, true)).toList(), List.of(),
				List.of(), List.of(), items, List.of(), List.of(), List.of(), List.of(), List.of(), 1);
	}

	/** A task on the line of its number that implements others. */
	static ItemFacts task(int number, String... above) {
		List<ItemLink> links = Arrays.stream(above).map(name -> new ItemLink(LinkKind.IMPLEMENTS, name, true, number)).toList();
		return new ItemFacts(ItemKind.TASK, "N" + number, "Task " + number, -1, -1, null, null, WorkFacts.NOTHING, links, number);
	}
}
