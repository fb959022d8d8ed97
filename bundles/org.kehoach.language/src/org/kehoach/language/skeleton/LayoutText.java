// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.kehoach.language.formatting.PlanFormatter;
import org.kehoach.language.settings.FormatStyle;
import org.kehoach.language.translation.KeywordLanguage;
import org.kehoach.language.translation.KeywordTranslator;
import org.kehoach.model.Appendix;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFile;

import com.google.inject.Inject;

/** Puts the layout of a new appendix table into the text of a plan. */
public final class LayoutText {

	/**
	 * Text to be put into a plan file.
	 *
	 * @param offset from the start of the file
	 * @param text whole lines
	 * @param title where the appendix's title begins in the new file, with its opening quote
	 * @param titleLength with both quotes
	 */
	public record Insertion(int offset, String text, int title, int titleLength) {
	}

	private static final String HEAD = "kế hoạch X \"x\" {\n";

	private final IParser parser;
	private final PlanFormatter formatter;
	private final KeywordTranslator translator;

	@Inject
	LayoutText(IParser parser, PlanFormatter formatter, KeywordTranslator translator) {
		this.parser = parser;
		this.formatter = formatter;
		this.translator = translator;
	}

	/** The language of the last plan of a text; Vietnamese if there is none. */
	public KeywordLanguage language(String text) {
		return plan(parser.parse(new StringReader(text))).map(PlanSkeleton::language).orElse(KeywordLanguage.VIETNAMESE);
	}

	/**
	 * At the end of the last plan of a text, in the language of its keywords.
	 *
	 * @param title what is printed above the table
	 * @return empty if the text has no plan, or its closing brace is missing
	 */
	public Optional<Insertion> into(String text, TableLayout layout, String title) {
		IParseResult parsed = parser.parse(new StringReader(text));
		Plan plan = plan(parsed).orElse(null);
		ICompositeNode node = plan == null ? null : NodeModelUtils.findActualNodeFor(plan);
		if (node == null || node.getEndOffset() == 0 || text.charAt(node.getEndOffset() - 1) != '}') {
			return Optional.empty();
		}
		int brace = node.getEndOffset() - 1;
		int lineStart = text.lastIndexOf('\n', brace) + 1;
		boolean alone = text.substring(lineStart, brace).isBlank();
		String block = block(layout, free(plan, layout.indicators() ? "ChiTieu" : "NhiemVu"), title, PlanSkeleton.language(plan));
		String inserted = (alone ? "\n" : "\n\n") + block;
		int offset = alone ? lineStart : brace;
		String quoted = Quoted.line(title);
		return Optional.of(new Insertion(offset, inserted, offset + inserted.indexOf(quoted), quoted.length()));
	}

	private static Optional<Plan> plan(IParseResult parsed) {
		return parsed.getRootASTElement() instanceof PlanFile file
				? file.getElements().stream().filter(Plan.class::isInstance).map(Plan.class::cast).reduce((first, last) -> last)
				: Optional.empty();
	}

	private static String free(Plan plan, String wanted) {
		Set<String> taken = plan.getAppendices().stream().map(Appendix::getName).collect(Collectors.toSet());
		String name = wanted;
		for (int number = 2; taken.contains(name); number++) {
			name = wanted + number;
		}
		return name;
	}

	private String block(TableLayout layout, String name, String title, KeywordLanguage language) {
		String formatted = formatter.format(translator.translate(HEAD + layout.text(name, title) + "}\n", language).text(), FormatStyle.DEFAULT).text();
		List<String> lines = formatted.lines().toList();
		return String.join("\n", lines.subList(1, lines.size() - 1)).replaceFirst("^\\n+", "") + "\n";
	}
}
