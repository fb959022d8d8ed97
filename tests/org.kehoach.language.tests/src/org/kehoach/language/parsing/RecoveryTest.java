// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.language.PlanTexts;
import org.kehoach.model.Goal;
import org.kehoach.model.Task;

/** One mistake gives one message, at its place, and everything else of the file is in the model with all its links. */
class RecoveryTest {

	/** Every name is unlike the others and is referred to from behind, so that each that gets lost is noticed. */
	private static final String SOUND = """
			danh mục D "d" {
				cơ quan A "a" {
					đơn vị V "v"
					đơn vị W "w"
				}
				văn bản VB1 quyết định 1/QĐ-UBND "x"
			}

			kế hoạch K "k" {
				dùng danh mục D
				cơ quan A
				số 5/KH-UBND
				tại "Huế"
				thời kỳ 1/7/2025 - 31/12/2025
				căn cứ VB1

				mục đích "p"

				lĩnh vực thể chế L1 "l" {
					mục tiêu M1 "m"
					chỉ tiêu C1 "c" đo lường M1 {
						đơn vị tính "%"
						đạt tối thiểu 80%
					}
					nhiệm vụ N1 "n" phục vụ M1 {
						hoạt động "h" {
							sản phẩm báo cáo "b"
						}
						chủ trì V
						phối hợp W, A
						thời hạn quý III
						kinh phí thường xuyên
					}
					nhiệm vụ N2 "n" phục vụ C1 {
						chủ trì W
						thời hạn quý IV
					}
				}

				lĩnh vực L2 "l" {
					nhiệm vụ N3 "n" phục vụ M1 {
						thực hiện N1
						chủ trì V
					}
				}

				báo cáo "r"
					do V
					gửi A
					thời hạn trước ngày 15/12
				nơi nhận A, V
				lưu "VT"
				người ký "GIÁM ĐỐC"

				phụ lục P1 "p" {
					liệt kê nhiệm vụ
					cột số thứ tự "TT"
					cột nhiệm vụ "Nhiệm vụ"
				}
			}

			kế hoạch K2 "k" {
				dùng danh mục D
				cơ quan A
				thời kỳ 1/1/2026 - 31/12/2026
				thực hiện K
				lĩnh vực L "l" {
					nhiệm vụ N4 "n" {
						thực hiện K.N1, K.N2, K.N3
						phối hợp V, W
					}
					mục tiêu M2 "m" cụ thể hóa K.M1
					chỉ tiêu C2 "c" cụ thể hóa K.C1
				}
			}
			""";

	private Locale before;

