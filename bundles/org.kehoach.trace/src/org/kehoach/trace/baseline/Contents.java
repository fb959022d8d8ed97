// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.baseline;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

import org.kehoach.model.value.DatedTarget;
import org.kehoach.model.value.MeasuredTargets;
import org.kehoach.model.value.TargetFigure;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.ProductFacts;
import org.kehoach.trace.facts.TimeFacts;

/**
 * What items and plans say, in a form of words that stays the same over versions of the program: the baselines of years
 * depend on it.
 */
public final class Contents {

	private static final char FIELD = '\u001f';

	private Contents() {
	}

	/** @param index in the plan's items */
	public static Fingerprint item(PlanFacts plan, int index) {
		ItemFacts item = plan.items().get(index);
		StringJoiner text = fields().add(item.kind().name()).add(item.title());
		StringJoiner products = fields();
		products(item, products);
		for (int i = index + 1; i < plan.items().size() && plan.items().get(i).parent() >= index; i++) {
			ItemFacts part = plan.items().get(i);
			if (part.parent() == index && part.kind() == ItemKind.ACTIVITY) {
				text.add(part.title());
				products(part, products);
			}
		}
		Map<Aspect, String> contents = new EnumMap<>(Aspect.class);
		contents.put(Aspect.TEXT, text.toString());
		contents.put(Aspect.TARGET, targets(item.targets()));
		contents.put(Aspect.TIME, item.milestone() != null ? item.milestone().toString() : time(plan.time(item)));
		contents.put(Aspect.LEAD, names(plan.leads(item)));
		contents.put(Aspect.PRODUCT, products.toString());
		return Fingerprint.of(contents);
	}

	/** Of the plan itself, without its items. */
	public static Fingerprint plan(PlanFacts plan) {
		Map<Aspect, String> contents = new EnumMap<>(Aspect.class);
		contents.put(Aspect.TEXT, fields().add(plan.title()).add(String.valueOf(plan.identity().number()))
				.add(String.valueOf(plan.identity().date())).toString());
		contents.put(Aspect.TIME, plan.period() == null ? null : plan.period().first() + "/" + plan.period().last());
		contents.put(Aspect.LEAD, plan.identity().issuer() == null ? null : plan.identity().issuer().target());
		return Fingerprint.of(contents);
	}

	private static StringJoiner fields() {
		return new StringJoiner(String.valueOf(FIELD)).setEmptyValue("");
	}

	private static String names(List<Link> links) {
		return String.join(" ", links.stream().map(Link::target).sorted().toList());
	}

	private static void products(ItemFacts item, StringJoiner into) {
		if (item.work() != null) {
			for (ProductFacts product : item.work().products()) {
				into.add(product.type() + " " + (product.indicator() == null ? product.text() : product.indicator().target()));
			}
		}
	}

	/**
	 * What a time means, not how it is written.
	 *
	 * @param time may be null
	 * @return null for no time
	 */
	public static String time(TimeFacts time) {
		if (time == null) {
			return null;
		}
		StringJoiner words = fields().add(time.kind().name());
		if (time.window() != null) {
			words.add(time.window().first() + "/" + time.window().last());
		} else {
			words.add(time.wording());
		}
		words.add(String.valueOf(time.label())).add(time.rhythms().toString());
		time.parts().forEach(part -> words.add(time(part)));
		return words.toString();
	}

	private static String targets(MeasuredTargets targets) {
		if (targets == null) {
			return null;
		}
		StringJoiner words = fields().add(targets.unit()).add(targets.population()).add(String.valueOf(targets.direction()))
				.add(String.valueOf(targets.stage()));
		for (DatedTarget target : targets.targets()) {
			words.add(target.day() + " " + target.level() + " " + figure(target.figure()));
		}
		return words.toString();
	}

	/**
	 * What a figure means, not how it is written.
	 *
	 * @param figure may be null
	 * @return empty for none
	 */
	public static String figure(TargetFigure figure) {
		return switch (figure) {
		case TargetFigure.Amount t -> "amount " + t.comparator() + " " + number(t.amount()) + percent(t.percent());
		case TargetFigure.Range t -> "range " + number(t.low()) + " " + number(t.high()) + percent(t.percent());
		case TargetFigure.Change t -> "change " + t.direction() + " " + t.average() + " " + t.comparator() + " " + number(t.amount())
				+ percent(t.percent()) + " " + t.fromYear() + "-" + t.toYear();
		case TargetFigure.Rank t -> "rank " + t.top() + " " + t.indices() + " " + t.among();
		case TargetFigure.Response t -> "response " + t.comparator() + " " + t.amount() + " " + t.unit() + " " + t.event();
		case TargetFigure.Delegated t -> "delegated " + t.exceeds() + " " + t.document() + " " + t.text();
		case TargetFigure.Qualitative t -> "words " + t.text();
		case null -> "";
		};
	}

	/** 30, 30,0 and 3E+1 are one number. */
	private static String number(BigDecimal number) {
		return number == null ? "" : number.stripTrailingZeros().toPlainString();
	}

	private static String percent(boolean percent) {
		return percent ? "%" : "";
	}
}
