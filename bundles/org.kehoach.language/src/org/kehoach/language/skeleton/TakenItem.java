// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.xtext.EcoreUtil2;
import org.kehoach.language.formatting.Formatted;
import org.kehoach.language.formatting.PlanFormatter;
import org.kehoach.language.settings.FormatStyle;
import org.kehoach.language.translation.KeywordLanguage;
import org.kehoach.language.translation.KeywordTranslator;
import org.kehoach.model.Item;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.value.Timings;

import com.google.inject.Inject;

/** One item of a plan above, as a plan that exists already takes it over: linked, with its targets or its deadline. */
public final class TakenItem {

	private static final String TAB = "\t";

	private final PlanFormatter formatter;
	private final KeywordTranslator translator;

	@Inject
	TakenItem(PlanFormatter formatter, KeywordTranslator translator) {
		this.formatter = formatter;
		this.translator = translator;
	}

	/**
	 * @param plan that takes it over; loaded and linked
	 * @param item of a plan above it
	 * @param name of the new item, free in the plan
	 * @return lines laid out without indent, divided by {@code \n}; what the author has to word is in square brackets. Empty where
	 *         the plan has no issuer or no period with two ends, nor the plan above one
	 */
	public Optional<String> text(Plan plan, Item item, String name, FormatStyle style) {
		Plan above = EcoreUtil2.getContainerOfType(item, Plan.class);
		Period period = isDated(plan.getPeriod()) ? plan.getPeriod() : above == null ? null : above.getPeriod();
		if (above == null || plan.getIssuer() == null || plan.getIssuer().eIsProxy() || !isDated(period)) {
			return Optional.empty();
		}
		KeywordLanguage language = PlanSkeleton.language(plan);
		SkeletonRequest request = new SkeletonRequest(List.of(above), plan.getIssuer(), period, plan.getName(), null, false, language);
		References references = new References(plan.getIssuer(), plan.getUses());
		String lines = translator.translate("kế hoạch K \"\" {\n" + ItemLines.of(request, references, item, name) + "\n}\n", language).text();
		Formatted formatted = formatter.format(lines, style);
		// a text that cannot be laid out can still be inserted
		List<String> all = formatted.text().strip().lines().toList();
		return Optional.of(all.subList(1, all.size() - 1).stream().map(line -> line.startsWith(TAB) ? line.substring(1) : line)
				.collect(Collectors.joining("\n")).strip());
	}

	private static boolean isDated(Period period) {
		return Timings.window(period).filter(days -> days.first() != null && days.last() != null).isPresent();
	}
}
