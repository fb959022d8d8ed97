// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kehoach.language.PlanTexts;
import org.kehoach.language.placeholders.Placeholders;
import org.kehoach.language.settings.FormatStyle;
import org.kehoach.language.translation.KeywordLanguage;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Column;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.Unit;

/** Texts to start from are sound texts, whatever the plans above say. */
class SkeletonTest {

	private static final String REGISTRY = """
			danh mục D "d" {
				cơ quan Tinh "Ủy ban nhân dân tỉnh" ký hiệu UBND cấp tỉnh
				cơ quan So "Sở A" ký hiệu SA cấp tỉnh thuộc Tinh {
					đơn vị VanPhong "Văn phòng Sở"
					nhóm CacPhong "Các phòng"
				}
				cơ quan SoB "Sở B" cấp tỉnh thuộc Tinh
				chỉ số PAR "Chỉ số cải cách hành chính"
			}
			""";

	private static String above(String items) {
		return "kế hoạch K \"Cải cách hành chính\" {\n\tdùng danh mục D\n\tcơ quan Tinh\n\tsố 1/KH-UBND\n\ttại \"Huế\"\n\tngày 05/01/2026\n\tthời kỳ 2026 - 2030\n" + items
				+ "\n}\n";
	}

	private static String skeleton(String items, String period) {
		PlanTexts texts = PlanTexts.of(REGISTRY, above(items));
		Plan parent = texts.all(Plan.class).getFirst();
		Unit agency = texts.all(Unit.class).stream().filter(unit -> "So".equals(unit.getName())).findFirst().orElseThrow();
		Period days = Periods.parse(period).orElseThrow();
		return PlanTexts.INJECTOR.getInstance(PlanSkeleton.class).text(
				new SkeletonRequest(List.of(parent), agency, days, "M", null, true, PlanSkeleton.language(parent)), FormatStyle.DEFAULT);
	}

	/** Without the columns of the layout. */
	private static String plain(String text) {
		return text.replaceAll("[ \\t]+", " ");
	}

	private static List<String> codes(String items, String skeleton) {
		return PlanTexts.of(REGISTRY, above(items), skeleton).findings(3).stream().map(Issue::getCode).distinct().sorted().toList();
	}

