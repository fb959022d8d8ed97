// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

class SettingsTextTest {

	@Test
	void oneLineChangesAndTheRestStays() {
		assertEquals("# nhận xét\nuses = ../a\nseverity.KH304 = warning\n\nformat.width = 90\n",
				SettingsText.with("# nhận xét\nuses = ../a\nseverity.KH304=off\n\nformat.width = 90\n", Map.of("severity.KH304", "warning")));
	}

	@Test
	void aNewKeyComesToTheEndAlsoWhenTheLastLineIsNotEnded() {
		assertEquals("uses = ../a\nseverity.KH101 = off\n", SettingsText.with("uses = ../a", Map.of("severity.KH101", "off")));
		assertEquals("severity.KH101 = off\n", SettingsText.with("", Map.of("severity.KH101", "off")));
	}

	@Test
	void anEmptyValueTakesEveryLineOfTheKeyOut() {
		assertEquals("uses = ../a\n", SettingsText.with("severity.KH101 = off\nuses = ../a\nseverity.KH101 = info\n", Map.of("severity.KH101", "")));
		assertEquals("", SettingsText.with("severity.KH101 = off\n", Map.of("severity.KH101", "")));
	}

	@Test
	void theLineThatHoldsIsChangedWhenAKeyStandsTwice() {
		assertEquals("a = 1\na = 3\n", SettingsText.with("a = 1\na = 2\n", Map.of("a", "3")));
	}

	@Test
	void lineEndsOfWindowsStay() {
		assertEquals("a = 1\r\nb = 2\r\n", SettingsText.with("a = 1\r\n", Map.of("b", "2")));
	}

	@Test
	void remarksThatLookLikeSettingsStay() {
		assertEquals("# a = 1\na = 2\n", SettingsText.with("# a = 1\n", Map.of("a", "2")));
	}

	@Test
	void aTemplateIsSetAmongOtherSettings() {
		String before = "# nhận xét\nuses = ../a\nseverity.KH304 = off\n";
		String after = SettingsText.with(before, Map.of(SettingsText.templateKey(), "mau/kế hoạch.docx"));
		assertEquals(before + "template = mau/kế hoạch.docx\n", after);
		assertEquals(before, SettingsText.with(after, Map.of(SettingsText.templateKey(), "")));
	}
}
