// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kehoach.language.sources.PublishedPlans.ALL;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.model.Named;
import org.kehoach.model.Plan;
import org.kehoach.model.RegisteredDocument;

/** The documents that the published plans cite are in the registries of the examples, or are plans there. */
class SourceCitationsTest {

	@ParameterizedTest(name = "B {0} of {1}")
	@CsvSource({ "45-NQ/TW, 24/1/2019", "57-NQ/TW, 22/12/2024", "23/CT-TTg, 2/9/2021", "4625/BNV-CCHC, 2/7/2025",
			"118/2025/NĐ-CP, 9/6/2025", "1356/QĐ-TTg, 26/6/2025", "139/2025/NĐ-CP, 12/6/2025", "146/2025/NĐ-CP, 12/6/2025",
			"150/2025/NĐ-CP, 12/6/2025", "154/2025/NĐ-CP, 15/6/2025", "60/2021/NĐ-CP, 21/6/2021", "111/2025/NĐ-CP, 22/5/2025",
			"130/2005/NĐ-CP, 17/10/2005", "117/2013/NĐ-CP, 7/10/2013", "56/2022/TT-BTC, 16/9/2022", "1036/QĐ-UBND, 7/4/2021",
			"323/QĐ-UBND, 3/2/2023", "3028/QĐ-UBND, 21/9/2021", "3647/QĐ-UBND, 17/11/2021", "2331/KH-SCT, 16/12/2024",
			"13/KH-SCT, 21/1/2025", "251/SNV-CCHC, 17/7/2025", "6204/SNV-CCHC&PC, 14/8/2025", "508/SNV-CCHC&PC, 19/12/2025",
			"76/NQ-CP, 13/6/2013" })
	void isRegistered(String number, String date) {
		assertTrue(ALL.all(RegisteredDocument.class).stream().anyMatch(document -> document.getNumber() != null
				&& document.getNumber().toString().equals(number) && date.equals(String.valueOf(document.getDate()))));
	}

	@ParameterizedTest(name = "B {0} is a plan issued by {1}")
	@CsvSource({ "NQ76, 76/NQ-CP", "QD282, 282/QĐ-TTg", "KH3470, 3470/QĐ-UBND", "KH5256, 5256/QĐ-UBND", "QD4831, 4831/QĐ-UBND" })
	void isAPlan(String name, String issuedBy) {
		Plan plan = ALL.all(Plan.class).stream().filter(p -> name.equals(p.getName())).findFirst().orElseThrow();
		assertEquals(issuedBy, plan.getIssuance().getNumber().toString());
	}

	@Test
	@DisplayName("B decrees that others amend")
	void amendments() {
		assertEquals(List.of("ND60"), amended("111/2025/NĐ-CP"));
		assertEquals(List.of("ND130"), amended("117/2013/NĐ-CP"));
	}

	private static List<String> amended(String number) {
		return ALL.all(RegisteredDocument.class).stream()
				.filter(document -> document.getNumber() != null && document.getNumber().toString().equals(number))
				.flatMap(document -> document.getAmends().stream()).map(Named.class::cast).map(Named::getName).toList();
	}
}
