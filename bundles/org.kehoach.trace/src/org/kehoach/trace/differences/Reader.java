// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.differences;

import java.util.ArrayList;
import java.util.List;

import org.kehoach.trace.facts.AppendixFacts;
import org.kehoach.trace.facts.DecisionFacts;
import org.kehoach.trace.facts.DocumentFacts;
import org.kehoach.trace.facts.DocumentIdentity;
import org.kehoach.trace.facts.DutyFacts;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.FundingFacts;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.PlanLink;
import org.kehoach.trace.facts.RegistryFacts;
import org.kehoach.trace.facts.ReviewFacts;
import org.kehoach.trace.facts.UnitFacts;
import org.kehoach.trace.facts.WaiverFacts;

/** The things of files, by how deep they are held: the registries and plans, what is in them, and the activities of tasks. */
final class Reader {

	/** Files, plans, tasks. */
	static final int DEPTHS = 3;

	private final List<List<Thing>> things = new ArrayList<>();

	Reader(List<FileFacts> files) {
		for (int i = 0; i < DEPTHS; i++) {
			things.add(new ArrayList<>());
		}
		files.forEach(this::read);
	}

	/** @param depth from 0: nothing holds them */
	List<Thing> things(int depth) {
		return things.get(depth);
	}

	private void read(FileFacts file) {
		file.registries().forEach(registry -> read(registry, file.file()));
		file.decisions().forEach(decision -> read(decision, file.file()));
		file.plans().forEach(plan -> read(plan, file.file()));
	}

	private Thing add(int depth, Thing thing) {
		things.get(depth).add(thing);
		return thing;
	}

	private void read(RegistryFacts facts, String file) {
		Thing registry = add(0, new Thing(Subject.REGISTRY, null, facts.name(), facts.title(), file, facts.line()));
		for (UnitFacts unit : facts.units()) {
			Thing thing = add(1, new Thing(Subject.UNIT, registry, unit.name(), unit.title(), file, unit.line()));
			thing.text(Property.SHORT_NAME, unit.shortName());
			thing.text(Property.SYMBOL, unit.symbol());
			thing.put(Property.LEVEL, Value.of(unit.kind() + " " + unit.level(), null));
			thing.link(Property.SUPERIOR, unit.parent());
			thing.links(Property.MEMBER, unit.members());
			thing.links(Property.PREDECESSOR, unit.predecessors());
			thing.date(Property.VALID_FROM, unit.validFrom());
			thing.date(Property.VALID_TO, unit.validTo());
		}
		for (DocumentFacts document : facts.documents()) {
			Thing thing = add(1, new Thing(Subject.DOCUMENT, registry, document.name(), document.title(), file, document.line()));
			identity(thing, document.identity());
			thing.links(Property.IMPLEMENTS, document.implemented());
			thing.links(Property.REPLACES, document.replaced());
		}
	}

	private void read(DecisionFacts facts, String file) {
		Thing decision = add(0, new Thing(Subject.DECISION, null, facts.name(), facts.title(), file, facts.line()));
		identity(decision, facts.identity());
		decision.link(Property.ISSUES, facts.issues());
	}

	private static void identity(Thing thing, DocumentIdentity identity) {
		thing.number(identity.number());
		thing.date(Property.DATE, identity.date());
		thing.link(Property.ISSUER, identity.issuer());
	}

	private void read(PlanFacts facts, String file) {
		Thing plan = add(0, new Thing(Subject.PLAN, null, facts.name(), facts.title(), file, facts.line()));
		identity(plan, facts.identity());
		if (facts.attachedTo() != null) {
			plan.text(Property.ATTACHED_TO, facts.attachedTo().number() + " " + facts.attachedTo().date());
		}
		if (facts.period() != null) {
			plan.text(Property.PERIOD, Days.shown(facts.period().first()) + " - " + Days.shown(facts.period().last()));
		}
		plan.links(Property.USES, facts.uses());
		plan.links(Property.IMPLEMENTS, facts.implemented().stream().map(PlanLink::link).toList());
		plan.links(Property.CONTINUES, facts.continued());
		plan.links(Property.BASIS, facts.bases());
		for (WaiverFacts waiver : facts.waivers()) {
			for (Link item : waiver.items()) {
				String reason = waiver.reason() == null ? "" : waiver.reason();
				plan.put(Property.WAIVES, new Value(item.target(), reason.strip(), item.target() + ": " + reason, item.known()));
			}
		}
		for (FundingFacts funding : facts.fundings()) {
			ItemThings.funding(plan, funding);
		}
		ItemThings items = new ItemThings(facts, plan);
		items.areas().forEach(area -> add(1, area));
		items.items().forEach(item -> add(item.subject() == Subject.ACTIVITY ? 2 : 1, item));
		facts.duties().forEach(duty -> add(1, duty(duty, plan)));
		facts.reviews().forEach(review -> add(1, review(review, plan)));
		facts.appendices().forEach(appendix -> add(1, appendix(appendix, plan)));
	}

	private static Thing duty(DutyFacts duty, Thing plan) {
		Thing thing = new Thing(Subject.REPORT, plan, null, duty.title(), plan.file(), duty.line());
		thing.links(Property.FROM, duty.from());
		thing.links(Property.TO, duty.to());
		thing.link(Property.VIA, duty.via());
		ItemThings.time(thing, duty.time());
		return thing;
	}

	private static Thing review(ReviewFacts review, Thing plan) {
		Thing thing = new Thing(Subject.REVIEW, plan, null, review.text(), plan.file(), review.line());
		thing.put(Property.LEVEL, Value.of(review.kind().name(), null));
		ItemThings.time(thing, review.time());
		return thing;
	}

	private static Thing appendix(AppendixFacts appendix, Thing plan) {
		String name = plan.name() == null || appendix.name() == null ? null : plan.name() + "." + appendix.name();
		Thing thing = new Thing(Subject.APPENDIX, plan, name, appendix.title(), plan.file(), appendix.line());
		thing.put(Property.COLUMNS, Value.of(appendix.indicators() + " " + appendix.columns(), null));
		return thing;
	}
}
