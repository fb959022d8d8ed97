// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.language.Languages;
import org.kehoach.language.PlanTexts;
import org.kehoach.language.validation.Rule;
import org.kehoach.language.validation.RuleCatalog;

class QuickFixesTest {

	/** Its fix is one of another file. */
	private static final String ACCEPT = "KH510";

	static Stream<String> codes() {
		return PlanTexts.INJECTOR.getInstance(RuleCatalog.class).all().stream().map(Rule::code).filter(QuickFixes::has).filter(code -> !code.equals(ACCEPT));
	}

	/** On the bad files of the rules: every fix takes its finding away, and makes no error. */
	@ParameterizedTest
	@MethodSource("codes")
	void whatIsFixedIsNotReportedAgain(String code) throws IOException {
		String text = bad(code);
		int fixed = 0;
		int at = 0;
		PlanTexts plan = PlanTexts.of(text);
		while (at < findings(plan, code).size()) {
			List<Fix> fixes = QuickFixes.of(plan.files().get(0), code, findings(plan, code).get(at).getOffset());
			if (fixes.isEmpty()) {
				at++;
				continue;
			}
			String better = TextEdit.apply(text, fixes.get(0).edits());
			PlanTexts after = PlanTexts.of(better);
			assertEquals(plan.errors().stream().filter(error -> !error.startsWith(code)).toList().size(),
					after.errors().stream().filter(error -> !error.startsWith(code)).toList().size(), better);
			assertTrue(findings(after, code).size() < findings(plan, code).size(), better);
			text = better;
			plan = after;
			fixed++;
		}
		assertTrue(fixed > 0, text);
	}

