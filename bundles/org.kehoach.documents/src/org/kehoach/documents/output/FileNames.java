// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.output;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * File names that Windows, Linux and macOS accept and that are a name only, never
 * a path.
 */
public final class FileNames {
	/** Longest name in characters; leaves room for a folder within Windows' 260. */
	static final int LONGEST = 120;
	/** Longest name in bytes of UTF-8 that Linux takes is 255; Vietnamese letters take up to 3. */
	private static final int LONGEST_BYTES = 240;
	/** Longest ending that is kept when a name is cut. */
	private static final int LONGEST_EXTENSION = 10;
	private static final String FORBIDDEN = "<>:\"/\\|?*";
	/** Names of devices, with any ending. */
	private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "COM0", "COM1",
			"COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³", "LPT0", "LPT1",
			"LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³");

	private FileNames() {
	}

	/**
	 * Makes a safe name of any text. A safe name stays as it is.
	 *
	 * @param wanted
	 *            the wanted name with its extension, never null
	 * @return never null, never empty
	 */
	public static String safe(String wanted) {
		StringBuilder name = new StringBuilder();
		Normalizer.normalize(wanted, Normalizer.Form.NFC).codePoints().forEach(point -> {
			if (point < 0x20 || point >= 0x7F && point < 0xA0 || FORBIDDEN.indexOf(point) >= 0
					|| Character.getType(point) == Character.FORMAT || point >= 0xD800 && point <= 0xDFFF
					|| point == 0x2028 || point == 0x2029) {
				name.append('-');
			} else {
				name.appendCodePoint(point);
			}
		});
		String result = shorten(trim(name.toString()));
		int dot = result.indexOf('.');
		String stem = (dot < 0 ? result : result.substring(0, dot)).strip().toUpperCase(Locale.ROOT);
		return result.isEmpty() || DEVICES.contains(stem) ? "_" + result : result;
	}

	/** No spaces around, no dots behind: Windows drops them, and ".." is a folder. */
	private static String trim(String name) {
		int end = name.length();
		while (end > 0 && (name.charAt(end - 1) == '.' || Character.isWhitespace(name.charAt(end - 1)))) {
			end--;
		}
		return name.substring(0, end).strip();
	}

	private static String shorten(String name) {
		int dot = name.lastIndexOf('.');
		String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
		String stem = name.substring(0, name.length() - extension.length());
		if (fits(stem, extension)) {
			return name;
		}
		while (!fits(stem, extension)) {
			stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
		}
		return trim(stem) + extension;
	}

	private static boolean fits(String stem, String extension) {
		return stem.length() + extension.length() <= LONGEST
				&& (stem + extension).getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
	}
}
