// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kehoach.workbench.review.parts.ShortTexts;

/** Each letter is one wide here. */
class ShortTextsTest {

	private static String fit(String name, int room) {
		return ShortTexts.name(name, room, String::length);
	}

	@Test
	void whatFitsStaysAsItIs() {
		assertEquals("NQ76.C8", fit("NQ76.C8", 7));
		assertEquals("", fit("", 0));
	}

	@Test
	void theNameOfThePlanIsShortenedAndThatOfTheItemStays() {
		assertEquals("KHLe….A.1.2", fit("KHLeIchMoc2025.A.1.2", 11));
		assertEquals("K….A.1.2", fit("KHLeIchMoc2025.A.1.2", 8));
	}

	@Test
	void ifThatIsNotEnoughMoreOfTheEndStaysThanOfTheBeginning() {
		assertEquals("KHA….1.2", fit("KHAB.NhiemVuDai.B.1.2", 8));
		assertEquals("MotT…ratDai", fit("MotTenKhongChamNaoMaratDai", 11));
		assertEquals("…", fit("NQ76.C8", 1));
	}

	@Test
	void sentencesKeepTheirBeginning() {
		assertEquals("Cắt giảm…", ShortTexts.sentence("Cắt giảm ít nhất 20%", 10, String::length));
		assertEquals("Cắt giảm", ShortTexts.sentence("Cắt giảm", 8, String::length));
		assertEquals("…", ShortTexts.sentence("Cắt giảm", 0, String::length));
	}
}
