// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.kehoach.documents.appendix.Steps;
import org.kehoach.documents.appendix.Texts;
import org.kehoach.documents.appendix.TimingWords;
import org.kehoach.model.Activity;
import org.kehoach.model.Funding;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.Product;
import org.kehoach.model.RegistryEntry;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;
import org.kehoach.model.WorkAttributes;

/** Goals, indicators, tasks and activities as sentences of the body. */
final class ItemSentences {
	private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");

	/** Begins the title of a group that is described, not named. */
	private static final String ALL = "Các ";
	private static final Pattern END = Pattern.compile("[.;]$");
	private static final Pattern ENDED = Pattern.compile("[.;:,?!…]$");

	private ItemSentences() {
	}

	static Sentence of(Item item) {
		return switch (item) {
		case Indicator indicator -> indicator(indicator);
		case Goal goal -> goal(goal);
		case Task task -> new Sentence(Sentence.ended(line(task.getTitle())), taskDetail(task));
		case null -> Sentence.of("");
		default -> Sentence.of(line(item.getTitle()));
		};
	}

	/** An activity and what it says itself. */
	static Sentence of(Activity activity) {
		return new Sentence(Sentence.ended(line(activity.getTitle())), detail(activity));
	}

	/** A goal that is no more than a heading of others ends with a colon. */
	private static Sentence goal(Goal goal) {
		String title = line(goal.getTitle());
		String year = goal.getMilestone() == null ? "" : String.valueOf(goal.getMilestone().year());
		String text = title.contains(year) ? title : "Đến " + TimingWords.date(goal.getMilestone()) + ": " + title;
		return goal.getParts().isEmpty() || ENDED.matcher(text).find() ? Sentence.of(text) : Sentence.of(text + ":");
	}

	/** The targets follow the sentence unless it tells their figures itself. */
	private static Sentence indicator(Indicator indicator) {
		String title = line(indicator.getTitle());
		String known = title + around(indicator);
		List<String> targets = Steps.all(indicator).stream().filter(words -> !tells(known, words)).toList();
		String text = targets.isEmpty() ? title : END.matcher(title).replaceFirst("") + ": " + String.join("; ", targets);
		return indicator.getParts().isEmpty() ? Sentence.of(text) : Sentence.of(END.matcher(text).replaceFirst("") + ", trong đó:");
	}

	/** The headings that an item stands below. */
	private static String around(Item item) {
		return item.eContainer() instanceof Goal goal ? " " + line(goal.getTitle()) + around(goal) : "";
	}

	private static boolean tells(String title, String target) {
		List<String> figures = figures(target);
		return figures.isEmpty() ? title.toLowerCase(Locale.ROOT).contains(target.toLowerCase(Locale.ROOT))
				: figures(title).containsAll(figures);
	}

	private static List<String> figures(String text) {
		List<String> figures = new ArrayList<>();
		for (Matcher figure = FIGURE.matcher(text); figure.find();) {
			figures.add(figure.group().replaceFirst("^0+(?=\\d)", ""));
		}
		return figures;
	}

	private static String taskDetail(Task task) {
		String detail = detail(task);
		String note = Texts.orEmpty(task.getNote()).strip();
		return note.isEmpty() ? detail : (detail + " " + Sentence.ended(line(note))).strip();
	}

	/** What a piece of work says itself: "Sản phẩm: …; chủ trì: …; phối hợp: …; thời gian: …; kinh phí: …." */
	static String detail(WorkAttributes work) {
		List<String> parts = new ArrayList<>();
		add(parts, "sản phẩm", work.getProducts().stream().map(ItemSentences::product).collect(Collectors.joining(", ")));
		add(parts, "chủ trì", namesInside(work.getLeads()));
		add(parts, "phối hợp", namesInside(work.getCoordinators()));
		add(parts, "hỗ trợ", namesInside(work.getSupporters()));
		add(parts, "thời gian", TimingWords.of(work.getTiming()));
		add(parts, "kinh phí", work.getFunding() == null ? "" : funding(work.getFunding()));
		return parts.isEmpty() ? "" : Sentence.ended(Texts.capitalized(String.join("; ", parts)));
	}

	private static void add(List<String> parts, String label, String value) {
		if (!value.isBlank()) {
			parts.add(label + ": " + END.matcher(line(value)).replaceFirst(""));
		}
	}

	private static String product(Product product) {
		return product.getText() != null || product.getIndicator() == null ? Texts.orEmpty(product.getText())
				: Texts.orEmpty(product.getIndicator().getTitle());
	}

	/** Units by their full names, as the body of a document has them, at the beginning of a sentence. */
	static String names(List<Unit> units) {
		return Texts.capitalized(namesInside(units));
	}

	/** As {@link #names} inside a sentence: "các sở, ban, ngành" is no name, and has no capital there. */
	static String namesInside(List<Unit> units) {
		return units.stream().map(RegistryEntry::getTitle).filter(Objects::nonNull)
				.map(title -> title.startsWith(ALL) ? title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) : title)
				.collect(Collectors.joining(", "));
	}

	static String funding(Funding funding) {
		return Texts.orEmpty(funding.getText() == null ? funding.getWording() : funding.getText());
	}

	/** A text of several lines as one. */
	static String line(String text) {
		return Texts.orEmpty(text).strip().replaceAll("\\s*\\R\\s*", " ");
	}
}
