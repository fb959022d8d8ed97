// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.language.Languages;
import org.kehoach.language.PlanTexts;
import org.kehoach.language.Projects;
import org.kehoach.model.Task;

/** What is said about texts that cannot be read, and that nothing worse happens. */
class SyntaxMessagesTest {

	/** Sound; the first task begins in line 11, the second in line 16. */
	private static final String SOUND = """
			danh mục D "d" {
				cơ quan A "a" {
					đơn vị V "v"
				}
			}
			kế hoạch K "k" {
				dùng danh mục D
				cơ quan A
				thời kỳ 1/7/2025 - 31/12/2025
				lĩnh vực thể chế L "l" {
					nhiệm vụ N1 "n" {
						sản phẩm báo cáo "b"
						chủ trì V
						thời hạn quý III
					}
					nhiệm vụ N2 "n" {
						sản phẩm báo cáo "b"
						chủ trì V
						thời hạn quý IV
					}
				}
			}
			""";

	/** The first error after a change to the sound plan, as "line code message". */
	private static String firstError(String language, String sound, String broken) {
		return Languages.in(language, () -> PlanTexts.of(changed(sound, broken)).findings().stream()
				.filter(issue -> issue.getSeverity() == Severity.ERROR).min(Comparator.comparing(Issue::getLineNumber))
				.map(issue -> issue.getLineNumber() + " " + issue.getCode() + " " + issue.getMessage()).orElse("none"));
	}

	private static String changed(String sound, String broken) {
		int at = SOUND.indexOf(sound);
		assertTrue(at >= 0, sound);
		return SOUND.substring(0, at) + broken + SOUND.substring(at + sound.length());
	}

	@Test
	void theSoundPlanIsSound() {
		assertEquals(List.of(), ofReading(PlanTexts.of(SOUND)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			// what is not closed
			"N1 \"n\" | N1 \"n | 11 KH002 | chưa được đóng trên cùng dòng | not closed on its line",
			"cáo \"b\" | cáo \"b | 12 KH002 | chưa được đóng trên cùng dòng | not closed on its line",
			"N1 \"n\" | N1 \"\"\"n | 11 KH002 | thêm \"\"\" ở cuối | Add \"\"\" at its end",
			"chủ trì V | /* chủ trì V | 13 KH003 | thêm */ | Add */",
			// braces
			"`}\n\t\tnhiệm vụ N2` | nhiệm vụ N2 | 15 KH001 | dòng 11 chưa được đóng: còn thiếu «}» | line 11 is not closed; «}»",
			"`IV\n\t\t}\n\t}\n}\n` | `IV\n\t\t}\n\t}\n` | 21 KH001 | còn thiếu «}» | missing: «}»",
			"N1 \"n\" { | N1 \"n\" | 11 KH001 | Sau «\"n\"» còn thiếu «{» | Missing behind «\"n\"»: «{»",
			// names
			"nhiệm vụ N1 | nhiệm vụ | 11 KH001 | cần một tên (ví dụ N1 | a name (such as N1",
			"nhiệm vụ N1 | nhiệm vụ N 1 | 11 KH001 | nhưng lại gặp «1» | found «1»",
			"nhiệm vụ N1 | nhiệm vụ lead | 11 KH001 | viết ^lead | write ^lead",
			"chủ trì V | chủ trì: V | 13 KH001 | cần một tên | a name",
			"chủ trì V | `chủ trì V,` | 13 KH001 | Sau «,» còn thiếu một tên | Missing behind «,»: a name",
			// keywords
			"thời hạn quý III | mục tiêu M \"m\" | 14 KH001 | «mục tiêu» không đặt được ở đây | «mục tiêu» cannot stand here",
			"chủ trì V | chu tri V | 13 KH001 | Có phải ý bạn là «chủ trì» | Did you mean «chủ trì»",
			"nhiệm vụ N1 | nhiem vu N1 | 11 KH001 | Có phải ý bạn là «nhiệm vụ» | Did you mean «nhiệm vụ»",
			"thời hạn quý III | thời hạn tháng bảy | 14 KH001 | cần một số | a number",
			// what a text processor makes of signs
			// names of nothing
			"chủ trì V | chủ trì X | 13 KH010 | Không tìm thấy cơ quan, đơn vị «X» | No agency or unit is called «X»" })
	void aMistakeIsNamedOnItsLineInBothLanguages(String sound, String broken, String lineAndCode, String vietnamese, String english) {
		String inVietnamese = firstError("vi", sound, broken);
		assertTrue(inVietnamese.startsWith(lineAndCode + " ") && inVietnamese.contains(vietnamese), inVietnamese);
		String inEnglish = firstError("en", sound, broken);
		assertTrue(inEnglish.startsWith(lineAndCode + " ") && inEnglish.contains(english), inEnglish);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "cáo \"b\" | cáo \"b", "chủ trì V | `chủ trì V,`", "quý III | quý",
			"quý III | quý III.", "nhiệm vụ N1 | nhiệm vụ", "chủ trì V | chủ trì: V" })
	void oneMistakeIsOneError(String sound, String broken) {
		assertEquals(1, PlanTexts.of(changed(sound, broken)).errors().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "cáo \"b\" | cáo \"b", "quý III | quý III.", "chủ trì V | `chủ trì V,`",
			"nhiệm vụ N1 | nhiệm vụ", "sản phẩm báo cáo \"b\" | sản phẩm 5%", "thời hạn quý III | thời hạn 31/7/2025",
			"N1 \"n\" | N1 \"n" })
	void aMistakeInOneTaskDoesNotHideTheOneInTheNext(String sound, String broken) {
		String text = changed(sound, broken);
		int second = text.lastIndexOf("chủ trì V");
		PlanTexts plan = PlanTexts.of(text.substring(0, second) + "chủ trì X" + text.substring(second + "chủ trì V".length()));
		assertTrue(plan.codes().stream().anyMatch(code -> code.equals("KH010 18")), plan.errors()::toString);
		assertEquals("N2", plan.all(Task.class).get(1).getName());
	}

