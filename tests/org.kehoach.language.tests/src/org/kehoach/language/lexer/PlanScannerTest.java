// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.antlr.runtime.CommonToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanScannerTest {

	// ---- keywords

	@ParameterizedTest
	@ValueSource(strings = { "đơn vị tính", "đơn  vị   tính", "đơn\nvị\r\n\t\ttính", "đơn\u00A0vị\u00A0 tính", "\uFEFFđơn vị\uFEFFtính", "đơn\u202Fvị\u200B\u2003tính",
			"Đơn vị tính" })
	void wordsOfAKeywordMayBeDividedByAnyWhiteSpace(String text) {
		assertEquals(List.of("'đơn vị tính'"), Tokens.types(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "cụ thể hóa", "cụ thể hoá", "Cụ thể hoá", "thừa ủy quyền", "thừa uỷ quyền", "Thừa uỷ quyền", "quý", "qúy",
			"hằng quý", "hàng quý" })
	void normalFormsAndTonePlacementsMeanTheSame(String text) {
		List<String> nfc = Tokens.types(text);
		assertEquals(1, nfc.size(), nfc::toString);
		assertEquals(nfc, Tokens.types(Normalizer.normalize(text, Normalizer.Form.NFD)));
		assertEquals("'", nfc.get(0).substring(0, 1));
	}

	@Test
	void tonePlacementsAreOneKeyword() {
		assertEquals(Tokens.types("cụ thể hóa"), Tokens.types("cụ thể hoá"));
		assertEquals(Tokens.types("thừa ủy quyền"), Tokens.types("thừa uỷ quyền"));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "đơn vị X, 'đơn vị' ID", "đơn vị tính \"%\", 'đơn vị tính' STRING", "đơn vị tín, 'đơn vị' ID", "đơn X, ID ID", "đơn, ID",
			"đơn vị, 'đơn vị'", "thông tư liên tịch 71, 'thông tư liên tịch' INT", "thông tư liên X, 'thông tư' ID ID",
			"thông tư liên tục, 'thông tư' 'liên tục'", "ngày làm việc, 'ngày làm việc'", "ngày làm, 'ngày' ID",
			"trong số đó chỉ tiêu, 'trong số đó' 'chỉ tiêu'", "trong số \"a\", 'trong số' STRING", "cả kỳ kế hoạch, 'cả kỳ kế hoạch'",
			"cả kỳ kế, ID ID ID", "số thứ tự, 'số thứ tự'", "số /KH-SCT, 'số' DOCUMENT_NUMBER", "căn cứ vào, 'theo'",
			"căn cứ CV1, 'căn cứ' ID", "theo nhóm, 'theo nhóm'", "theo NhomA, 'theo' ID", "đơn vị/* */tính, 'đơn vị' ID",
			"chủ trìVanPhong, ID ID" })
	void theLongestKeywordWins(String text, String types) {
		assertEquals(types, String.join(" ", Tokens.types(text)));
	}

	@Test
	void englishAliasesAreTheSameTokens() {
		assertEquals(Tokens.types("nhiệm vụ N1 chủ trì A thời hạn trước ngày 31/7/2025"),
				Tokens.types("task N1 lead A deadline before day 31/7/2025"));
		assertEquals(List.of("'đơn vị tính'", "'cấp tỉnh'"), Tokens.types("measured in province\nlevel"));
		assertEquals(List.of("'đối với'", "'để báo cáo'"), Tokens.types("for for report"));
	}

	@Test
	void anEnglishAliasWithACapitalIsAName() {
		assertEquals(List.of("ID", "ID", "ID"), Tokens.types("Task Plan LEAD"));
	}

	@Test
	void aStrokeMakesANameOfAKeyword() {
		assertEquals(List.of("ID", "ID"), Tokens.types("^lead ^quý"));
		assertEquals(List.of("ANY_OTHER", "INT", "ANY_OTHER"), Tokens.types("^1 ^"));
	}

	@Test
	void namesMayHaveAccents() {
		assertEquals(List.of("SởNộiVụ", "Đ_1"), Tokens.texts("SởNộiVụ Đ_1"));
		String decomposed = Normalizer.normalize("SởNộiVụ", Normalizer.Form.NFD);
		assertEquals(List.of(decomposed), Tokens.texts(decomposed));
	}

	// ---- numbers, dates, document numbers

	@ParameterizedTest
	@CsvSource({ "0, INT", "05, INT", "'12,5', DECIMAL", "12.5, DECIMAL", "1.000.000, DECIMAL", "31/7/2025, DATE", "01/08/2025, DATE",
			"494/KH-UBND, DOCUMENT_NUMBER", "05/BNV-VP, DOCUMENT_NUMBER", "/KH-SCT, DOCUMENT_NUMBER", "118/2025/NĐ-CP, DOCUMENT_NUMBER",
			"226/2025/QH15, DOCUMENT_NUMBER", "71/2014/TTLT-BTC-BNV, DOCUMENT_NUMBER", "6204/SNV-CCHC&PC, DOCUMENT_NUMBER",
			"45-NQ/TW, DOCUMENT_NUMBER", "57-NQ/TW, DOCUMENT_NUMBER", "09-CTr/TU, DOCUMENT_NUMBER", "3470/QĐ-UBND, DOCUMENT_NUMBER",
			"/2025/QĐ-UBND, DOCUMENT_NUMBER" })
	void isOneToken(String text, String type) {
		assertEquals(List.of(type), Tokens.types(text));
		assertEquals(List.of(type), Tokens.types(Normalizer.normalize(text, Normalizer.Form.NFD)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "7/2025 | 7 / 2025", "8/9 | 8 / 9", "2021-2030 | 2021 - 2030", "1/7/2025-31/12/2025 | 1/7/2025 - 31/12/2025",
			"7, 8/2025 | 7 , 8 / 2025", "80%: | 80 % :", "5-A | 5 - A", "5-A/ | 5 - A /", "1,N | 1 , N", "494/ | 494 /",
			"/ | /", "N.M | N . M", "12. | 12 .", "1,5,6 | 1,5 , 6", "1.0000.000 | 1.0000 . 000",
			"1.5.000 | 1.5 . 000", "III/2025 | III / 2025", "/2025 | / 2025", "/2025/ | / 2025 /", "1.000.00 | 1.000 . 00" })
	void isSeveralTokens(String text, String tokens) {
		assertEquals(List.of(tokens.split(" ")), Tokens.texts(text));
	}

	// ---- texts and comments

	@ParameterizedTest
	@ValueSource(strings = { "\"\"", "\"a\"", "\"a \\\" b\"", "\"a \\\\\"", "\"C:\\tệp\"", "\"// không phải ghi chú\"" })
	void isOneText(String text) {
		assertEquals(List.of("STRING", "'{'"), Tokens.types(text + "{"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"\"\"\"\"\"", "\"\"\"a\nb\"\"\"", "\"\"\"\r\n\ta \"b\" c\r\n\t\"\"\"" })
	void isOneTextBlock(String text) {
		assertEquals(List.of("TEXT_BLOCK", "'{'"), Tokens.types(text + "{"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"a", "\"", "\"a\\", "\"a\\\"", "\"C:\\thư mục\\\"" })
	void anUnclosedTextEndsWithItsLine(String text) {
		for (String lineEnd : List.of("\n", "\r\n")) {
			assertEquals(List.of("<UNCLOSED_TEXT>", "'chủ trì'"), Tokens.types(text + lineEnd + "chủ trì"), text);
			assertEquals(text, Tokens.texts(text + lineEnd + "chủ trì").get(0));
			assertEquals(List.of("<UNCLOSED_TEXT>", "ID", "STRING"), Tokens.types(text + lineEnd + "X \"Y\""), text);
		}
		assertEquals(List.of("<UNCLOSED_TEXT>"), Tokens.types(text));
	}

	@Test
	void anUnclosedTextLeavesTheBraceThatOpensABlock() {
		assertEquals(List.of("'nhiệm vụ'", "ID", "<UNCLOSED_TEXT>", "'{'", "'chủ trì'"), Tokens.types("nhiệm vụ N1 \"a { \r\nchủ trì"));
		assertEquals(List.of("<UNCLOSED_TEXT>", "'{'"), Tokens.types("\"{"));
	}

	@Test
	void anUnclosedBlockOrCommentGoesOnToTheEnd() {
		assertEquals(List.of("'chủ trì'", "<UNCLOSED_TEXT_BLOCK>"), Tokens.types("chủ trì \"\"\"a\nchủ trì \"\""));
		assertEquals(List.of("'chủ trì'", "<UNCLOSED_COMMENT>"), Tokens.types("chủ trì /* a\nchủ trì *"));
		assertEquals(List.of("<UNCLOSED_COMMENT>"), Tokens.types("/*"));
		assertEquals(List.of("<UNCLOSED_COMMENT>"), Tokens.types("/*/"));
	}

	@Test
	void commentsAreSkipped() {
		assertEquals(List.of("'chủ trì'", "ID"), Tokens.types("// chủ trì\r\nchủ trì /* \"a */ A // cuối"));
		assertEquals(List.of(), Tokens.types("/**/ //"));
	}

	@Test
	void aByteOrderMarkIsWhiteSpace() {
		assertEquals(List.of("'kế hoạch'", "ID"), Tokens.types("\uFEFFkế hoạch K"));
	}

	// ---- anything at all

	@Test
	void randomBytesAreCovered() {
		Random random = new Random(20250701);
		for (int i = 0; i < 500; i++) {
			byte[] bytes = new byte[random.nextInt(2000)];
			random.nextBytes(bytes);
			Tokens.scan(new String(bytes, StandardCharsets.UTF_8));
			Tokens.scan(new String(bytes, StandardCharsets.ISO_8859_1));
			Tokens.scan(new String(bytes, StandardCharsets.UTF_16LE));
		}
	}

	@Test
	void randomPiecesAreCovered() {
		List<String> pieces = new ArrayList<>(List.of(" ", "\n", "\r\n", "\t", "\u00A0", "\uFEFF", "\"", "\"\"\"", "\\", "/*", "*/", "//", "/",
				"{", "}", ",", ";", ":", ".", "-", "%", "&", "^", "(", ")", "1", "31/7/2025", "1/2", "12,5", "45-NQ/TW", "494/KH-UBND", "/KH-SCT",
				"N1", "đ", "\u0301", "\uD83D", "\uDE00", "“", "–"));
		KeywordTable.get().all().forEach(keyword -> {
			pieces.add(keyword.vietnamese());
			pieces.add(keyword.english());
			pieces.addAll(List.of(keyword.vietnamese().split(" ")));
		});
		Random random = new Random(20251231);
		for (int i = 0; i < 10_000; i++) {
			StringBuilder soup = new StringBuilder();
			for (int n = random.nextInt(60); n > 0; n--) {
				soup.append(pieces.get(random.nextInt(pieces.size())));
				if (random.nextBoolean()) {
					soup.append(' ');
				}
			}
			Tokens.scan(soup.toString());
		}
	}

	static List<String> longLines() {
		return List.of("a", "1", "1/", "\"", "\"\"", "\\\"", "/*", "/", "đơn ", "đơn vị ", "thông tư liên ", " ", "1-a", "{", "^", "1.", "1.111",
				"\u0301", "\"\\", "đơn vị tính");
	}

	/** Would not end in a lifetime if the time were quadratic. */
	@ParameterizedTest
	@MethodSource("longLines")
	void aLineOfTenMegabytesIsRead(String piece) {
		int size = 10_000_000;
		CommonToken last = null;
		StringBuilder line = new StringBuilder(size + piece.length());
		while (line.length() < size) {
			line.append(piece);
		}
		PlanScanner scanner = Tokens.scanner(line.toString());
		for (Object token = scanner.next(); token instanceof CommonToken common && common.getType() != CommonToken.EOF; token = scanner.next()) {
			assertEquals(last == null ? 0 : last.getStopIndex() + 1, common.getStartIndex());
			last = common;
		}
		assertEquals(line.length() - 1, last.getStopIndex());
	}
}
