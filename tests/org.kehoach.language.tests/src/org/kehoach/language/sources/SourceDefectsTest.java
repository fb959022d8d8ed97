// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.language.Projects;

/**
 * The defects of the published plans that a rule can see are findings on the example plans. The numbers are those of the
 * table "A.5" in {@code docs/developers/coverage-of-sources.md}; what no rule can see is written beside the text, after
 * {@code // Gốc:}, and in the README of the example.
 */
class SourceDefectsTest {

	@ParameterizedTest(name = "A.5.{0} {1} at {2}")
	@CsvSource({ //
			"3, KH406, KHSoCongThuongHaiPhong.N07", // a decree without the year in its symbol
			"4, KH401, KH3647", "4, KH408, KHSoCongThuong2025H2", // a plan with the symbol of a decision
			"5, KH415, KHSoCongThuongHaiPhong", // a decision of the chairman cited as the committee's
			"6, KH406, KHLeIchMoc2025H2.TaiChinhCong", // a circular of 2014 dated 2021
			"8, KH301, KHSoCongThuong2025H2.N07", // a report due before the plan
			"9, KH302, KHSoCongThuong2025H2.N05", "9, KH302, KHLeIchMoc2025H2.N34", "9, KH302, KHLeIchMoc2025H2.N35", // all of the year
			"11, KH204, KHSoCongThuong2025H2.N03", "11, KH204, KHLeIchMoc2025H2.N37", // several lead, or a group
			"11, KH206, KHSoCongThuong2025H2.N06", "11, KH206, KHSoCongThuong2025H2.N18", // leads and coordinates
			"12, KH205, KHSoCongThuong2025H2.N22", // a superior body leads
			"13, KH207, KHSoCongThuong2025H2.N16", // an empty activity
			"13, KH310, KHSoCongThuong2025H2.N07", // deadlines without a year
			"14, KH410, KHSoGDDTHaiPhong.N33", "14, KH410, CTSoCongThuong2030.PhanCong", // an appendix that is not there
			"17, KH801, KHSoCongThuong2025H2.N12" }) // three levels of government
	void isFound(int row, String code, String place) {
		List<String> places = PublishedPlans.places(code);
		assertTrue(places.contains(place), () -> code + " at " + places);
	}

	@Test
	void theExamplesHaveNoErrors() {
		assertEquals(List.of(), PublishedPlans.ALL.errors());
	}

	@Test
	@DisplayName("A.5.7 two documents with one symbol are told apart")
	void twoDocumentsWithOneSymbol() {
		assertEquals(List.of(), PublishedPlans.places("KH404"));
		assertEquals(List.of(), PublishedPlans.places("KH010"));
	}

	/** Nothing in a plan file can hold these: numbers are computed, dates are typed, signatures are not written by hand. */
	@ParameterizedTest(name = "A.5.{0} in {1}: {2}")
	@CsvSource(delimiter = '|', value = { //
			"1 | hai-phong | số mục nhảy từ III sang V", //
			"2 | hai-phong | hai đơn vị cùng số 4", //
			"10 | quang-tri | 100% ở hoạt động nhưng 80% ở sản phẩm (N29)", //
			"15 | hai-phong | «ngày 4 tháng 9» thiếu số 0", //
			"16 | hai-phong | ký số ngày 01/8/2025", //
			"17 | khanh-hoa | «mức độ 3 và 4» là cách gọi cũ", //
			"18 | hai-phong | Việc của cấp trên chép xuống sở" })
	void isWrittenInTheReadme(int row, String example, String words) {
		assertTrue(Projects.read("examples/" + example + "/README.md").contains(words), words);
	}
}