	@Test
	void messagesNameAtMostALineOfTheText() {
		PlanTexts plan = PlanTexts.of("kế hoạch K \"\"\"" + "dòng\n".repeat(500) + "\"\"\" \"\"\"" + "dòng\n".repeat(500) + "\"\"\" {}");
		assertFalse(plan.errors().isEmpty());
		plan.errors().forEach(error -> assertTrue(error.length() < 250 && error.lines().count() == 1, error));
	}

	@Test
	void everyPrefixOfAPlanIsRead() {
		String whole = Projects.read("examples/quang-tri/kh-so-cong-thuong.kehoach");
		int start = whole.indexOf("kế hoạch KHSo");
		for (int end = 97; end < whole.length(); end += 97) {
			PlanTexts plan = PlanTexts.of(whole.substring(0, end));
			assertFalse(plan.findings().isEmpty() && end > start, "cut at " + end);
			assertFindingsAreShowable(plan);
		}
	}

	@Test
	void damagedPlansAreRead() {
		List<String[]> plans = Projects.example().values().stream()
				.map(text -> text.split("(?<=\\s)|(?=\\s)|(?=[{}\",/.-])|(?<=[{}\",/.-])")).toList();
		Random random = new Random(494);
		for (int i = 0; i < 300; i++) {
			String[] plan = plans.get(random.nextInt(plans.size()));
			int start = random.nextInt(plan.length);
			List<String> words = new ArrayList<>(List.of(plan).subList(start, Math.min(plan.length, start + 800)));
			words.add(0, "kế hoạch K \"k\" { thời kỳ 2025 - 2026 lĩnh vực L \"l\" {\n");
			for (int damages = random.nextInt(6); damages >= 0; damages--) {
				int at = random.nextInt(words.size());
				switch (random.nextInt(3)) {
				case 0 -> words.set(at, "");
				case 1 -> words.add(at, words.get(random.nextInt(words.size())));
				default -> words.set(at, words.get(random.nextInt(words.size())));
				}
			}
			PlanTexts damaged = PlanTexts.of(String.join("", words));
			assertNotEquals(0, damaged.all(EObject.class).size());
			assertFindingsAreShowable(damaged);
		}
	}

	private static void assertFindingsAreShowable(PlanTexts plan) {
		for (Issue finding : plan.findings()) {
			assertTrue(finding.getCode() != null && finding.getCode().matches("KH\\d{3}"), finding::toString);
			assertTrue(finding.getLineNumber() > 0, finding::toString);
			assertFalse(finding.getMessage().contains("null"), finding::toString);
		}
	}

	@Test
	void emptyFilesAreSound() {
		for (String text : List.of("", " \r\n", "\uFEFF", "// ghi chú", "/* ghi chú */")) {
			assertEquals(List.of(), PlanTexts.of(text).findings());
		}
	}

	@Test
	void windowsLineEndsAndAMarkAtTheStartDoNotMatter() {
		PlanTexts plan = PlanTexts.of('\uFEFF' + SOUND.replace("\n", "\r\n").replace("trì V", "trì X"));
		assertEquals(List.of("KH010 13", "KH010 18"), ofReading(plan));
	}

	/** Without what rules find: the plan is short, not complete. */
	private static List<String> ofReading(PlanTexts plan) {
		return plan.codes().stream().filter(code -> code.startsWith("KH0")).toList();
	}
}
