// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.differences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.kehoach.model.value.DatedTarget;
import org.kehoach.model.value.MeasuredTargets;
import org.kehoach.trace.baseline.Contents;
import org.kehoach.trace.baseline.Fingerprint;
import org.kehoach.trace.facts.AreaFacts;
import org.kehoach.trace.facts.FundingFacts;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.ItemLink;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.ProductFacts;
import org.kehoach.trace.facts.TimeFacts;
import org.kehoach.trace.facts.WorkFacts;

/** The areas and items of a plan as things. Who leads and when it is due is told of an item also where its area says it. */
final class ItemThings {

	private final PlanFacts plan;
	private final Thing holder;
	private final List<Thing> areas = new ArrayList<>();
	private final List<Thing> items = new ArrayList<>();

	ItemThings(PlanFacts plan, Thing holder) {
		this.plan = plan;
		this.holder = holder;
		plan.areas().forEach(area -> areas.add(area(area)));
		// an item stands behind the one around it
		plan.items().forEach(item -> items.add(item(item)));
	}

	List<Thing> areas() {
		return areas;
	}

	/** Activities are held by their tasks, all others by the plan. */
	List<Thing> items() {
		return items;
	}

	private Thing area(AreaFacts facts) {
		Thing area = new Thing(Subject.AREA, holder, fullName(facts.name()), facts.title(), holder.file(), facts.line());
		area.links(Property.LEAD, facts.work().leads());
		time(area, facts.work().time());
		others(area, facts.work());
		return area;
	}

	private String fullName(String name) {
		return holder.name() == null || name == null ? null : holder.name() + "." + name;
	}

	private Thing item(ItemFacts facts) {
		boolean activity = facts.kind() == ItemKind.ACTIVITY;
		Thing around = facts.parent() < 0 ? null : items.get(facts.parent());
		Thing item = new Thing(Subject.valueOf(facts.kind().name()), activity && around != null ? around : holder, plan.fullName(facts),
				facts.title(), holder.file(), facts.line());
		if (facts.area() >= 0 && plan.areas().get(facts.area()).name() != null) {
			String area = fullName(plan.areas().get(facts.area()).name());
			item.put(Property.AREA, new Value(String.valueOf(area), "", plan.areas().get(facts.area()).name(), true));
		}
		if (around != null && !activity && around.name() != null) {
			item.put(Property.PART_OF, new Value(around.name(), "", around.name(), true));
		}
		item.date(Property.MILESTONE, facts.milestone());
		targets(item, facts.targets());
		for (ItemLink link : facts.links()) {
			if (link.kind() != LinkKind.PRODUCES) {
				item.put(Property.valueOf(link.kind().name()), new Value(link.target(), "", link.target(), link.known()));
			}
		}
		if (facts.work() != null) {
			work(item, facts);
		}
		return item;
	}

	private void work(Thing item, ItemFacts facts) {
		item.links(Property.LEAD, plan.leads(facts));
		if (facts.work().leads().isEmpty()) {
			item.inherit(Property.LEAD);
		}
		time(item, plan.time(facts));
		if (facts.work().time() == null) {
			item.inherit(Property.TIME);
		}
		others(item, facts.work());
	}

	private static void others(Thing thing, WorkFacts work) {
		thing.links(Property.COORDINATOR, work.coordinators());
		thing.links(Property.SUPPORTER, work.supporters());
		for (ProductFacts product : work.products()) {
			if (product.indicator() != null) {
				thing.link(Property.PRODUCES, product.indicator());
			} else {
				String text = Fingerprint.plain(product.text());
				thing.put(Property.PRODUCT, new Value(product.type() + " " + text, "", text.isEmpty() ? null : text, true));
			}
		}
		if (work.funding() != null) {
			funding(thing, work.funding());
		}
		if (!work.topics().isEmpty()) {
			thing.put(Property.TOPIC, Value.of(work.topics().stream().sorted().toList().toString(), null));
		}
		thing.text(Property.RATIONALE, work.rationale());
	}

	static void funding(Thing thing, FundingFacts funding) {
		String amount = funding.amount() == null ? "" : funding.amount().stripTrailingZeros().toPlainString() + " " + funding.unit();
		String text = Fingerprint.plain(funding.text());
		thing.put(Property.FUNDING, new Value(funding.kind() + " " + amount + " " + text, "", text.isEmpty() ? null : text, true));
	}

	/** @param time may be null */
	static void time(Thing thing, TimeFacts time) {
		if (time != null) {
			String shown = time.wording().isBlank() && time.window() != null
					? Days.shown(time.window().first()) + " - " + Days.shown(time.window().last())
					: time.wording();
			thing.put(Property.TIME, Value.of(Contents.time(time), shown));
		}
	}

	private static void targets(Thing item, MeasuredTargets targets) {
		if (targets == null) {
			return;
		}
		item.text(Property.MEASURE, targets.unit());
		item.text(Property.POPULATION, targets.population());
		item.put(Property.DIRECTION, Value.of(String.valueOf(targets.direction()), null));
		Set<String> keys = new HashSet<>();
		for (DatedTarget target : targets.targets()) {
			String key = target.day() + " " + target.level();
			for (int i = 2; !keys.add(key); i++) {
				key = target.day() + " " + target.level() + " " + i;
			}
			String wording = Objects.requireNonNullElse(target.wording(), "");
			item.put(Property.TARGET, new Value(key, Contents.figure(target.figure()),
					(target.day() == null ? "" : Days.shown(target.day()) + ": ") + wording, true));
		}
	}
}
