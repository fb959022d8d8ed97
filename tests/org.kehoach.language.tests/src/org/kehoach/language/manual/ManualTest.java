// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.language.PlanTexts;
import org.kehoach.language.Projects;
import org.kehoach.language.lexer.KeywordTable;
import org.kehoach.language.validation.Explanation;

/** The manual is complete: every construct is shown, every keyword explained, every link leads somewhere. */
class ManualTest {

	private static final Pattern BLOCK = Pattern.compile("(?ms)^```kehoach\n(.*?)^```");
	/** The line under a construct: "Checked (rules): KH201, KH202." */
	private static final Pattern CHECKED = Pattern.compile("(?m)^.*\\]\\((?:rules|quy-tac)\\.md\\)\\): (KH.*)\\.$");
	private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
	private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
	private static final Pattern OF_A_FENCE = Pattern.compile("(?ms)^```.*?^```");

	/**
	 * The same keyword counts anew in each rule of the grammar and in each place of it: a lead is one thing in a task and
	 * another in an area.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "docs/manual/vi/ngon-ngu.md", "docs/manual/en/language.md" })
	void everyKeywordOfEveryRuleStandsInAnExample(String page) {
		Set<Keyword> shown = new HashSet<>();
		for (String example : blocks(page)) {
			XtextResource file = PlanTexts.of(example).files().getFirst();
			for (ILeafNode leaf : file.getParseResult().getRootNode().getLeafNodes()) {
				if (leaf.getGrammarElement() instanceof Keyword keyword) {
					shown.add(keyword);
				} else if (leaf.getGrammarElement() instanceof EnumLiteralDeclaration literal) {
					shown.add(literal.getLiteral());
				}
			}
		}
		Grammar grammar = PlanTexts.INJECTOR.getInstance(IGrammarAccess.class).getGrammar();
		List<String> missing = new ArrayList<>();
		for (Keyword keyword : EcoreUtil2.eAllOfType(grammar, Keyword.class)) {
			AbstractRule rule = GrammarUtil.containingRule(keyword);
			boolean word = Character.isLetter(keyword.getValue().charAt(0)) && !(rule instanceof TerminalRule);
			if (word && !shown.contains(keyword)) {
				missing.add(rule.getName() + ": " + keyword.getValue());
			}
		}
		assertEquals(List.of(), missing);
	}

	/** Each page shows the keywords in its own language; the English one repeats its first example in Vietnamese. */
	@Test
	void theEnglishPageShowsEveryKeywordInEnglish() {
		String examples = blocks("docs/manual/en/language.md").stream().map(ManualTest::withoutTexts).collect(Collectors.joining("\n"));
		List<String> missing = KeywordTable.get().all().stream().map(org.kehoach.language.lexer.Keyword::english)
				.filter(keyword -> !Pattern.compile("(?<!\\w)" + Pattern.quote(keyword) + "(?!\\w)").matcher(examples).find()).toList();
		assertEquals(List.of(), missing);
	}

	private static String withoutTexts(String example) {
		return example.replaceAll("(?s)\"\"\".*?\"\"\"", "").replaceAll("\"[^\"\n]*\"", "");
	}

	@ParameterizedTest
	@ValueSource(strings = { "docs/manual/vi/ngon-ngu.md", "docs/manual/en/language.md" })
	void whatThePageSaysIsCheckedIsARule(String page) {
		Set<String> named = CHECKED.matcher(Projects.read(page)).results()
				.flatMap(line -> Stream.of(line.group(1).split(", "))).collect(Collectors.toCollection(TreeSet::new));
		assertFalse(named.isEmpty());
		assertEquals(Set.of(), named.stream().filter(code -> Explanation.of(code).isEmpty()).collect(Collectors.toSet()));
	}

	/** Made of {@code keywords.tsv}; {@code -Dkehoach.rewrite=true} writes the pages anew. */
	@ParameterizedTest
	@CsvSource({ "vi, docs/manual/vi/tu-khoa.md", "en, docs/manual/en/keywords.md" })
	void theKeywordsPageSaysTheSameAsTheTable(String language, String page) throws IOException {
		String expected = KeywordsPage.in(Locale.forLanguageTag(language));
		if (Boolean.getBoolean("kehoach.rewrite")) {
			Files.writeString(Projects.path(page), expected);
		}
		assertEquals(expected, Projects.read(page), "write it anew with -Dkehoach.rewrite=true");
	}

	static List<Path> pages() {
		return Projects.find("docs", ".md");
	}

	/** Files must exist, and headings in them; pages of the net are not asked. */
	@ParameterizedTest
	@MethodSource("pages")
	void linksLeadSomewhere(Path page) {
		List<String> broken = new ArrayList<>();
		LINK.matcher(OF_A_FENCE.matcher(Projects.read(page)).replaceAll("")).results().map(link -> link.group(1))
				.filter(link -> !link.contains("://")).forEach(link -> {
					String[] parts = link.split("#", 2);
					Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
					if (!Files.exists(target) || parts.length > 1 && !anchors(target).contains(parts[1])) {
						broken.add(link);
					}
				});
		assertEquals(List.of(), broken);
	}

	/** As the usual viewers of Markdown make them: small letters, no punctuation, a hyphen for each blank. */
	private static Set<String> anchors(Path page) {
		return HEADING.matcher(OF_A_FENCE.matcher(Projects.read(page)).replaceAll("")).results()
				.map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}_ -]", "").replace(' ', '-'))
				.collect(Collectors.toSet());
	}

	private static List<String> blocks(String page) {
		return BLOCK.matcher(Projects.read(page)).results().map(block -> block.group(1)).toList();
	}
}
