// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Links of the model as names. */
final class LinkReader {

	private final Source source;
	private final Interner strings;

	LinkReader(Source source, Interner strings) {
		this.source = source;
		this.strings = strings;
	}

	Source source() {
		return source;
	}

	String intern(String text) {
		return strings.of(text);
	}

	/** Null if the reference is empty. */
	Link one(EObject owner, EReference reference) {
		Object target = owner.eGet(reference);
		return target == null ? null : link(owner, reference, 0, (EObject) target);
	}

	List<Link> all(EObject owner, EReference reference) {
		List<?> targets = (List<?>) owner.eGet(reference);
		if (targets.isEmpty()) {
			return List.of();
		}
		List<Link> links = new ArrayList<>(targets.size());
		for (int i = 0; i < targets.size(); i++) {
			links.add(link(owner, reference, i, (EObject) targets.get(i)));
		}
		return List.copyOf(links);
	}

	/** As {@link #all}, each with its line. */
	List<PlanLink> placed(EObject owner, EReference reference) {
		List<Link> links = all(owner, reference);
		return IntStream.range(0, links.size())
				.mapToObj(i -> new PlanLink(links.get(i).target(), links.get(i).known(), source.line(owner, reference, i))).toList();
	}

	private Link link(EObject owner, EReference reference, int index, EObject target) {
		Link link = source.link(owner, reference, index, target);
		return new Link(strings.of(link.target()), link.known());
	}
}
