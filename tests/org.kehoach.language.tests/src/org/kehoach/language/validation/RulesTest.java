// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.language.Languages;
import org.kehoach.language.PlanTexts;
import org.kehoach.language.Projects;

/** Each rule has a good and a bad file; lines of the bad file that must be reported end with its code as a comment. */
class RulesTest {

	@TempDir
	private Path folder;

	static Stream<String> codes() {
		return PlanTexts.INJECTOR.getInstance(RuleCatalog.class).all().stream().map(Rule::code);
	}

	@Test
	void rulesStandInTheOrderOfTheirCodes() {
		assertEquals(List.copyOf(new TreeSet<>(codes().toList())), codes().toList());
	}

	@ParameterizedTest
	@MethodSource("codes")
	void theGoodFileIsNotReported(String code) {
		PlanTexts good = texts(code + "-good");
		assertEquals(List.of(), lines(good, code), () -> good.findings().toString());
		assertEquals(List.of(), good.errors(), "good files are sound plans");
	}

	@ParameterizedTest
	@MethodSource("codes")
	void theBadFileIsReportedOnTheMarkedLines(String code) {
		String text = read(code + "-bad.kehoach");
		List<String> lines = text.lines().toList();
		List<Integer> marked = IntStream.rangeClosed(1, lines.size()).filter(i -> lines.get(i - 1).endsWith("// " + code)).boxed().toList();
		assertNotEquals(List.of(), marked);
		PlanTexts bad = texts(code + "-bad");
		assertEquals(marked, lines(bad, code), () -> bad.findings().toString());
	}

	@ParameterizedTest
	@MethodSource("codes")
	void whatIsSaidIsASentenceInBothLanguages(String code) {
		for (String language : List.of("vi", "en")) {
			PlanTexts bad = Languages.in(language, () -> texts(code + "-bad"));
			for (Issue issue : bad.findings()) {
				if (issue.getCode().equals(code)) {
					String message = issue.getMessage();
					assertTrue(message.matches("(?s)[\\p{Lu}«].*[.…]"), message);
					assertTrue(!message.contains("null") && !message.contains("«»") && !message.contains("{"), message);
				}
			}
		}
	}

	@Test
	void namesOfNothingAreNoLeads() {
		String text = read("KH204-bad.kehoach").replace("chủ trì VanPhong, ThanhTra", "chủ trì VanPhongg, ThanhTraa");
		PlanTexts texts = PlanTexts.of(text);
		assertEquals(2, texts.errors().size(), () -> texts.errors().toString());
		assertEquals(2, lines(texts, "KH204").size());
	}

	/** A task that an error cuts short seems to lack everything behind the error. */
	@ParameterizedTest
	@ValueSource(strings = { "KH201", "KH202", "KH203" })
	void whatAnErrorHidesIsNotMissing(String code) {
		PlanTexts texts = PlanTexts.of(read(code + "-bad.kehoach").replaceFirst("nhiệm vụ N1 \"Nhiệm vụ\" \\{", "$0 chủ trì ;"));
		assertNotEquals(List.of(), texts.errors());
		assertEquals(List.of(), lines(texts, code));
	}

	/** The entry that is meant would seem to be unused. */
	@Test
	void nothingSeemsUnusedBesideAMistake() {
		String bad = read("KH107-bad.kehoach");
		assertEquals(List.of(), lines(PlanTexts.of(bad.replace("phối hợp CacSo", "phối hợp CacSoo")), "KH107"));
		assertEquals(List.of(), lines(PlanTexts.of(bad, "kế hoạch {"), "KH107"));
	}

	/** Directly: Xtext keeps null pointer exceptions of a rule to itself. */
	@Test
	void noRuleFailsOnACutPlan() {
		RuleCatalog catalog = PlanTexts.INJECTOR.getInstance(RuleCatalog.class);
		String whole = Projects.read("examples/quang-tri/kh-so-cong-thuong.kehoach").replace("quý III, IV", "quý III, V");
		for (int end = 0; end < whole.length(); end += 499) {
			for (EObject object : PlanTexts.of(whole.substring(0, end)).all(EObject.class)) {
				catalog.rulesFor(object.getClass()).forEach(rule -> check(rule, object));
			}
		}
	}

	private static <T extends EObject> void check(Rule<T> rule, EObject object) {
		rule.check(rule.target().cast(object),
				(where, feature, index, arguments) -> assertFalse(List.of(arguments).contains("null"), rule::code));
	}

	private static List<Integer> lines(PlanTexts texts, String code) {
		return texts.findings().stream().filter(issue -> issue.getCode().equals(code)).map(Issue::getLineNumber).sorted().toList();
	}

	/** The plan of a case, with the file of accepted links beside it if the case has one. */
	private PlanTexts texts(String name) {
		if (RulesTest.class.getResource("/org/kehoach/language/rules/" + name + ".lock") == null) {
			return PlanTexts.of(read(name + ".kehoach"));
		}
		try {
			Path own = Files.createTempDirectory(folder, "case");
			Files.writeString(own.resolve("kehoach.lock"), read(name + ".lock"));
			return PlanTexts.in(own, read(name + ".kehoach"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String read(String name) {
		try (InputStream in = RulesTest.class.getResourceAsStream("/org/kehoach/language/rules/" + name)) {
			assertNotNull(in, name + " is missing");
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
