// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from before Unicode: recognised, and only then. */
class OldTextTest {

	@Test
	void aTextOfAVnTimeFontIsRecognised() {
		assertEquals(Optional.of(new OldText(OldEncoding.TCVN3, "Xây dựng kế hoạch cải cách hành chính năm 2025")),
				OldText.in("X\u00A9y d\u00F9ng k\u00D5 ho\u00B9ch c\u00B6i c\u00B8ch h\u00B5nh ch\u00DDnh n\u00A8m 2025"));
	}

	@Test
	void theSoftHyphenIsALetterOfTcvn3() {
		assertEquals("thư, lưu trữ", OldEncoding.TCVN3.decode("th\u00AD, l\u00ADu tr\u00F7"));
	}

	@Test
	void capitalsOfHeadingsComeBack() {
		assertEquals("CỘNG HÒA XÃ HỘI", OldEncoding.TCVN3.decode("C\u00E9NG H\u00DFA X\u00B7 H\u00E9I"));
		assertEquals("ủy ban nhân dân Tỉnh", OldEncoding.TCVN3.decode("\u00F1y ban nh\u00A9n d\u00A9n T\u00D8nh"));
	}

	@Test
	void aTextOfAVniFontIsRecognised() {
		assertEquals(Optional.of(new OldText(OldEncoding.VNI, "Xây dựng kế hoạch cải cách hành chính năm 2025, Ủy ban nhân dân tỉnh")),
				OldText.in("Xaây döïng keá hoaïch caûi caùch haønh chính naêm 2025, UÛy ban nhaân daân tænh"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Báo cáo hoàn thành", "Xây dựng kế hoạch", "", "CPI + 3 (USAID)", "Rà soát", "Công ty Société Générale «résumé»",
			"Kê khai tài chính công khai, minh bách", "100 µg/m³; ± 5 °C; § 12" })
	void textOfTodayIsLeftAlone(String text) {
		assertEquals(Optional.empty(), OldText.in(text));
	}

	@Test
	void aFileOfWindows1258IsRead() {
		String plan = "kế hoạch K1 \"Cải cách thủ tục hành chính ở các xã\"";
		byte[] file = "k\u00EA\u00EC hoa\u00F2ch K1 \"Ca\u00D2i ca\u00ECch thu\u00D2 tu\u00F2c ha\u00CCnh chi\u00ECnh \u00F5\u00D2 ca\u00ECc xa\u00DE\""
				.getBytes(Charset.forName("windows-1252"));
		assertEquals(Optional.of(new OldText(OldEncoding.WINDOWS_1258, plan)), OldText.read(file));
	}

	@Test
	void aFileOfTcvn3IsRead() {
		byte[] file = "k\u00D5 ho\u00B9ch K1 \"C\u00B6i c\u00B8ch thñ tôc h\u00B5nh ch\u00DDnh\"".getBytes(Charset.forName("windows-1252"));
		assertEquals(Optional.of(new OldText(OldEncoding.TCVN3, "kế hoạch K1 \"Cải cách thủ tục hành chính\"")), OldText.read(file));
	}

	@Test
	void aFileThatIsNoVietnameseIsNotRead() {
		assertEquals(Optional.empty(), OldText.read(new byte[] { 0x7F, 'E', 'L', 'F', 0, (byte) 0xF0, (byte) 0xE9 }));
		assertEquals(Optional.empty(), OldText.read("plain".getBytes(StandardCharsets.US_ASCII)));
	}
}
