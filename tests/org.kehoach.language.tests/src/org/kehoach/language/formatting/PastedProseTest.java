// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kehoach.language.conversion.QuotedTexts;

/** What other programs put on the clipboard, in a text of a plan. */
class PastedProseTest {

	@Test
	void paragraphsOfWordStayApart() {
		assertEquals(List.of("Mở đầu.", "Rà soát văn bản", "Kiểm tra"), PastedProse.paragraphs("Mở đầu.\r\nRà soát văn bản\r\nKiểm tra\r\n"));
	}

	@Test
	void linesOfAPageAreJoined() {
		assertEquals(List.of("Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;", "kiểm tra."),
				PastedProse.paragraphs("Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm\n2021 của Chính phủ;\nkiểm tra."));
	}

	@Test
	void signsThatNobodySeesGo() {
		assertEquals(List.of("thủ tục hành chính", "dòng mềm"), PastedProse.paragraphs("thủ\u00A0tục  hành\u00AD chính\u200B\u0007\u000B\u000Bdòng\tmềm"));
	}

	@Test
	void bulletsOfSymbolFontsBecomeDashes() {
		assertEquals(List.of("Gồm:", "- Việc một", "- Việc hai"), PastedProse.paragraphs("Gồm:\n\uF0B7\tViệc một\n\uF0A7Việc hai"));
	}

	@Test
	void lettersOfMacAndOfOldFontsBecomeOnesOfToday() {
		assertEquals(List.of("nhiệm vụ"), PastedProse.paragraphs(Normalizer.normalize("nhiệm vụ", Normalizer.Form.NFD)));
		assertEquals(List.of("Kế hoạch cải cách hành chính", "Rà soát văn bản"),
				PastedProse.paragraphs("K\u00D5 ho\u00B9ch c\u00B6i c\u00B8ch h\u00B5nh ch\u00DDnh\nRà soát văn bản"));
	}

	@Test
	void quotationMarksDoNotEndATextOnOneLine() {
		assertEquals(" các \\\"điểm nghẽn\\\"; một cửa ", PastedProse.onOneLine(" các \"điểm nghẽn\"; một cửa "));
		assertEquals("a \\\"b\\\"", PastedProse.onOneLine("a \\\"b\\\""));
		assertEquals("Một. Hai.", PastedProse.onOneLine("Một.\nHai.\n"));
		assertEquals("", PastedProse.onOneLine(" \u200B"));
	}

	@Test
	void longLinesAreDividedAndSayTheSame() {
		String long1 = "Công khai thủ tục hành chính trên Cổng dịch vụ công quốc gia và thực hiện theo cơ chế một cửa, một cửa liên thông của tỉnh.";
		String lines = PastedProse.inBlock("\t\tMở đầu. ", List.of(long1, "- " + long1, "Hết."), " Sau.", 80);
		assertEquals("Mở đầu. " + long1 + "\n- " + long1 + "\nHết. Sau.", QuotedTexts.fromQuoted("\"\"\"\n" + lines + "\n\t\t\"\"\""));
		assertEquals(0, lines.lines().filter(line -> Columns.of(line) > 80).count());
	}

	@Test
	void aPieceOfAPlanKeepsItsLayout() {
		assertEquals("\tnhiệm vụ N1\r\n\t\t\"A  B\"\n", PastedProse.asCode("\tnhi\u1EC7m vụ N1\r\n\t\t\"A\u0007  B\u00AD\"\u000B"));
	}
}
