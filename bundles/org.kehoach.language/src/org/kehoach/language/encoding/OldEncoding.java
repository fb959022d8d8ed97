// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.encoding;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Encodings of Vietnamese that fonts and files had before Unicode (Decree 30/2020/NĐ-CP, Annex I, section I.4 asks for Unicode). A text in
 * one of them, read as if it were Western European (windows-1252), has these signs in the place of letters.
 */
public enum OldEncoding {

	/** TCVN 5712:1993 in the form of the fonts that begin with ".Vn": one sign a letter. */
	TCVN3("TCVN3 (.VnTime)") {
		@Override
		String letters(String signs) {
			return Tables.singles(signs, Tables.TCVN3);
		}
	},
	/** The fonts that begin with "VNI-": a letter, then its accents as a second sign. */
	VNI("VNI") {
		@Override
		String letters(String signs) {
			return Tables.pairs(signs);
		}
	},
	/** Files of Windows for Vietnamese: the tone stands behind its letter. */
	WINDOWS_1258("Windows-1258") {
		@Override
		String letters(String signs) {
			return Normalizer.normalize(Tables.singles(signs, Tables.WINDOWS_1258), Normalizer.Form.NFC);
		}
	};

	private final String label;

	OldEncoding(String label) {
		this.label = label;
	}

	/** What people call it; the same in all languages. */
	public String label() {
		return label;
	}

	abstract String letters(String signs);

	/**
	 * The text with today's letters, in NFC.
	 *
	 * @param signs a text in this encoding, read as windows-1252
	 */
	public String decode(String signs) {
		String text = letters(signs);
		return this == TCVN3 ? Capitals.restored(signs, text) : text;
	}

	/** What stands for what. */
	private static final class Tables {

		static final Map<Character, String> TCVN3 = map("\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7",
				"ăâêôơưđĂÂÊÔƠƯĐ",
				"\u00B5\u00B8\u00B6\u00B7\u00B9\u00BB\u00BE\u00BC\u00BD\u00C6\u00C7\u00CA\u00C8\u00C9\u00CB\u00CC\u00D0\u00CE\u00CF\u00D1\u00D2\u00D5\u00D3\u00D4\u00D6",
				"àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệ",
				"\u00D7\u00DD\u00D8\u00DC\u00DE\u00DF\u00E3\u00E1\u00E2\u00E4\u00E5\u00E8\u00E6\u00E7\u00E9\u00EA\u00ED\u00EB\u00EC\u00EE",
				"ìíỉĩịòóỏõọồốổỗộờớởỡợ",
				"\u00EF\u00F3\u00F1\u00F2\u00F4\u00F5\u00F8\u00F6\u00F7\u00F9\u00FA\u00FD\u00FB\u00FC\u00FE",
				"ùúủũụừứửữựỳýỷỹỵ");
		static final Map<Character, String> WINDOWS_1258 = map("\u00C3\u00CC\u00D0\u00D2\u00D5\u00DD\u00DE\u00E3\u00EC\u00F0\u00F2\u00F5\u00FD\u00FE",
				"Ă\u0300Đ\u0309ƠƯ\u0303ă\u0301đ\u0323ơư\u20AB");
		/** By vowel: the second signs, and the letter that each makes of it. */
		private static final Map<Character, Map<Character, String>> VNI = Map.of('a',
				map("ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"), 'e', map("ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"), 'o', map("ùøûõïâáàåãä", "óòỏõọôốồổỗộ"),
				'ô', map("ùøûõï", "ớờởỡợ"), 'u', map("ùøûõï", "úùủũụ"), 'ö', map("ùøûõï", "ứừửữự"), 'y', map("ùøûõ", "ýỳỷỹ"));
		private static final Map<Character, String> VNI_ALONE = map("æóòôöîñ", "ỉĩịơưỵđ");

		private static Map<Character, String> map(String... signsAndLetters) {
			Map<Character, String> map = new HashMap<>();
			for (int i = 0; i < signsAndLetters.length; i += 2) {
				for (int at = 0; at < signsAndLetters[i].length(); at++) {
					map.put(signsAndLetters[i].charAt(at), String.valueOf(signsAndLetters[i + 1].charAt(at)));
				}
			}
			return map;
		}

		static String singles(String signs, Map<Character, String> letters) {
			StringBuilder text = new StringBuilder(signs.length());
			for (char sign : signs.toCharArray()) {
				text.append(letters.getOrDefault(sign, String.valueOf(sign)));
			}
			return text.toString();
		}

		static String pairs(String signs) {
			StringBuilder text = new StringBuilder(signs.length());
			for (int i = 0; i < signs.length(); i++) {
				char sign = signs.charAt(i);
				char small = Character.toLowerCase(sign);
				String both = i + 1 < signs.length() ? VNI.getOrDefault(small, Map.of()).get(Character.toLowerCase(signs.charAt(i + 1))) : null;
				String letter = both == null ? VNI_ALONE.getOrDefault(small, String.valueOf(small)) : both;
				text.append(Character.isUpperCase(sign) ? letter.toUpperCase(Locale.ROOT) : letter);
				i += both == null ? 0 : 1;
			}
			return text.toString();
		}
	}
}