	private static String errors(String items, String skeleton) {
		return PlanTexts.of(REGISTRY, above(items), skeleton).errors().toString();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "thời hạn quý IV/2026 | thời hạn quý IV/2026", "thời hạn hằng năm | thời hạn hằng năm",
			"thời hạn đến năm 2030 | thời hạn cả kỳ kế hoạch", "thời hạn từ năm 2026 đến năm 2028 | thời hạn cả kỳ kế hoạch",
			"thời hạn cả kỳ kế hoạch | thời hạn cả kỳ kế hoạch", "thời hạn trước ngày 31/8/2026 | thời hạn trước ngày 31/8/2026",
			"thời hạn khi \"có hướng dẫn\" | thời hạn khi \"có hướng dẫn\"", "thời hạn năm 2026 | thời hạn năm 2026" })
	void aDeadlineStaysOrIsPutIntoThePeriod(String above, String expected) {
		String items = "\tnhiệm vụ N1 \"n\" { chủ trì So " + above + " }";
		String text = skeleton(items, "2026");
		assertTrue(plain(text).contains(expected + "\n"), text);
		assertEquals("[]", errors(items, text));
		assertFalse(codes(items, text).contains("KH504"), text);
		assertFalse(codes(items, text).contains("KH303"), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "đạt tối thiểu 80% | đến năm 2030: tối thiểu 80% | 2026-2035",
			"đạt tối thiểu 80% | đạt tối thiểu 80% | 2026-2030", "đến năm 2027: tối thiểu 80% | đến năm 2027: tối thiểu 80% | 2026-2028",
			"đến năm 2027 cấp tỉnh: 80% đến năm 2027 cấp xã: 60% | đến năm 2027 cấp tỉnh: 80% | 2026-2030",
			"đạt xếp hạng trong nhóm 5 về PAR | đạt xếp hạng trong nhóm 5 về PAR | 2026-2030" })
	void aTargetKeepsItsDay(String above, String expected, String period) {
		String items = "\tchỉ tiêu C1 \"c\" { đơn vị tính \"%\" trên \"hồ sơ\" " + above + " }";
		String text = skeleton(items, period);
		assertTrue(plain(text).contains(expected + "\n"), text);
		assertFalse(text.contains("cấp xã"), text);
		assertEquals("[]", errors(items, text));
		assertFalse(codes(items, text).contains("KH601"), text);
	}

	@Test
	void whatIsAskedOfOthersStaysAway() {
		String items = """
					nhiệm vụ N1 "của B" { chủ trì SoB }
					nhiệm vụ N2 "của B, A giúp" { chủ trì SoB phối hợp So }
					nhiệm vụ N3 "năm 2030" { chủ trì So thời hạn năm 2030 }
				""";
		String text = skeleton(items, "2026");
		assertFalse(text.contains("K.N1") || text.contains("K.N3"), text);
		assertTrue(text.contains("thực hiện K.N2") && plain(text).contains("phối hợp SoB"), text);
	}

	@Test
	void partsStandInTheirGoalsAndLinksAreTheNewPlansOwn() {
		String items = """
					lĩnh vực thể chế TC "Thể chế" {
						mục tiêu G1 "Đến 2027" đến năm 2027 {
							mục tiêu G11 "phần"
							chỉ tiêu C1 "c" đo lường G11 { đạt 50% trong số đó chỉ tiêu C2 "cc" { đạt 40% } }
						}
						nhiệm vụ N1 "n" phục vụ G11, C1 { sản phẩm báo cáo "Báo cáo", chỉ tiêu C1 chủ trì So thời hạn năm 2026 }
					}
				""";
		String text = skeleton(items, "2026-2028");
		assertTrue(text.contains("mục tiêu G11 \"[phần]\"") && text.contains("phục vụ G11, C1") && text.contains("chỉ tiêu C1"), text);
		assertEquals("[]", errors(items, text));
		assertFalse(codes(items, text).contains("KH504"), text);
	}

	@Test
	void quotesLinesBracketsAndNamesLikeKeywordsDoNoHarm() {
		String items = "\tmục tiêu ^plan \"Lời \\\"trích\\\" và [chú] và \\\\ gạch\"\n\tnhiệm vụ ^goal \"\"\"\n\t\tdòng một\n\n\t\t- dòng hai\n\t\t\"\"\" phục vụ ^plan { chủ trì So }";
		String text = skeleton(items, "2026");
		assertEquals("[]", errors(items, text));
		assertTrue(text.contains("mục tiêu ^plan \"[Lời \\\"trích\\\" và (chú) và \\\\ gạch]\""), text);
		assertTrue(text.contains("[dòng một - dòng hai]"), text);
	}

	@Test
	void theClosingNamesWhoIsThere() {
		String text = skeleton("\tnhiệm vụ N1 \"n\" { chủ trì So }", "1/7/2026 - 31/12/2026");
		assertTrue(text.contains("6 tháng cuối năm 2026 của Sở A") && text.contains("trách nhiệm VanPhong") && text.contains("do VanPhong")
				&& text.contains("gửi Tinh") && text.contains("CacPhong để thực hiện") && text.contains("người ký \"GIÁM ĐỐC\"") && text.contains("\"Huế\""),
				text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "2026-", "2030-2026", "13/2026", "8/9", "31/2/2026", "2026 2027" })
	void whatIsNoPeriodIsNone(String text) {
		assertEquals(Optional.empty(), Periods.parse(text));
	}

	@ParameterizedTest
	@CsvSource({ "2026, 2026", "2026 – 2030, 2026 - 2030", "7/2025-12/2025, 7/2025 - 12/2025", "1/7/2025 - 31/12/2025, 1/7/2025 - 31/12/2025" })
	void periodsAreWrittenAsPlansWriteThem(String typed, String written) {
		assertEquals(written, Periods.written(Periods.parse(typed).orElseThrow()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "[x] | [x]", "a [Viết ở đây] b | [Viết ở đây]", "[…] | […]", "Phụ lục [1] | ''", "[2025] | ''", "không có | ''" })
	void aPlaceholderHoldsWords(String text, String found) {
		assertEquals(found, Placeholders.in(text).orElse(""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Ủy ban nhân dân phường Hoa Mai | UBNDPhuongHoaMai | COMMUNE", "Sở Nội vụ | SoNoiVu | PROVINCE",
			"Bộ Tài chính | BoTaiChinh | CENTRAL", "Văn phòng | VanPhong | UNSPECIFIED", "4 đội | DonVi4Doi | UNSPECIFIED" })
	void agenciesGetNamesAndLevels(String title, String name, AdministrativeLevel level) {
		assertEquals(name, RegistrySkeleton.name(title));
		assertEquals(level, RegistrySkeleton.level(title));
	}

	@ParameterizedTest
	@ValueSource(strings = { "VIETNAMESE", "ENGLISH" })
	void aRegistryIsSound(KeywordLanguage language) {
		Unit superior = PlanTexts.of(REGISTRY).all(Unit.class).getFirst();
		String text = PlanTexts.INJECTOR.getInstance(RegistrySkeleton.class).text(new RegistrySkeleton.Request("Ủy ban nhân dân xã \"A\"", "UBND xã", "UBND",
				AdministrativeLevel.COMMUNE, superior, List.of("Văn phòng", "Văn phòng", "Phòng Kinh tế"), language), "DMXa", FormatStyle.DEFAULT);
		assertEquals("[]", PlanTexts.of(REGISTRY, text).errors().toString());
		assertTrue(text.contains("VanPhong2"), text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kế hoạch K \"k\" {\n\tthời kỳ 2026\n}\n", "plan K \"k\" { period 2026 }", "kế hoạch K \"k\" {}\n" })
	void aTableIsAddedAtTheEndOfThePlan(String text) {
		LayoutText layouts = PlanTexts.INJECTOR.getInstance(LayoutText.class);
		for (boolean indicators : new boolean[] { false, true }) {
			TableLayout layout = new TableLayout(indicators, true, false,
					ColumnRoles.of(indicators).stream().map(role -> new TableLayout.Column(role, ColumnRoles.heading(role, KeywordLanguage.ENGLISH))).toList());
			LayoutText.Insertion insertion = layouts.into(text, layout, "Bảng \"1\"").orElseThrow();
			String after = new StringBuilder(text).insert(insertion.offset(), insertion.text()).toString();
			assertEquals("[]", PlanTexts.of(after).errors().toString());
			assertEquals("\"Bảng \\\"1\\\"\"", after.substring(insertion.title(), insertion.title() + insertion.titleLength()));
			assertEquals(ColumnRoles.of(indicators).size(), PlanTexts.of(after).all(Column.class).size());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "danh mục D \"d\" {}", "kế hoạch K \"k\" { thời kỳ 2026" })
	void whereNoPlanEndsNoTableIsAdded(String text) {
		assertEquals(Optional.empty(), PlanTexts.INJECTOR.getInstance(LayoutText.class).into(text, new TableLayout(false, true, false, List.of()), "t"));
	}
}
