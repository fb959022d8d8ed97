// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.language.Languages;
import org.kehoach.language.PlanTexts;
import org.kehoach.language.Projects;
import org.kehoach.model.Plan;

/** What happens to somebody who does what the tutorial says. */
class TutorialTest {

	private static final Map<String, String> PAGES = Map.of("vi", "docs/manual/vi/huong-dan.md", "en", "docs/manual/en/tutorial.md");
	private static final Pattern BLOCK = Pattern.compile("(?ms)^```kehoach\n(.*?)^```");
	/** A row of the last table: what the machine says, up to the dots, and why. */
	private static final Pattern ROW = Pattern.compile("(?m)^\\| (.+…) \\| .* \\|$");
	private static final Pattern QUOTED = Pattern.compile("\\*((?:Nhiệm vụ|Task) «N1».*?)\\*");

	/** The mistakes of the last table, in its order: a text of the complete file, and what it becomes. */
	private static final List<List<String>> MISTAKES = List.of(List.of("lưu \"VT\"", "lưu \"VT"), //
			List.of("thời hạn hằng quý\n\t\t}", "thời hạn hằng quý\n"), //
			List.of("PhongVHXH, TrungTam\n", "PhongVHXH, TrungTamm\n"), //
			List.of("thời hạn trước ngày 30/6/2027", "thời hạn trước ngày 31/6/2027"), //
			List.of("thời hạn trước ngày 30/6/2027", "thời hạn trước ngày 30/6/2026"), //
			List.of("chủ trì TrungTam\n\t\t\tphối hợp VanPhong", "chủ trì TrungTam, VanPhong"));

	@ParameterizedTest
	@ValueSource(strings = { "vi", "en" })
	void theCompleteFileLeavesRemarksOnTheCitysPlanOnly(String language) {
		PlanTexts texts = PlanTexts.of(completeFile(language));
		XtextResource file = texts.files().getFirst();
		assertEquals(List.of("KHThanhPho KH211", "KHThanhPho KH702", "KHThanhPho KH704"), texts.findings().stream()
				.map(issue -> ((Plan) file.getEObject(issue.getUriToProblem().fragment())).getName() + " " + issue.getCode()).sorted().toList());
	}

	/** Each step shows a part of it, so that who has typed all steps has nothing to take back. */
	@ParameterizedTest
	@ValueSource(strings = { "vi", "en" })
	void theStepsAreInTheCompleteFile(String language) {
		List<String> blocks = blocks(language);
		TreeSet<String> lines = completeFile(language).lines().map(String::strip).collect(Collectors.toCollection(TreeSet::new));
		List<String> others = blocks.stream().flatMap(String::lines).map(String::strip)
				.filter(line -> !line.startsWith("//") && !line.isEmpty() && !lines.contains(line)).distinct().toList();
		// Step 3 does not know the city yet, nor does step 4.
		assertEquals(List.of("cấp xã {", "chỉ tiêu C1 \"Hồ sơ được nộp trực tuyến\" đo lường M1 {"), others);
	}

	@ParameterizedTest
	@ValueSource(strings = { "vi", "en" })
	void theMachineSaysWhatThePageSays(String language) {
		List<String> said = ROW.matcher(Projects.read(PAGES.get(language))).results().map(row -> row.group(1)).toList();
		assertEquals(MISTAKES.size(), said.size());
		for (int i = 0; i < said.size(); i++) {
			List<String> mistake = MISTAKES.get(i);
			assertSaid(said.get(i), language, mistake.get(0), mistake.get(1));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "vi", "en" })
	void aTaskWithoutLeadIsToldAsInStepThree(String language) {
		MatchResult quoted = QUOTED.matcher(Projects.read(PAGES.get(language))).results().findFirst().orElseThrow();
		assertSaid(quoted.group(1), language, "chủ trì VanPhong\n\t\t\tphối hợp PhongVHXH\n", "phối hợp PhongVHXH\n");
	}

	/** @param said dots stand for anything */
	private static void assertSaid(String said, String language, String right, String wrong) {
		String file = completeFile(language);
		assertTrue(file.contains(right), right);
		List<String> messages = Languages.in(language, () -> PlanTexts.of(file.replace(right, wrong))).findings().stream()
				.map(Issue::getMessage).toList();
		String pattern = Stream.of(said.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
		assertTrue(messages.stream().anyMatch(message -> Pattern.compile(pattern, Pattern.DOTALL).matcher(message).matches()),
				() -> said + " is not among " + messages);
	}

	private static String completeFile(String language) {
		return blocks(language).getLast();
	}

	private static List<String> blocks(String language) {
		return BLOCK.matcher(Projects.read(PAGES.get(language))).results().map(block -> block.group(1)).toList();
	}
}
