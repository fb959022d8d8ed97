// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.ide.labels.Days;
import org.kehoach.language.ide.labels.Messages;
import org.kehoach.language.ide.labels.PlanKind;
import org.kehoach.language.ide.labels.Titles;
import org.kehoach.language.ide.links.IncomingLinks;
import org.kehoach.language.ide.links.IncomingLinks.Link;
import org.kehoach.language.validation.rules.UncoveredObligation;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.Named;
import org.kehoach.model.OfficialDocument;
import org.kehoach.model.PerformanceIndex;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.RegistryEntry;
import org.kehoach.model.Target;
import org.kehoach.model.Unit;
import org.kehoach.model.WorkAttributes;
import org.kehoach.model.value.PartialDate;

import com.google.inject.Inject;

/** A description of a model object in a few lines of Markdown. */
final class Descriptions {

	/** More would hide the rest of the hover. */
	private static final int MOST_NAMES = 5;

	@Inject
	private DocumentTypeWords typeWords;
	@Inject
	private IncomingLinks links;

	/** Empty for what has no name and no text of its own, and for a reference that leads nowhere. */
	String describe(EObject object) {
		if (object.eIsProxy()) {
			return "";
		}
		return PlanKind.of(object).map(kind -> describe(object, kind)).orElse("");
	}

	private String describe(EObject object, PlanKind kind) {
		Markdown text = new Markdown();
		String word = object instanceof Unit unit ? typeWords.word(unit.getKind()) : kind.word();
		text.paragraph(Markdown.bold(word + ' ' + (object instanceof Named n && n.getName() != null ? n.getName() : "")));
		text.paragraph(Markdown.escape(Titles.text(object)));
		List<String> facts = new ArrayList<>();
		switch (object) {
		case Plan plan -> {
			document(plan, facts);
			Period period = plan.getPeriod();
			if (period != null && period.getFrom() != null) {
				boolean one = period.getFrom().equals(period.getTo());
				fact(facts, one ? "plan-year" : "plan-period", period.getFrom(), period.getTo());
			}
			coverage(plan, facts);
		}
		case OfficialDocument document -> document(document, facts);
		case Unit unit -> unit(unit, facts);
		case PerformanceIndex index -> fact(facts, "short-name", index.getShortName());
		case Indicator indicator -> indicator(indicator, facts);
		case WorkAttributes work -> work(work, facts);
		default -> {
			// name and text say it all
		}
		}
		referred(object, facts);
		text.list(facts);
		text.paragraph(place(object));
		return text.toString();
	}

	/** Who names it: how many places, and the first of what they belong to. */
	private void referred(EObject object, List<String> facts) {
		List<Link> found = links.to(object);
		if (!found.isEmpty()) {
			List<String> names = found.stream().map(link -> link.from() == null ? URI.decode(link.file().lastSegment()) : link.from().toString())
					.distinct().toList();
			String shown = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
			fact(facts, "referred", found.size(), names.size() > MOST_NAMES ? shown + ", …" : shown);
		}
	}

	/** How much of what each plan above asks is taken over, and what is not. */
	private static void coverage(Plan plan, List<String> facts) {
		for (int i = 0; i < plan.getImplements().size(); i++) {
			int asked = UncoveredObligation.asked(plan, i).size();
			List<String> missing = UncoveredObligation.missing(plan, i).stream().map(Item::getName).toList();
			String parent = plan.getImplements().get(i) instanceof Plan above ? above.getName() : null;
			if (asked > 0 && missing.isEmpty()) {
				fact(facts, "covers-all", parent, asked);
			} else if (asked > 0) {
				String shown = String.join(", ", missing.subList(0, Math.min(MOST_NAMES, missing.size())));
				fact(facts, "covers", parent, asked - missing.size(), asked, missing.size() > MOST_NAMES ? shown + ", …" : shown);
			}
		}
	}

	private static void fact(List<String> facts, String key, Object... values) {
		for (Object value : values) {
			if (value == null || value.toString().isEmpty()) {
				return;
			}
		}
		facts.add(Messages.get(key, values));
	}

	private void document(OfficialDocument document, List<String> facts) {
		String head = typeWords.word(document.getType()) + (document.getNumber() == null ? "" : ' ' + document.getNumber().toString());
		facts.add(document.getDate() == null ? head : Messages.get("document-dated", head, document.getDate()));
		fact(facts, "document-issuer", title(document.getIssuer()));
	}

	private static void unit(Unit unit, List<String> facts) {
		fact(facts, "short-name", unit.getShortName());
		fact(facts, "unit-symbol", unit.getSymbol());
		fact(facts, "unit-parent", title(unit.getParent() == null && unit.eContainer() instanceof Unit outer ? outer : unit.getParent()));
		fact(facts, "unit-members", titles(unit.getMembers()));
		PartialDate from = unit.getValidFrom();
		PartialDate to = unit.getValidTo();
		if (from != null && to != null) {
			fact(facts, "unit-valid", from, to);
		} else {
			fact(facts, "unit-valid-from", from);
			fact(facts, "unit-valid-to", to);
		}
	}

	private static void indicator(Indicator indicator, List<String> facts) {
		fact(facts, "indicator-unit", indicator.getUnit());
		fact(facts, "indicator-population", indicator.getPopulation());
		for (Target target : indicator.getTargets()) {
			String value = target.getValue() == null ? null : target.getValue().getWording();
			if (target.getMilestone() == null) {
				fact(facts, "indicator-target-end", value);
			} else {
				fact(facts, "indicator-target", target.getMilestone(), value);
			}
		}
	}

	private static void work(WorkAttributes work, List<String> facts) {
		fact(facts, "task-lead", titles(work.getLeads()));
		fact(facts, "task-with", titles(work.getCoordinators()));
		fact(facts, "task-support", titles(work.getSupporters()));
		if (work.getTiming() != null) {
			Days.of(work.getTiming()).ifPresentOrElse(days -> fact(facts, "task-time-days", work.getTiming().getWording(), days),
					() -> fact(facts, "task-time", work.getTiming().getWording()));
		}
		fact(facts, "task-products", work.getProducts().stream().map(p -> Titles.oneLine(p.getText())).filter(p -> !p.isEmpty())
				.collect(Collectors.joining("; ")));
	}

	private static String titles(List<? extends RegistryEntry> entries) {
		return entries.stream().map(Descriptions::title).filter(t -> t != null).collect(Collectors.joining(", "));
	}

	/** Null for none and for a name that leads nowhere. */
	private static String title(RegistryEntry entry) {
		return entry == null || entry.eIsProxy() ? null : entry.getTitle();
	}

	private static String place(EObject object) {
		Resource resource = object.eResource();
		ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
		return resource == null || node == null ? ""
				: '_' + Markdown.escape(Messages.get("defined-in", URI.decode(resource.getURI().lastSegment()), String.valueOf(node.getStartLine()))) + '_';
	}
}
