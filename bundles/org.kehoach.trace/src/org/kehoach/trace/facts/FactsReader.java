// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.kehoach.model.Appendix;
import org.kehoach.model.Area;
import org.kehoach.model.Column;
import org.kehoach.model.Decision;
import org.kehoach.model.Issuance;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFile;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.RegisteredDocument;
import org.kehoach.model.Registry;
import org.kehoach.model.RegistryEntry;
import org.kehoach.model.ReportingDuty;
import org.kehoach.model.Review;
import org.kehoach.model.TopLevel;
import org.kehoach.model.Unit;
import org.kehoach.model.Waiver;
import org.kehoach.model.value.FullNames;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.model.value.Timings;

/** Takes the facts out of a plan file. Resolves its links; afterwards nothing refers to the model any more. */
public final class FactsReader {

	private final LinkReader links;

	/**
	 * @param source where the file is and on which lines its objects stand
	 * @param strings shared by all files that are held together
	 */
	public FactsReader(Source source, Interner strings) {
		this.links = new LinkReader(source, strings);
	}

	/** @param file not null; may come from a text with syntax errors, anything in it may be missing */
	public FileFacts read(PlanFile file) {
		List<RegistryFacts> registries = new ArrayList<>();
		List<DecisionFacts> decisions = new ArrayList<>();
		List<PlanFacts> plans = new ArrayList<>();
		for (TopLevel element : file.getElements()) {
			switch (element) {
			case Registry registry -> registries.add(registry(registry));
			case Decision decision -> decisions.add(decision(decision));
			case Plan plan -> plans.add(plan(plan));
			default -> throw new IllegalArgumentException(element.eClass().getName());
			}
		}
		return new FileFacts(links.source().file(), List.copyOf(registries), List.copyOf(decisions), List.copyOf(plans));
	}

	private RegistryFacts registry(Registry registry) {
		List<UnitFacts> units = new ArrayList<>();
		List<DocumentFacts> documents = new ArrayList<>();
		for (RegistryEntry entry : registry.getEntries()) {
			if (entry instanceof RegisteredDocument document) {
				documents.add(document(document));
			} else if (entry instanceof Unit outer) {
				Deque<Unit> open = new ArrayDeque<>(List.of(outer));
				while (!open.isEmpty()) {
					Unit unit = open.pop();
					units.add(unit(unit));
					unit.getUnits().reversed().forEach(open::push);
				}
			}
		}
		return new RegistryFacts(links.intern(registry.getName()), registry.getTitle(), List.copyOf(units), List.copyOf(documents),
				links.source().line(registry));
	}

	private UnitFacts unit(Unit unit) {
		Link parent = links.one(unit, Literals.UNIT__PARENT);
		if (parent == null && unit.eContainer() instanceof Unit outer) {
			parent = new Link(links.intern(String.valueOf(FullNames.of(outer))), true);
		}
		return new UnitFacts(links.intern(FullNames.of(unit)), unit.getTitle(), unit.getShortName(), unit.getSymbol(), unit.getKind(),
				unit.getLevel(), parent, links.all(unit, Literals.UNIT__MEMBERS), links.all(unit, Literals.UNIT__PREDECESSORS),
				unit.getValidFrom(), unit.getValidTo(), links.source().line(unit));
	}

	private DocumentFacts document(RegisteredDocument document) {
		return new DocumentFacts(links.intern(FullNames.of(document)), document.getTitle(), identity(document),
				links.all(document, Literals.REGISTERED_DOCUMENT__IMPLEMENTS), links.all(document, Literals.REGISTERED_DOCUMENT__REPLACES),
				links.source().line(document));
	}

	private DocumentIdentity identity(OfficialDocument document) {
		return new DocumentIdentity(document.getType(), document.getNumber(), document.getDate(),
				links.one(document, Literals.OFFICIAL_DOCUMENT__ISSUER));
	}

	private DocumentIdentity identity(Issuance issuance) {
		return issuance == null ? null : new DocumentIdentity(issuance.getType(), issuance.getNumber(), issuance.getDate(),
				links.one(issuance, Literals.ISSUANCE__ISSUER));
	}

	private DecisionFacts decision(Decision decision) {
		return new DecisionFacts(links.intern(decision.getName()), decision.getTitle(), identity(decision),
				links.one(decision, Literals.DECISION__ISSUES), links.source().line(decision));
	}

	private PlanFacts plan(Plan plan) {
		TimeReader times = new TimeReader(links, plan.getPeriod());
		ItemReader items = new ItemReader(links, times);
		List<AreaFacts> areas = new ArrayList<>();
		List<WaiverFacts> waivers = new ArrayList<>();
		items.read(plan.getItems(), -1);
		plan.getWaivers().forEach(waiver -> waivers.add(waiver(waiver, -1)));
		for (Area area : plan.getAreas()) {
			items.read(area.getItems(), areas.size());
			for (Waiver waiver : area.getWaivers()) {
				waivers.add(waiver(waiver, areas.size()));
			}
			areas.add(new AreaFacts(links.intern(area.getName()), area.getKind(), links.intern(area.getTitle()), items.work(area),
					links.source().line(area)));
		}
		plan.getSolutions().forEach(items::read);
		return new PlanFacts(links.intern(plan.getName()), plan.getTitle(), identity(plan), identity(plan.getIssuance()), period(plan),
				links.all(plan, Literals.TOP_LEVEL__USES), links.placed(plan, Literals.PLAN__IMPLEMENTS),
				links.all(plan, Literals.PLAN__CONTINUES), links.all(plan, Literals.ISSUED_DOCUMENT__BASES), List.copyOf(areas),
				items.items(), List.copyOf(waivers), plan.getFundings().stream().map(items::funding).toList(),
				plan.getReports().stream().map(duty -> duty(duty, times)).toList(),
				plan.getReviews().stream().map(review -> review(review, times)).toList(),
				plan.getAppendices().stream().map(this::appendix).toList(), links.source().line(plan));
	}

	/** As the rules take it: a period that ends before it starts is none. */
	private static TimeWindow period(Plan plan) {
		return Timings.window(plan.getPeriod())
				.filter(period -> period.first() != null && period.last() != null && !period.first().isAfter(period.last())).orElse(null);
	}

	private WaiverFacts waiver(Waiver waiver, int area) {
		return new WaiverFacts(links.all(waiver, Literals.WAIVER__ITEMS), links.intern(waiver.getReason()), area,
				links.source().line(waiver));
	}

	private DutyFacts duty(ReportingDuty duty, TimeReader times) {
		return new DutyFacts(links.intern(duty.getTitle()), links.all(duty, Literals.REPORTING_DUTY__FROM),
				links.all(duty, Literals.REPORTING_DUTY__TO), links.one(duty, Literals.REPORTING_DUTY__VIA), times.read(duty.getTiming()),
				links.source().line(duty));
	}

	private ReviewFacts review(Review review, TimeReader times) {
		return new ReviewFacts(review.getKind(), review.getText(), times.read(review.getTiming()), links.source().line(review));
	}

	private AppendixFacts appendix(Appendix appendix) {
		return new AppendixFacts(links.intern(appendix.getName()), appendix.getTitle(), appendix.isIndicators(),
				appendix.getColumns().stream().map(Column::getRole).toList(), links.source().line(appendix));
	}
}