	@BeforeEach
	void speakVietnamese() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("vi"));
	}

	@AfterEach
	void restoreLanguage() {
		Locale.setDefault(before);
	}

	private static String changed(String sound, String broken) {
		int at = SOUND.indexOf(unescaped(sound));
		assertTrue(at >= 0, sound);
		return SOUND.substring(0, at) + unescaped(broken) + SOUND.substring(at + unescaped(sound).length());
	}

	private static String unescaped(String text) {
		return text == null ? "" : text.replace("\\n", "\n").replace("\\t", "\t");
	}

	/** Errors of reading, as "code line message". */
	private static List<String> errors(PlanTexts plan) {
		return plan.errors().stream().filter(error -> error.startsWith("KH0")).toList();
	}

	/** All that has a name, in the order of the text. */
	private static List<String> names(PlanTexts plan) {
		return plan.all(EObject.class).stream().flatMap(RecoveryTest::name).toList();
	}

	private static Stream<String> name(EObject object) {
		EStructuralFeature name = object.eClass().getEStructuralFeature("name");
		return name == null ? Stream.empty() : Stream.of(object.eClass().getName() + ' ' + object.eGet(name));
	}

	@Test
	void theSoundPlansAreSound() {
		assertEquals(List.of(), errors(PlanTexts.of(SOUND)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, value = {
			// an unknown word, in every kind of block, at its start, its end and between
			"`\t\t\tchủ trì V\\n` | `\t\t\txyz V\\n\t\t\tchủ trì V\\n` | KH001 29 | «xyz» không đặt được ở đây",
			"`\t\t\tchủ trì W\\n` | `\t\t\txyz\\n\t\t\tchủ trì W\\n` | KH001 35 | «xyz» không đặt được ở đây",
			"`quý IV\\n` | `quý IV\\n\t\t\txyz \"a\" 5 ngày\\n` | KH001 37 | «xyz» không đặt được ở đây",
			"`\t\tnhiệm vụ N1` | `\t\txyz \"a\"\\n\t\tnhiệm vụ N1` | KH001 25 | «xyz» không đặt được ở đây",
			"`\t\tnhiệm vụ N1` | `\t\txyz \"a\" {\\n\t\t\tchủ trì V\\n\t\t}\\n\t\tnhiệm vụ N1` | KH001 25 | «xyz» không đặt được ở đây",
			"`\tmục đích` | `\txyz abc\\n\tmục đích` | KH001 17 | «xyz» không đặt được ở đây",
			"`\tlĩnh vực L2` | `\txyz abc\\n\tlĩnh vực L2` | KH001 40 | «xyz» không đặt được ở đây",
			"`\tđơn vị W` | `\t\txyz\\n\t\tđơn vị W` | KH001 4 | «xyz» không đặt được ở đây",
			"`\tvăn bản VB1` | `\txyz\\n\tvăn bản VB1` | KH001 6 | «xyz» không đặt được ở đây",
			"`\t\tcột nhiệm vụ` | `\t\txyz\\n\t\tcột nhiệm vụ` | KH001 58 | «xyz» không đặt được ở đây",
			"`kế hoạch K \"k\"` | `xyz\\nkế hoạch K \"k\"` | KH001 9 | «xyz» không đặt được ở đây",
			"`\t\t\tđạt tối` | `\t\t\txyz\\n\t\t\tđạt tối` | KH001 23 | «xyz» không đặt được ở đây",
			"`{\\n\t\t\t\tsản phẩm báo cáo \"b\"\\n\t\t\t}` | `{ xyz sản phẩm báo cáo \"b\" }` | KH001 26 | «xyz» không đặt được ở đây",
			// in the middle of a clause
			"chủ trì V | chủ trì: V | KH001 29 | cần một tên (ví dụ N1, SoNoiVu) nhưng lại gặp «:»",
			"chủ trì V | chủ trì V xyz: | KH001 29 | «xyz» không đặt được ở đây",
			"phối hợp W, A | phối hợp W A | KH001 30 | «A» không đặt được ở đây",
			"quý III | quý III. | KH001 31 | «.» không đặt được ở đây",
			"sản phẩm báo cáo | sản phẩm xyz | KH001 27 | «xyz»",
			// a value that is missing or wrong
			"thời hạn quý III | thời hạn | KH001 31 | Sau «thời hạn» còn thiếu một thời hạn",
			"thời hạn quý IV | thời hạn | KH001 36 | Sau «thời hạn» còn thiếu một thời hạn",
			"trước ngày 15/12 | trước ngày | KH001 50 | Sau «ngày» còn thiếu một ngày",
			"quý III | tháng bảy | KH001 31 | cần một số nhưng lại gặp «bảy»",
			"chủ trì V\\n | chủ trì V,\\n | KH001 29 | Sau «,» còn thiếu một tên",
			"chủ trì V\\n | chủ trì\\n | KH001 29 | Sau «chủ trì» còn thiếu một tên",
			"trước ngày 15/12 | trước ngày 15/13/2025 | KH004 50 | Không có ngày «15/13/2025»",
			"31/12/2025 | 31/13/2025 | KH004 14 | Không có ngày «31/13/2025»",
			"căn cứ VB1 | căn cứ | KH001 15 | Sau «căn cứ» còn thiếu một tên",
			"tại \"Huế\" | tại | KH001 13 | Sau «tại» còn thiếu một đoạn chữ",
			"đạt tối thiểu 80% | đạt | KH001 23 | Sau «đạt» còn thiếu",
			"thực hiện N1 | thực hiện K. | KH001 42 | Sau «.» còn thiếu một tên",
			// quotes
			"mục đích \"p\" | mục đích \"p | KH002 17 | chưa được đóng trên cùng dòng",
			"M1 \"m\" | M1 \"m | KH002 20 | chưa được đóng trên cùng dòng",
			"nhiệm vụ N1 \"n\" phục vụ M1 { | nhiệm vụ N1 \"n phục vụ M1 { | KH002 25 | chưa được đóng trên cùng dòng",
			// braces
			"kinh phí thường xuyên\\n\t\t} | kinh phí thường xuyên | KH001 33 | Khối mở ở dòng 25 chưa được đóng",
			"quý IV\\n\t\t}\\n\t} | quý IV\\n\t\t} | KH001 39 | Khối mở ở dòng 19 chưa được đóng",
			"quý IV\\n\t\t}\\n\t} | quý IV\\n\t} | KH001 37 | Khối mở ở dòng 34 chưa được đóng",
			"chủ trì V\\n | chủ trì V\\n\t\t\t\t}\\n | KH001 30 | Dấu «}» này thừa",
			"thời kỳ 1/7/2025 - 31/12/2025\\n | thời kỳ 1/7/2025 - 31/12/2025\\n}\\n | KH001 15 | Dấu «}» này thừa",
			"N3 \"n\" phục vụ M1 { | N3 \"n\" phục vụ M1 | KH001 41 | Sau «M1» còn thiếu «{»",
			// keywords that are not quite right
			"chủ trì V | chủ tri V | KH001 29 | «chủ tri» không phải là từ khóa. Có phải ý bạn là «chủ trì»?",
			"chủ trì V | Chu tri V | KH001 29 | Có phải ý bạn là «chủ trì»?",
			"phối hợp W, A | phối hop W, A | KH001 30 | Có phải ý bạn là «phối hợp»?",
			"lĩnh vực thể chế L1 | lỉnh vực thể chế L1 | KH001 19 | Có phải ý bạn là «lĩnh vực»?",
			"nhiệm vụ N1 | nhiem vu N1 | KH001 25 | Có phải ý bạn là «nhiệm vụ»?",
			"thời hạn quý III | thoi han quý III | KH001 31 | Có phải ý bạn là «thời hạn»?",
			"thời hạn quý III | thờihạn quý III | KH001 31 | Có phải ý bạn là «thời hạn»?",
			"cơ quan A\\n | cơ qan A\\n | KH001 11 | Có phải ý bạn là «cơ quan»?", "sản phẩm báo cáo | sản phẩm báo các | KH001 27 | «báo cáo»",
			"mục tiêu M1 | muc tieu M1 | KH001 20 | Có phải ý bạn là «mục tiêu»?",
			"kế hoạch K2 | kê hoạch K2 | KH001 62 | Có phải ý bạn là «kế hoạch»?" })
	void oneMistakeGivesOneMessageAndNothingElseIsLost(String sound, String broken, String codeAndLine, String message) {
		PlanTexts plan = PlanTexts.of(changed(sound, broken));
		List<String> errors = errors(plan);
		assertTrue(errors.size() == 1 && errors.get(0).startsWith(codeAndLine + ' ') && errors.get(0).contains(message),
				errors::toString);
		assertEquals(names(PlanTexts.of(SOUND)), names(plan));
		assertKeepsText(plan, changed(sound, broken));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			// names and titles that are missing
			"nhiệm vụ N1 \"n\" | nhiệm vụ \"n\" | KH001 25 | cần một tên | KH010 42,KH010 69",
			"nhiệm vụ N1 \"n\" phục vụ M1 { | nhiệm vụ { | KH001 25 | cần một tên | KH010 42,KH010 69",
			"nhiệm vụ N1 \"n\" | nhiệm vụ N 1 \"n\" | KH001 25 | «1» | KH010 42,KH010 69",
			"nhiệm vụ N1 \"n\" | nhiệm vụ lead \"n\" | KH001 25 | «lead» là từ khóa | KH010 42,KH010 69",
			"mục tiêu M1 \"m\" | mục tiêu \"m\" | KH001 20 | cần một tên | KH010 21,KH010 25,KH010 41,KH010 72",
			"lĩnh vực thể chế L1 \"l\" | lĩnh vực thể chế \"l\" | KH001 19 | cần một tên | ``",
			"lĩnh vực thể chế L1 \"l\" | lĩnh vực thể chế L1 | KH001 19 | cần một đoạn chữ | ``",
			"nhiệm vụ N1 \"n\" | nhiệm vụ N1 | KH001 25 | đoạn chữ | ``",
			"mục tiêu M1 \"m\" | mục tiêu M1 | KH001 20 | đoạn chữ | ``",
			"kế hoạch K2 \"k\" | kế hoạch \"k\" | KH001 62 | cần một tên | ``",
			"đơn vị W \"w\" | đơn vị W | KH001 4 | đoạn chữ | ``" })
	void whatIsMissingInAHeadingIsToldOnceAndTheRestOfThePartIsRead(String sound, String broken, String codeAndLine, String message,
			String links) {
		PlanTexts plan = PlanTexts.of(changed(sound, broken));
		List<String> errors = errors(plan);
		assertTrue(errors.get(0).startsWith(codeAndLine + ' ') && errors.get(0).contains(message), errors::toString);
		List<String> expected = links == null || links.isEmpty() ? List.of() : List.of(links.split(","));
		// only who refers to the very name that is missing
		assertEquals(expected, errors.stream().skip(1).map(error -> error.substring(0, 8)).sorted().toList());
		List<String> names = names(PlanTexts.of(SOUND)).stream().filter(name -> !names(plan).contains(name)).toList();
		assertTrue(names.size() <= 1, names::toString);
		assertEquals(names(PlanTexts.of(SOUND)).size(), names(plan).size());
	}

	@Test
	void mistakesInTwoTasksAreToldOneByOne() {
		String text = changed("chủ trì V\n", "chủ tri V\n");
		PlanTexts plan = PlanTexts.of(text.replace("thời hạn quý IV", "thời hạn").replace("chủ trì V\n\t\t}\n\t}\n\n\tbáo", "chủ trì: V\n\t\t}\n\t}\n\n\tbáo"));
		assertEquals(List.of("KH001 29", "KH001 36", "KH001 43"), errors(plan).stream().map(error -> error.substring(0, 8)).toList());
		assertEquals(names(PlanTexts.of(SOUND)), names(plan));
	}

	@Test
	void whatABrokenClauseSaysBesidesIsKept() {
		PlanTexts plan = PlanTexts.of(changed("phối hợp W, A", "phối hợp W, A,"));
		assertEquals(2, plan.first(Task.class).getCoordinators().size());
		assertEquals(1, PlanTexts.of(changed("chủ trì V", "chủ tri V")).first(Task.class).getLeads().size());
		assertEquals("m", PlanTexts.of(changed("M1 \"m\"", "M1 \"m")).first(Goal.class).getTitle());
	}

	private static void assertKeepsText(PlanTexts plan, String text) {
		for (XtextResource file : plan.files()) {
			assertEquals(text, file.getParseResult().getRootNode().getText());
		}
	}
}
