// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.messages.Messages;
import org.kehoach.language.validation.rules.FigureDiffers;
import org.kehoach.model.AmountTarget;
import org.kehoach.model.ChangeTarget;
import org.kehoach.model.Indicator;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Target;

/** Makes the percentage in the sentence of an indicator and that of its target one: nobody but the author knows which is right, so both ways are offered. */
final class FigureFixes {

	/** More figures are not to be chosen from. */
	private static final int MOST = 3;

	private FigureFixes() {
	}

	static List<Fix> figure(Place place) {
		Indicator indicator = place.around(Indicator.class).orElse(null);
		INode title = indicator == null ? null : place.node(indicator, Literals.ITEM__TITLE).orElse(null);
		if (title == null) {
			return List.of();
		}
		Matcher m = FigureDiffers.PERCENT.matcher(place.text().substring(title.getOffset(), title.getEndOffset()));
		while (m.find()) {
			BigDecimal figure = FigureDiffers.figure(m);
			if (!FigureDiffers.typed(indicator).contains(figure)) {
				return fixes(place, indicator, title.getOffset() + m.start(1), m.group(1));
			}
		}
		return List.of();
	}

	private static List<Fix> fixes(Place place, Indicator indicator, int at, String inSentence) {
		List<INode> figures = indicator.getTargets().stream().flatMap(target -> node(target).stream()).toList();
		List<Fix> fixes = new ArrayList<>();
		figures.stream().map(FigureFixes::text).distinct().limit(MOST).forEach(
				inTarget -> fixes.add(new Fix(Messages.get("fix-figure-sentence", inTarget), List.of(new TextEdit(at, inSentence.length(), inTarget)))));
		if (figures.size() == 1) {
			fixes.add(new Fix(Messages.get("fix-figure-target", inSentence), List.of(place.replace(figures.getFirst(), inSentence))));
		}
		return fixes;
	}

	private static String text(INode node) {
		return NodeModelUtils.getTokenText(node);
	}

	/** The figure of a target that has one. */
	private static Optional<INode> node(Target target) {
		EAttribute amount = switch (target.getValue()) {
		case AmountTarget value when value.isPercent() -> Literals.AMOUNT_TARGET__AMOUNT;
		case ChangeTarget value when value.isPercent() -> Literals.CHANGE_TARGET__AMOUNT;
		case null, default -> null;
		};
		return amount == null ? Optional.empty() : NodeModelUtils.findNodesForFeature(target.getValue(), amount).stream().findFirst();
	}
}
