// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.validation.rules.UncoveredObligation;
import org.kehoach.model.Item;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Product;
import org.kehoach.model.RangeTarget;
import org.kehoach.model.Responsibility;
import org.kehoach.model.SpanTiming;
import org.kehoach.model.Task;
import org.kehoach.model.UnitKind;
import org.kehoach.model.YearTiming;

/** Fixes of single rules that are too small for a class of their own. */
final class PlaceFixes {

	/** A department has no more divisions than can be chosen from. */
	private static final int MOST_LEADS = 8;

	/** The keywords of the grammar's rule ProductType. */
	private static final List<String> PRODUCT_TYPES = List.of("lớp tập huấn", "cơ sở dữ liệu", "nghị quyết", "quyết định", "công văn", "phương án",
			"biên bản", "kết luận", "tờ trình", "văn bản", "bài viết", "hệ thống", "danh mục", "quy định", "tiêu chí", "định mức", "kế hoạch", "báo cáo",
			"đề án");
	private static final List<String> USUAL_PRODUCTS = List.of("báo cáo", "kế hoạch", "văn bản");

	private PlaceFixes() {
	}

	/** Asks instead of assigning. */
	static List<Fix> request(Place place) {
		Responsibility responsibility = place.around(Responsibility.class).orElse(null);
		if (responsibility == null || responsibility.isRequest()) {
			return List.of();
		}
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(responsibility).getLeafNodes()) {
			if (!leaf.isHidden()) {
				String word = place.keyword("đề nghị");
				return Fix.of(Messages.get("fix-write", word), place.replace(leaf, word));
			}
		}
		return List.of();
	}

	/** "All of 2025" becomes the period of the plan. */
	static List<Fix> wholePeriod(Place place) {
		return place.around(YearTiming.class).map(timing -> {
			String words = place.keyword("cả kỳ kế hoạch");
			return Fix.of(Messages.get("fix-write", words), place.replace(NodeModelUtils.findActualNodeFor(timing), words));
		}).orElse(List.of());
	}

	/** The kind of a product that its words begin with, or else those that are handed in most. */
	static List<Fix> productType(Place place) {
		Product product = place.around(Product.class).orElse(null);
		INode node = product == null ? null : place.node(product, Literals.PRODUCT__TEXT).orElse(null);
		if (node == null || product.getText() == null) {
			return List.of();
		}
		String words = product.getText().toLowerCase(Locale.ROOT);
		List<String> begun = PRODUCT_TYPES.stream().filter(words::startsWith).limit(1).toList();
		return (begun.isEmpty() ? USUAL_PRODUCTS : begun).stream().map(place::keyword).map(type -> type + ' ' + node.getText().strip())
				.map(better -> new Fix(Messages.get("fix-write", better), List.of(place.replace(node, better)))).toList();
	}

	/** Puts the lower end of a range first. */
	static List<Fix> swap(Place place) {
		RangeTarget range = place.around(RangeTarget.class).orElse(null);
		if (range == null) {
			return List.of();
		}
		Optional<INode> low = place.node(range, Literals.RANGE_TARGET__LOW);
		Optional<INode> high = place.node(range, Literals.RANGE_TARGET__HIGH);
		if (low.isEmpty() || high.isEmpty()) {
			return List.of();
		}
		BigDecimal first = range.getHigh();
		return Fix.of(Messages.get("fix-swap", first.toPlainString()), place.replace(low.get(), high.get().getText().strip()),
				place.replace(high.get(), low.get().getText().strip()));
	}

	/** The earlier end of a span, or of a plan's period, first. */
	static List<Fix> endsSwapped(Place place) {
		return swapped(place, place.around(SpanTiming.class).orElse(null), Literals.SPAN_TIMING__FROM, Literals.SPAN_TIMING__TO)
				.or(() -> swapped(place, place.around(Period.class).orElse(null), Literals.PERIOD__FROM, Literals.PERIOD__TO)).map(List::of).orElse(List.of());
	}

	private static Optional<Fix> swapped(Place place, EObject span, EStructuralFeature from, EStructuralFeature to) {
		Optional<INode> first = span == null ? Optional.empty() : place.node(span, from);
		return first.flatMap(start -> place.node(span, to).map(end -> new Fix(Messages.get("fix-swap-ends", end.getText().strip()),
				List.of(place.replace(start, end.getText().strip()), place.replace(end, start.getText().strip())))));
	}

	/** The units inside the issuer, of which one leads. */
	static List<Fix> lead(Place place) {
		Task task = place.around(Task.class).orElse(null);
		Plan plan = place.around(Plan.class).orElse(null);
		if (task == null || plan == null || plan.getIssuer() == null || plan.getIssuer().eIsProxy()) {
			return List.of();
		}
		return plan.getIssuer().getUnits().stream().filter(unit -> unit.getName() != null && unit.getKind() != UnitKind.GROUP).limit(MOST_LEADS)
				.map(unit -> place.keyword("chủ trì") + ' ' + unit.getName())
				.map(line -> new Fix(Messages.get("fix-add", line), List.of(place.append(task, line)))).toList();
	}

	/** Names all missing items of the plan above in a waiver, whose reason is left to the author. */
	static List<Fix> waive(Place place) {
		Plan plan = place.around(Plan.class).orElse(null);
		if (plan == null) {
			return List.of();
		}
		for (int i = 0; i < plan.getImplements().size(); i++) {
			INode node = NodeModelUtils.findNodesForFeature(plan, Literals.PLAN__IMPLEMENTS).get(i);
			if (node.getOffset() <= place.offset() && place.offset() < node.getEndOffset()) {
				List<Item> missing = UncoveredObligation.missing(plan, i);
				String names = missing.stream().map(item -> node.getText().strip() + "." + item.getName()).collect(Collectors.joining(", "));
				String line = place.keyword("không áp dụng") + " " + names + " " + place.keyword("vì") + " \"\"";
				return missing.isEmpty() ? List.of() : Fix.of(Messages.get("fix-waive", missing.size()), place.append(plan, line));
			}
		}
		return List.of();
	}
}
