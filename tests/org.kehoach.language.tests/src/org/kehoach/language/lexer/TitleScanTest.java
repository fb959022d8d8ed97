// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleScanTest {

	@ParameterizedTest
	@ValueSource(strings = { "kế hoạch K \"Cải cách\" { }", "Kế  hoạch K \"Cải cách\" {", "plan K \"Cải cách\" {", "chương trình K \"Cải cách\" {", "đề án ^K “Cải cách” {",
			"\uFEFF// kế hoạch A \"B\"\n/* kế hoạch A \"B\" */\r\nkế hoạch K\n\t\"Cải cách\"", "kế hoạch K \"\"\"\n\tCải\n\tcách\n\t\"\"\" {", "danh mục D \"Cải cách\" { }",
			"quyết định Q \"Cải cách\" {" })
	void theTitleStandsBehindTheName(String text) {
		assertEquals(Optional.of("Cải cách"), TitleScan.in(text));
		assertEquals(Optional.of("Cải cách"), TitleScan.in(Normalizer.normalize(text, Normalizer.Form.NFD)));
	}

	@Test
	void aPlanComesBeforeItsDecisionAndItsRegistry() {
		assertEquals(Optional.of("Kế hoạch của Sở"), TitleScan.in("""
				danh mục D "Cơ quan" { cơ quan A "Sở A" }
				quyết định Q "Ban hành Kế hoạch" { ban hành K }
				kế hoạch K "Kế hoạch của Sở" { }
				kế hoạch L "Kế hoạch khác" { }
				"""));
	}

	@Test
	void whatStandsInsideIsNoTitleOfTheFile() {
		assertEquals(Optional.empty(), TitleScan.in("danh mục D { văn bản V quyết định Q \"Tên\" }"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "kế hoạch", "kế hoạch K", "kế hoạch K \"Cải cá", "kế hoạch K \"\"\"Cải cách \"\"", "kế hoạch K { mục tiêu M \"Một\" }", "}}}", "\"Cải cách\"",
			"kế hoạch K \"\" {" })
	void withoutATitleThereIsNone(String text) {
		assertEquals(Optional.empty(), TitleScan.in(text));
	}
}
