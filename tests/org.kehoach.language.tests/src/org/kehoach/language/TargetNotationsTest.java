// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.model.Indicator;
import org.kehoach.model.Target;

/** Every form of a target with its typed value and its wording. */
class TargetNotationsTest {

	private static final String AS_WRITTEN = "=";
	private static final String LEFT_TO_PRINTING = null;

	static List<Arguments> values() {
		return List.of(
				// amounts
				row("100%", "Amount(comparator=EXACTLY amount=100 percent=true)", AS_WRITTEN),
				row("bằng 100%", "Amount(comparator=EXACTLY amount=100 percent=true)", AS_WRITTEN),
				row("30", "Amount(comparator=EXACTLY amount=30)", AS_WRITTEN),
				row("12,5%", "Amount(comparator=EXACTLY amount=12.5 percent=true)", AS_WRITTEN),
				row("1.000", "Amount(comparator=EXACTLY amount=1000)", AS_WRITTEN),
				row("tối thiểu 95%", "Amount(comparator=AT_LEAST amount=95 percent=true)", AS_WRITTEN),
				row("ít nhất 30%", "Amount(comparator=AT_LEAST amount=30 percent=true)", AS_WRITTEN),
				row("Ít nhất 30%", "Amount(comparator=AT_LEAST amount=30 percent=true)", AS_WRITTEN),
				row("từ 50% trở lên", "Amount(comparator=AT_LEAST amount=50 percent=true)", AS_WRITTEN),
				row("trên 30%", "Amount(comparator=MORE_THAN amount=30 percent=true)", AS_WRITTEN),
				row("dưới 5%", "Amount(comparator=LESS_THAN amount=5 percent=true)", AS_WRITTEN),
				row("tối đa 5%", "Amount(comparator=AT_MOST amount=5 percent=true)", AS_WRITTEN),
				row("nhiều nhất 5", "Amount(comparator=AT_MOST amount=5)", AS_WRITTEN),
				row("từ 5% trở xuống", "Amount(comparator=AT_MOST amount=5 percent=true)", AS_WRITTEN),
				// ranges
				row("từ 25% đến 35%", "Range(low=25 high=35 percent=true)", AS_WRITTEN),
				row("từ 25 đến 35%", "Range(low=25 high=35 percent=true)", AS_WRITTEN),
				row("từ 2,5 đến 3", "Range(low=2.5 high=3)", AS_WRITTEN),
				// changes
				row("giảm bình quân 10% so với năm 2025",
						"Change(direction=REDUCE average=true comparator=EXACTLY amount=10 percent=true baseline=Baseline(fromYear=2025))",
						AS_WRITTEN),
				row("giảm tối thiểu 15% so với giai đoạn 2021 - 2025",
						"Change(direction=REDUCE comparator=AT_LEAST amount=15 percent=true baseline=Baseline(fromYear=2021 toYear=2025))",
						AS_WRITTEN),
				row("giảm tối thiểu 50%", "Change(direction=REDUCE comparator=AT_LEAST amount=50 percent=true)", AS_WRITTEN),
				row("tăng 5", "Change(direction=INCREASE comparator=EXACTLY amount=5)", AS_WRITTEN),
				// ranks
				row("xếp hạng", "Rank()", AS_WRITTEN),
				row("xếp hạng trong nhóm 5", "Rank(top=5)", AS_WRITTEN),
				row("xếp hạng trong nhóm 30 trong số \"các quốc gia\"", "Rank(top=30 among=các quốc gia)",
						"xếp hạng trong nhóm 30 trong số các quốc gia"),
				row("xếp hạng trong nhóm 5 về PARIndex", "Rank(top=5 indices=[PARIndex])", LEFT_TO_PRINTING),
				row("xếp hạng trong nhóm 5 về PARIndex trong số \"các tỉnh\"", "Rank(top=5 indices=[PARIndex] among=các tỉnh)",
						LEFT_TO_PRINTING),
				// response times
				row("trong vòng 05 ngày sau khi \"công bố\"", "Response(comparator=EXACTLY amount=5 unit=DAY event=công bố)",
						"trong vòng 05 ngày sau khi công bố"),
				row("trong vòng tối đa 3 ngày làm việc sau khi \"nhận\"",
						"Response(comparator=AT_MOST amount=3 unit=WORKING_DAY event=nhận)",
						"trong vòng tối đa 3 ngày làm việc sau khi nhận"),
				// left to others, or in words
				row("theo LoTrinh", "Delegated(document=LoTrinh)", LEFT_TO_PRINTING),
				row("theo LoTrinh \"lộ trình Trung ương\"", "Delegated(document=LoTrinh text=lộ trình Trung ương)",
						"theo lộ trình Trung ương"),
				row("theo \"lộ trình của tỉnh\"", "Delegated(text=lộ trình của tỉnh)", "theo lộ trình của tỉnh"),
				row("\"thân thiện, hiện đại\"", "Qualitative(text=thân thiện, hiện đại)", "thân thiện, hiện đại"));
	}

	private static Arguments row(String notation, String value, String wording) {
		return Arguments.of(notation, value, AS_WRITTEN.equals(wording) ? notation : wording);
	}

	@ParameterizedTest
	@MethodSource("values")
	void isReadAsATypedValueThatKeepsItsWording(String notation, String value, String wording) {
		PlanTexts texts = planWith("đạt " + notation);
		assertEquals(List.of(), texts.errors());
		Target target = texts.first(Target.class);
		assertEquals(value, Values.shown(target.getValue(), "Target"));
		assertEquals(wording, target.getValue().getWording());
	}

	@ParameterizedTest
	@MethodSource("values")
	void anotherTargetMayFollow(String notation, String value, String wording) {
		PlanTexts texts = planWith("đến năm 2025: " + notation + " đến năm 2030 cấp tỉnh: " + notation + " đạt " + notation
				+ " trong số đó chỉ tiêu C2 \"c\"");
		assertEquals(List.of(), texts.errors());
		assertEquals(3, texts.first(Indicator.class).getTargets().size());
		texts.all(Target.class).forEach(target -> assertEquals(value, Values.shown(target.getValue(), "Target")));
	}

	@Test
	void aMilestoneAndALevelMayStandInFront() {
		List<String> targets = planWith("""
				đạt 1%
				đến năm 2025: 2%
				đến 31/12/2025: 3%
				năm 2026: 4%
				đến năm 2025 cấp tỉnh: 5%
				đạt cấp xã: 6%
				đến năm 2025 cấp huyện 7%
				""").all(Target.class).stream().map(target -> target.getMilestone() + " " + target.getLevel() + " "
				+ target.getValue().getWording()).toList();
		assertEquals(List.of("null UNSPECIFIED 1%", "2025 UNSPECIFIED 2%", "31/12/2025 UNSPECIFIED 3%", "2026 UNSPECIFIED 4%",
				"2025 PROVINCE 5%", "null COMMUNE 6%", "2025 DISTRICT 7%"), targets);
	}

	private static PlanTexts planWith(String targets) {
		return PlanTexts.of("""
				danh mục D "Danh mục" {
					văn bản LoTrinh kế hoạch năm 2025 "Lộ trình"
					chỉ số PARIndex "Chỉ số cải cách hành chính"
				}
				kế hoạch K "Kế hoạch" {
					dùng danh mục D
					lĩnh vực L "Lĩnh vực" {
						chỉ tiêu C1 "Chỉ tiêu" {
							%s
						}
					}
				}
				""".formatted(targets));
	}
}
