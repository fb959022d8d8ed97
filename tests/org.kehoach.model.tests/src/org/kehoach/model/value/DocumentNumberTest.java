// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

	@ParameterizedTest
	@CsvSource({
			// individual documents
			"494/KH-UBND, 494, 0, KH-UBND, false, KH", "05/BNV-VP, 05, 0, BNV-VP, false, BNV",
			"6204/SNV-CCHC&PC, 6204, 0, SNV-CCHC&PC, false, SNV", "09/QĐ-SCT, 09, 0, QĐ-SCT, false, QĐ",
			// legal normative ones: with the year
			"118/2025/NĐ-CP, 118, 2025, NĐ-CP, false, NĐ", "226/2025/QH15, 226, 2025, QH15, false, QH15",
			"71/2014/TTLT-BTC-BNV, 71, 2014, TTLT-BTC-BNV, false, TTLT",
			// the Party's
			"45-NQ/TW, 45, 0, NQ/TW, true, NQ", "09-CTr/TU, 09, 0, CTr/TU, true, CTr",
			// drafts
			"/KH-SCT, '', 0, KH-SCT, false, KH", "/2025/QĐ-UBND, '', 2025, QĐ-UBND, false, QĐ" })
	void readsEveryForm(String notation, String number, int year, String symbol, boolean party, String type) {
		DocumentNumber read = DocumentNumber.parse(notation);
		assertEquals(new DocumentNumber(number, year, symbol, party), read);
		assertEquals(type, read.typeSymbol());
		assertEquals(number.isEmpty(), read.isDraft());
		assertEquals(notation, read.toString());
	}

	@ParameterizedTest
	@CsvSource({ "' 494 / KH-UBND ', 494/KH-UBND", "118 / 2025 / NĐ-CP, 118/2025/NĐ-CP", "57 - NQ/TW, 57-NQ/TW" })
	void blanksDoNotCount(String notation, String printed) {
		assertEquals(printed, DocumentNumber.parse(notation).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "494", "KH-UBND", "494/", "118/25/NĐ-CP", "118/2025/", "57-NQ", "-NQ/TW", "494/KH UBND", "/", "5/6/7" })
	void refusesWhatIsNone(String notation) {
		assertThrows(IllegalArgumentException.class, () -> DocumentNumber.parse(notation));
	}
}
