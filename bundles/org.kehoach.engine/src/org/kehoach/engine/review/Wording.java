// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.kehoach.model.value.DatedTarget;
import org.kehoach.trace.baseline.Aspect;
import org.kehoach.trace.baseline.Contents;
import org.kehoach.trace.baseline.Fingerprint;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.TimeFacts;

/** What an item or a plan says, line by line, so that an earlier and a later wording can stand side by side. */
public final class Wording {

	private Wording() {
	}

	/**
	 * What an item or plan says in a file.
	 *
	 * @param fullName {@code Plan.Item}, or the name of a plan
	 * @return one line an aspect, with its name in front; empty if the file has no such thing
	 */
	public static Optional<List<String>> of(FileFacts file, String fullName) {
		for (PlanFacts plan : file.plans()) {
			if (Objects.equals(plan.name(), fullName)) {
				return Optional.of(ofPlan(plan));
			}
			for (int i = 0; i < plan.items().size(); i++) {
				if (fullName.equals(plan.fullName(plan.items().get(i)))) {
					return Optional.of(ofItem(plan, i));
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * True if an item or plan of a file says what was accepted. Who leads is not asked: in a text by itself units have no full
	 * names.
	 */
	public static boolean isAccepted(FileFacts file, String fullName, Fingerprint accepted) {
		for (PlanFacts plan : file.plans()) {
			if (Objects.equals(plan.name(), fullName)) {
				return equal(Contents.plan(plan), accepted);
			}
			for (int i = 0; i < plan.items().size(); i++) {
				if (fullName.equals(plan.fullName(plan.items().get(i)))) {
					return equal(Contents.item(plan, i), accepted);
				}
			}
		}
		return false;
	}

	private static boolean equal(Fingerprint now, Fingerprint accepted) {
		Map<Aspect, String> one = now.hashes();
		return accepted.hashes().entrySet().stream().filter(entry -> entry.getKey() != Aspect.LEAD && entry.getKey() != Aspect.PRODUCT)
				.allMatch(entry -> entry.getValue().equals(one.get(entry.getKey())));
	}

	private static List<String> ofPlan(PlanFacts plan) {
		List<String> lines = new ArrayList<>();
		add(lines, Aspect.TEXT, plan.title());
		if (plan.period() != null) {
			add(lines, Aspect.TIME, Days.shown(plan.period().first()) + " - " + Days.shown(plan.period().last()));
		}
		return lines;
	}

	private static List<String> ofItem(PlanFacts plan, int index) {
		ItemFacts item = plan.items().get(index);
		List<String> lines = new ArrayList<>();
		add(lines, Aspect.TEXT, item.title());
		for (int i = index + 1; i < plan.items().size() && plan.items().get(i).parent() >= index; i++) {
			ItemFacts part = plan.items().get(i);
			if (part.parent() == index && part.kind() == ItemKind.ACTIVITY && part.title() != null) {
				lines.add("  - " + part.title());
			}
		}
		if (item.targets() != null) {
			item.targets().targets().forEach(target -> add(lines, Aspect.TARGET, target(target, item.targets().unit())));
		}
		TimeFacts time = item.milestone() == null ? plan.time(item) : null;
		add(lines, Aspect.TIME, item.milestone() != null ? item.milestone().toString() : time == null ? null : time.wording());
		List<String> leads = plan.leads(item).stream().map(Link::target).toList();
		add(lines, Aspect.LEAD, leads.isEmpty() ? null : String.join(", ", leads));
		if (item.work() != null) {
			item.work().products().forEach(product -> add(lines, Aspect.PRODUCT,
					product.indicator() != null ? product.indicator().target() : product.text()));
		}
		return lines;
	}

	private static String target(DatedTarget target, String unit) {
		String words = (target.wording() == null ? "" : target.wording()) + (unit == null || target.wording() != null && target.wording().contains(unit) ? "" : " " + unit);
		return target.day() == null ? words : words + " (" + Days.shown(target.day()) + ")";
	}

	private static void add(List<String> lines, Aspect aspect, String text) {
		if (text != null && !text.isBlank()) {
			lines.add(Messages.get("changed-" + aspect) + ": " + text.strip().replaceAll("\\s+", " "));
		}
	}
}