	@Test
	void acceptingALinkEditsTheFileOfAcceptedLinks(@TempDir Path folder) throws IOException {
		Path lock = folder.resolve("kehoach.lock");
		try (InputStream in = QuickFixesTest.class.getResourceAsStream("/org/kehoach/language/rules/" + ACCEPT + "-bad.lock")) {
			// as Git on Windows may leave it
			Files.writeString(lock, new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "\r\n"));
		}
		String text = bad(ACCEPT);
		PlanTexts plan = PlanTexts.in(folder, text);
		for (int left = findings(plan, ACCEPT).size(); left > 0; left--) {
			List<Fix> fixes = QuickFixes.of(plan.files().get(0), ACCEPT, findings(plan, ACCEPT).get(0).getOffset());
			assertEquals(1, fixes.size(), () -> fixes.toString());
			assertEquals(lock, fixes.get(0).file());
			assertEquals(Files.readString(lock), fixes.get(0).text());
			Files.writeString(lock, TextEdit.apply(fixes.get(0).text(), fixes.get(0).edits()));
			plan = PlanTexts.in(folder, text);
			assertEquals(left - 1, findings(plan, ACCEPT).size(), Files.readString(lock));
		}
	}

	private static List<Issue> findings(PlanTexts plan, String code) {
		return plan.findings().stream().filter(issue -> issue.getCode().equals(code)).toList();
	}

	private static String bad(String code) throws IOException {
		try (InputStream in = QuickFixesTest.class.getResourceAsStream("/org/kehoach/language/rules/" + code + "-bad.kehoach")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"KH101 | mục tiêu M07 `a` mục tiêu M07 `b` | mục tiêu M07 `a` mục tiêu M08 `b`",
			"KH201 | nhiệm vụ N1 `a` | nhiệm vụ N1 `a` {\\n\\t\\tsản phẩm báo cáo ``\\n\\t}",
			"KH201 | nhiệm vụ N1 `a` { thời hạn quý III } | nhiệm vụ N1 `a` { thời hạn quý III sản phẩm báo cáo `` }",
			"KH203 | nhiệm vụ N1 `a` {\\n\\t} | nhiệm vụ N1 `a` {\\n\\t\\tthời hạn cả kỳ kế hoạch\\n\\t}",
			"KH217 | nhiệm vụ N1 `a` { phối hợp B, C, B } | nhiệm vụ N1 `a` { phối hợp B, C }",
			"KH217 | nhiệm vụ N1 `a` { phối hợp B hỗ trợ B, C } | nhiệm vụ N1 `a` { phối hợp B hỗ trợ C }",
			"KH217 | nhiệm vụ N1 `a` { phối hợp B\\n\\thỗ trợ B } | nhiệm vụ N1 `a` { phối hợp B }",
			"KH607 | chỉ tiêu C1 `a` { đạt từ 35,5% đến 25% } | chỉ tiêu C1 `a` { đạt từ 25% đến 35,5% }",
			"KH805 | yêu cầu `Từ ngày 4 tháng 9 năm 2025.` | yêu cầu `Từ ngày 04 tháng 9 năm 2025.`",
			"KH807 | nhiệm vụ N1 `[Rà soát văn bản]` | nhiệm vụ N1 `Rà soát văn bản`",
			"KH204 | nhiệm vụ N1 `a` { chủ trì A, B, C } | nhiệm vụ N1 `a` { chủ trì A phối hợp B, C }",
			"KH204 | nhiệm vụ N1 `a` { chủ trì A, B phối hợp C } | nhiệm vụ N1 `a` { chủ trì A phối hợp C, B }",
			"KH215 | nhiệm vụ N1 `a` { sản phẩm `Báo cáo quý` } | nhiệm vụ N1 `a` { sản phẩm báo cáo `Báo cáo quý` }",
			"KH305 | nhiệm vụ N1 `a` { thời hạn định kỳ } | nhiệm vụ N1 `a` { thời hạn định kỳ hằng quý }",
			"KH310 | thời kỳ 2026 nhiệm vụ N1 `a` { thời hạn trước ngày 31/7 } | thời kỳ 2026 nhiệm vụ N1 `a` { thời hạn trước ngày 31/7/2026 }",
			"KH605 | thời kỳ 2026 chỉ tiêu C1 `a` { đạt giảm 20% } | thời kỳ 2026 chỉ tiêu C1 `a` { đạt giảm 20% so với năm 2025 }",
			"KH408 | yêu cầu ```Theo kế hoạch số\\n\\t3647/QĐ-UBND, Tờ trình số 12/BC-STP.``` | yêu cầu ```Theo quyết định số\\n\\t3647/QĐ-UBND, Báo cáo số 12/BC-STP.```",
			"KH609 | chỉ tiêu C1 `Tối thiểu 50,5% hồ sơ, 40% ở xã` { đạt tối thiểu 40% } | chỉ tiêu C1 `Tối thiểu 40% hồ sơ, 40% ở xã` { đạt tối thiểu 40% }",
			"KH801 | ngày 1/8/2025 yêu cầu ```Cấp huyện và Sở Kế\\n\\thoạch và Đầu tư dùng dịch vụ mức độ 4.``` | ngày 1/8/2025 yêu cầu ```Cấp xã và Sở Tài chính dùng dịch vụ toàn trình.```",
			"KH801 | ngày 1/8/2025 yêu cầu `Mức độ 3 và 4 ở UBND các huyện, thị xã, thành phố.` | ngày 1/8/2025 yêu cầu `Một phần và toàn trình ở UBND các xã, phường.`",
			"KH801 | ngày 1/8/2025 yêu cầu `Bỏ cấp huyện; nay là cấp huyện, sau đó vẫn còn đủ ba cấp chính quyền, cấp huyện` | ngày 1/8/2025 yêu cầu `Bỏ cấp huyện; nay là cấp huyện, sau đó vẫn còn đủ ba cấp chính quyền, cấp xã`",
			"KH802 | yêu cầu ```Công khai đầy đủ thủ tục hành chính. Rà soát.\\n\\tCông khai đầy đủ\\n\\tthủ tục hành chính.``` | yêu cầu ```Công khai đầy đủ thủ tục hành chính. Rà soát.```",
			"KH802 | yêu cầu `Rà soát văn bản do tỉnh ban hành; công khai; rà soát văn bản do tỉnh ban hành` | yêu cầu `Rà soát văn bản do tỉnh ban hành; công khai;`",
			"KH808 | yêu cầu `X\u00A9y d\u00F9ng v\u00A8n b\u00B6n` | yêu cầu `Xây dựng văn bản`",
			"KH809 | yêu cầu `R\u00E0\u00AD so\u00E1t v\u0103n\u200B b\u1EA3n` | yêu cầu `Rà soát văn bản`" })
	void theTextIsChangedInOnePlaceOnly(String code, String before, String after) {
		assertEquals(plan(after), fixed(code, plan(before)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			// letters that changed places, one too many, no capitals; the nearest first, and of as near ones all
			"dùng danh mục Quoc | cơ quan SoNoivu | SoNoiVu", "dùng danh mục Quoc | cơ quan SoNioVu | SoNoiVu",
			"dùng danh mục Quoc | cơ quan SoNoiVuu | SoNoiVu", "dùng danh mục quocc | cơ quan SoNoiVu | Quoc",
			"dùng danh mục Quoc | cơ quan SoNoiVu nhiệm vụ N1 `a` { chủ trì VanPhogn } | VanPhong",
			"dùng danh mục Quoc | cơ quan SoNoiVu nhiệm vụ N1 `a` { chủ trì SoTaiChinh.VanPhogn } | SoTaiChinh.VanPhong",
			"dùng danh mục Quoc | cơ quan SoNoiVu mục tiêu M01 `a` nhiệm vụ N1 `a` phục vụ M1 | M01",
			"dùng danh mục Quoc | cơ quan HoiPhuNu | ``" })
	void aMisspeltNameBecomesTheOneThatIsMostLikeIt(String uses, String item, String meant) {
		String text = "danh mục Quoc {\n\tcơ quan SoNoiVu \"A\" {\n\t\tđơn vị VanPhong \"a\"\n\t}\n\tcơ quan SoTaiChinh \"B\" {\n\t\tđơn vị VanPhong \"b\"\n\t}\n}\n\n"
				+ "kế hoạch K \"k\" {\n\t" + uses + "\n\t" + item.replace('`', '"') + "\n}\n";
		PlanTexts plan = PlanTexts.of(text);
		assertFalse(findings(plan, "KH010").isEmpty(), () -> plan.findings().toString());
		List<Fix> fixes = QuickFixes.of(plan.files().get(0), "KH010", findings(plan, "KH010").get(0).getOffset());
		assertEquals(meant.isEmpty() ? List.of() : List.of(meant), fixes.stream().limit(1).map(fix -> fix.edits().get(0).replacement()).toList());
		for (Fix fix : fixes) {
			PlanTexts better = PlanTexts.of(TextEdit.apply(text, fix.edits()));
			assertTrue(findings(better, "KH010").size() < findings(plan, "KH010").size(), fix.toString());
		}
	}

	@Test
	void thePeriodOfAPlanIsTheYearOfItsDate() {
		String text = plan("ngày 5/1/2026");
		assertEquals(text.replace("`k` {".replace('`', '"'), "\"k\" {\n\tthời kỳ 1/1/2026 - 31/12/2026"), fixed("KH208", text));
	}

	@Test
	void aUnitThatIsNoMoreGivesWayToItsSuccessor() {
		String text = plan("thời kỳ 2026 nhiệm vụ N1 `a` { chủ trì B }").replace("cơ quan B \"B\"", "cơ quan B \"B\" đến 28/2/2025")
				.replace("cơ quan C \"C\"", "cơ quan C \"C\" kế thừa B");
		assertEquals(text.replace("chủ trì B", "chủ trì C"), fixed("KH218", text));
	}

	private static String plan(String item) {
		return "danh mục D {\n\tcơ quan A \"A\"\n\tcơ quan B \"B\"\n\tcơ quan C \"C\"\n}\n\nkế hoạch K \"k\" {\n\tdùng danh mục D\n\tcơ quan A\n\t"
				+ item.replace('`', '"').replace("\\n", "\n").replace("\\t", "\t") + "\n}\n";
	}

	private static String fixed(String code, String text) {
		PlanTexts plan = PlanTexts.of(text);
		assertFalse(findings(plan, code).isEmpty(), () -> plan.findings().toString());
		return TextEdit.apply(text, QuickFixes.of(plan.files().get(0), code, findings(plan, code).get(0).getOffset()).get(0).edits());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			// districts have names of their own: which communes took their place nobody can tell from them
			"KH801 | ngày 1/8/2025 yêu cầu `Phối hợp với UBND huyện Hải Lăng.`",
			// an index has no percentage
			"KH609 | chỉ tiêu C1 `Tối thiểu 50% hồ sơ` { đạt từ 30% đến 40% }" })
	void whatNobodyButTheAuthorKnowsIsLeftToTheAuthor(String code, String item) {
		PlanTexts plan = PlanTexts.of(plan(item));
		assertFalse(findings(plan, code).isEmpty(), () -> plan.findings().toString());
		assertEquals(List.of(), QuickFixes.of(plan.files().get(0), code, findings(plan, code).get(0).getOffset()));
	}

	@Test
	void eitherFigureCanBeTakenOver() {
		String text = plan("chỉ tiêu C1 `Tối thiểu 50,5% hồ sơ` { đạt tối thiểu 40% }");
		PlanTexts plan = PlanTexts.of(text);
		List<Fix> fixes = QuickFixes.of(plan.files().get(0), "KH609", findings(plan, "KH609").get(0).getOffset());
		assertEquals(List.of(text.replace("50,5", "40"), text.replace("40", "50,5")), fixes.stream().map(fix -> TextEdit.apply(text, fix.edits())).toList());
		assertEquals(List.of(), findings(PlanTexts.of(text.replace("40", "50,5")), "KH609"));
	}

	@Test
	void anEntryThatIsNamedIsNotTakenAwayThoughItIsThereTwice() {
		String text = plan("căn cứ V2").replace("\tcơ quan A \"A\"",
				"\tvăn bản V1 nghị quyết 76/NQ-CP ngày 15/7/2021 \"a\"\n\tvăn bản V2 nghị quyết 76/NQ-CP ngày 15/7/2021 \"a\"\n\tcơ quan A \"A\"");
		PlanTexts named = PlanTexts.of(text);
		assertEquals(List.of(), QuickFixes.of(named.files().get(0), "KH404", findings(named, "KH404").get(0).getOffset()));
		String unnamed = text.replace("căn cứ V2", "căn cứ V1");
		assertEquals(unnamed.replace("\tvăn bản V2 nghị quyết 76/NQ-CP ngày 15/7/2021 \"a\"\n", ""), fixed("KH404", unnamed));
	}

	@Test
	void aReplacedBasisGivesWayByTheNameThatItHasThere() {
		String text = plan("ngày 1/8/2025 căn cứ Cu, A1").replace("danh mục D {",
				"danh mục E {\n\tdùng danh mục D\n\tvăn bản A1 nghị quyết 5/NQ-CP ngày 1/7/2025 \"a\"\n}\n\ndanh mục D {\n\tvăn bản Cu nghị quyết 1/NQ-CP ngày 1/7/2021 \"a\"\n\tvăn bản Moi nghị quyết 2/NQ-CP ngày 1/7/2022 \"a\" thay thế Cu");
		PlanTexts plan = PlanTexts.of(text.replace("dùng danh mục D\n\tcơ quan", "dùng danh mục D, E\n\tcơ quan"));
		assertEquals(1, findings(plan, "KH409").size(), () -> plan.findings().toString());
		List<Fix> fixes = QuickFixes.of(plan.files().get(0), "KH409", findings(plan, "KH409").get(0).getOffset());
		assertEquals(List.of("Moi"), fixes.stream().map(fix -> fix.edits().get(0).replacement()).toList());
	}

	@Test
	void aFileInEnglishGetsEnglishKeywords() {
		String text = "plan K \"k\" {\n\ttask N1 \"a\"\n}\n";
		assertTrue(fixed("KH203", text).contains("deadline whole period"), fixed("KH203", text));
	}

	@Test
	void theTitleSaysWhatHappensInBothLanguages() {
		String text = plan("nhiệm vụ N1 `a` { phối hợp B, C, B }");
		assertEquals("Bỏ «B»", Languages.in("vi", () -> title("KH217", text)));
		assertEquals("Remove «B»", Languages.in("en", () -> title("KH217", text)));
	}

	private static String title(String code, String text) {
		PlanTexts plan = PlanTexts.of(text);
		return QuickFixes.of(plan.files().get(0), code, findings(plan, code).get(0).getOffset()).get(0).title();
	}

	@Test
	void whereNothingStandsNothingIsFixed() {
		PlanTexts plan = PlanTexts.of("");
		codes().forEach(code -> assertEquals(List.of(), QuickFixes.of(plan.files().get(0), code, 0)));
		assertEquals(List.of(), QuickFixes.of(plan.files().get(0), "KH999", 5));
	}
}
