// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tasks;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.kehoach.language.conversion.QuotedTexts;
import org.kehoach.language.ide.completion.UnitNames.Named;
import org.kehoach.language.ide.completion.UnitNames;
import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFile;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.ProductType;
import org.kehoach.model.Task;
import org.kehoach.model.TopLevel;

import com.google.inject.Inject;

/** Turns what a person types or pastes into the language. */
final class TypedValues {

	/** What a wording means in the language. */
	record Read(String source, boolean understood) {
	}

	/** "ngày 31 tháng 7 năm 2025", as letters write it. */
	private static final Pattern LONG_DATE = Pattern.compile("(?iu)(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
	private static final Pattern MARK = Pattern.compile("^(?:[-+*•–]\\s+|\\d{1,2}[.)]\\s+)");

	@Inject
	private IParser parser;
	@Inject
	private CellTexts texts;

	/** A text in one line or, where it has several paragraphs, in triple quotes. */
	String prose(String value, String indent) {
		String clean = value.replace("\r\n", "\n").replace('\r', '\n').strip().replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").replace('\t', ' ');
		return clean.indexOf('\n') < 0 || clean.contains("\"\"\"") ? line(clean)
				: QuotedTexts.toTextBlock(clean.replaceAll("\\n\\s*\\n+", "\n")).replaceAll("\n(?!\n)", "\n" + indent);
	}

	/** A text in one line, in quotes. */
	String line(String value) {
		return QuotedTexts.toQuoted(value.strip().replaceAll("\\s+", " "));
	}

	/** The values of a list: one a line, or divided by semicolons; marks of lists are left out. */
	static List<String> items(String value) {
		return Stream.of(value.split("[\\n\\r;]+")).map(item -> MARK.matcher(item.strip()).replaceFirst("").strip()).filter(item -> !item.isEmpty())
				.toList();
	}

	/** A time; a free text in quotes where it is none that the language knows. */
	Read timing(String value) {
		return read(value, "thời hạn", Literals.WORK_ATTRIBUTES__TIMING, value.strip().startsWith("\""));
	}

	/** A source of funds. */
	Read funding(String value) {
		return read(value, "kinh phí", Literals.WORK_ATTRIBUTES__FUNDING, true);
	}

	private Read read(String value, String keyword, EStructuralFeature feature, boolean textIsFine) {
		String words = String.join("; ", items(value)).replaceAll("\\s+", " ").replaceFirst("[.,]$", "");
		for (String candidate : wordings(words)) {
			if (isValue(candidate, keyword, feature)) {
				return new Read(candidate, true);
			}
		}
		return new Read(line(words), textIsFine);
	}

	/** What was typed, and what is usually meant by it. */
	private static List<String> wordings(String words) {
		List<String> wordings = new ArrayList<>();
		if (words.isEmpty()) {
			return wordings;
		}
		wordings.add(words);
		String small = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
		wordings.add(small);
		Matcher date = LONG_DATE.matcher(small);
		String dated = date.replaceAll("ngày $1/$2/$3").replace("ngày ngày", "ngày");
		wordings.add(dated);
		wordings.add("ngày " + dated);
		wordings.add(dated.replaceFirst("^(?iu)(?:hoàn thành|xong|trong)\\s+", ""));
		wordings.add(dated.replaceFirst("^(?iu)hàng\\s+", "hằng "));
		return wordings;
	}

	/** Whether a text gives a task this and nothing else. */
	private boolean isValue(String candidate, String keyword, EStructuralFeature feature) {
		IParseResult result = parser
				.parse(new StringReader("kế hoạch X \"x\" {\nnhiệm vụ N \"n\" {\n" + keyword + ' ' + candidate + "\n}\n}\n"));
		if (result.hasSyntaxErrors() || !(result.getRootASTElement() instanceof PlanFile file) || file.getElements().size() != 1
				|| !(file.getElements().getFirst() instanceof Plan plan) || plan.getItems().size() != 1
				|| !(plan.getItems().getFirst() instanceof Task task) || !task.eIsSet(feature)) {
			return false;
		}
		return NodeModelUtils.findNodesForFeature(task, feature).stream().map(NodeModelUtils::getTokenText)
				.anyMatch(text -> text.strip().equals(candidate));
	}

	/** The units that a text names by title, short name or name; null for each part that names none. */
	static List<Optional<Named>> units(String value, List<Named> known, List<String> words) {
		List<Optional<Named>> found = new ArrayList<>();
		for (String item : items(value)) {
			String[] parts = item.split(",");
			for (int from = 0; from < parts.length;) {
				int to = parts.length;
				Optional<Named> unit = unit(joined(parts, from, to), known);
				while (unit.isEmpty() && to > from + 1) {
					to--;
					unit = unit(joined(parts, from, to), known);
				}
				if (!joined(parts, from, to).isEmpty()) {
					found.add(unit);
					words.add(joined(parts, from, to));
				}
				from = to;
			}
		}
		return found;
	}

	private static String joined(String[] parts, int from, int to) {
		return String.join(",", List.of(parts).subList(from, to)).strip().replaceFirst("[.,]$", "");
	}

	/** As written, else without accents where only one unit is meant then. */
	private static Optional<Named> unit(String words, List<Named> known) {
		for (Function<Named, String> by : List.<Function<Named, String>>of(Named::shortName, Named::title, Named::name)) {
			Optional<Named> same = known.stream().filter(unit -> by.apply(unit).strip().equalsIgnoreCase(words)).findFirst();
			if (same.isPresent()) {
				return same;
			}
		}
		String plain = VietnameseWords.unaccented(words);
		List<Named> alike = known.stream().filter(unit -> VietnameseWords.unaccented(unit.shortName()).equals(plain)
				|| VietnameseWords.unaccented(unit.title()).equals(plain)).toList();
		return alike.stream().map(Named::unit).distinct().count() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
	}

	/** The keyword of a product type that a person means; empty if there is no such type. */
	Optional<String> type(String words) {
		String plain = VietnameseWords.unaccented(words.strip());
		return Stream.of(ProductType.values()).map(texts::word).filter(word -> !word.isEmpty() && VietnameseWords.unaccented(word).equals(plain))
				.findFirst();
	}

	/** The type that a product's first words tell: "Báo cáo kết quả …" is a report. */
	Optional<String> typeOf(String product) {
		String plain = VietnameseWords.unaccented(product.strip()) + ' ';
		return Stream.of(ProductType.values()).map(texts::word)
				.filter(word -> !word.isEmpty() && plain.startsWith(VietnameseWords.unaccented(word) + ' '))
				.max(Comparator.comparingInt(String::length));
	}

	/** The units that a plan can name. */
	static List<Named> known(EObject owner, IScopeProvider scopes) {
		TopLevel plan = EcoreUtil2.getContainerOfType(owner, TopLevel.class);
		return UnitNames.of(scopes.getScope(plan, Literals.WORK_ATTRIBUTES__LEADS), plan);
	}
}
