// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kehoach.language.formatting.Formatted;
import org.kehoach.language.formatting.PlanFormatter;
import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.language.placeholders.Placeholders;
import org.kehoach.language.settings.FormatStyle;
import org.kehoach.language.translation.KeywordLanguage;
import org.kehoach.language.translation.KeywordTranslator;
import org.kehoach.language.validation.rules.OwedItems;
import org.kehoach.model.DocumentType;
import org.kehoach.model.Item;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.Registry;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;
import org.kehoach.model.value.DocumentTypes;

import com.google.inject.Inject;

/**
 * The first text of a plan: its head, everything that the plans above oblige its agency to do, linked and with targets and
 * deadlines, and what every plan ends with. It parses without errors and leaves no obligation out; what the author has to word
 * stands in square brackets.
 */
public final class PlanSkeleton {

	/** What plans of this field are about, without accents. */
	private static final List<String> SUBJECTS = List.of("cai cach hanh chinh", "administrative reform");

	private final PlanFormatter formatter;
	private final KeywordTranslator translator;

	@Inject
	PlanSkeleton(PlanFormatter formatter, KeywordTranslator translator) {
		this.formatter = formatter;
		this.translator = translator;
	}

	/** The language of a plan's keywords. */
	public static KeywordLanguage language(Plan plan) {
		return SourceWords.language(plan).orElse(KeywordLanguage.VIETNAMESE);
	}

	/** A name for the plan of an agency: {@code KHSoNoiVu2026_2030}. */
	public static String name(Unit agency, Period period) {
		return "KH" + agency.getName() + Periods.inName(period);
	}

	/** The subject that a plan gets if nobody says another one. */
	public static String title(SkeletonRequest request) {
		Words words = Words.in(request.language());
		String agency = request.agency().getTitle() == null ? request.agency().getName() : request.agency().getTitle();
		String period = Periods.inTitle(request.period(), words);
		String above = request.parents().getFirst().getTitle();
		boolean usual = above == null || SUBJECTS.stream().anyMatch(VietnameseWords.unaccented(above)::contains);
		return usual ? words.get("title", period, agency) : words.get("title-of", Placeholders.around(above), period, agency);
	}

	/**
	 * @param style how the folder of the new file lays out its plans
	 * @return the text of a plan file
	 */
	public String text(SkeletonRequest request, FormatStyle style) {
		OwedItems owed = OwedItems.of(request.parents(), request.agency(), request.period());
		References first = new References(request.agency(), Set.of());
		write(request, owed, first);
		// only now it is known which registries are open, so which names are not clear
		References references = new References(request.agency(), first.registries());
		String text = translator.translate(write(request, owed, references), request.language()).text();
		Formatted formatted = formatter.format(text, style);
		if (formatted.refusal().isPresent()) {
			throw new IllegalStateException("The new plan cannot be read: " + formatted.refusal().get() + "\n" + text);
		}
		return formatted.text();
	}

	private static String write(SkeletonRequest request, OwedItems owed, References references) {
		Words words = Words.in(request.language());
		List<Item> obliging = owed.obliging().stream().flatMap(List::stream).toList();
		List<Task> shared = request.shared() ? owed.shared().stream().flatMap(List::stream).toList() : List.of();
		String agency = references.unit(request.agency());
		String items = new ItemLines(request, references, obliging, shared, words).write();
		String closing = new ClosingLines(request, references, words).write();
		StringBuilder text = new StringBuilder();
		text.append("// ").append(words.get("comment-from", cited(request.parents()))).append('\n');
		text.append("// ").append(words.get("comment-brackets")).append("\n\n");
		String title = request.title() == null ? title(request) : request.title();
		text.append("kế hoạch ").append(Quoted.name(request.name())).append(' ').append(Quoted.line(title)).append(" {\n");
		text.append("dùng danh mục ").append(references.registries().stream().map(Registry::getName).map(Quoted::name).collect(Collectors.joining(", ")));
		text.append("\n\ncơ quan ").append(agency);
		symbol(request.agency()).ifPresent(symbol -> text.append("\nsố /KH-").append(symbol));
		place(request).ifPresent(place -> text.append("\ntại ").append(Quoted.line(place)));
		text.append("\nthời kỳ ").append(Periods.written(request.period()));
		text.append("\n\nthực hiện ").append(request.parents().stream().map(Plan::getName).map(Quoted::name).collect(Collectors.joining(", ")));
		text.append("\n\nmục đích ").append(words.blank("purpose")).append("\n\nyêu cầu ").append(words.blank("requirement")).append('\n');
		if (obliging.isEmpty() && shared.isEmpty()) {
			text.append("\n// ").append(words.get("comment-nothing")).append('\n');
		}
		return text.append(items).append(closing).append("}\n").toString();
	}

	private static Optional<String> symbol(Unit agency) {
		return Optional.ofNullable(agency.getSymbol()).filter(symbol -> !symbol.isBlank());
	}

	/** A department writes where its committee does; a province does not write where the Government does. */
	private static Optional<String> place(SkeletonRequest request) {
		return request.parents().stream().filter(parent -> parent.getPlace() != null && parent.getIssuer() != null)
				.filter(parent -> parent.getIssuer() == request.agency().getParent() && parent.getIssuer().getLevel() == request.agency().getLevel())
				.map(Plan::getPlace).findFirst();
	}

	private static String cited(List<Plan> parents) {
		return parents.stream().map(plan -> {
			DocumentType type = plan.getIssuance() == null ? plan.getType() : plan.getIssuance().getType();
			Object number = plan.getIssuance() == null ? plan.getNumber() : plan.getIssuance().getNumber();
			return plan.getName() + (number == null || type == null ? "" : " (" + DocumentTypes.word(type) + " " + number + ")");
		}).collect(Collectors.joining(", "));
	}
}
