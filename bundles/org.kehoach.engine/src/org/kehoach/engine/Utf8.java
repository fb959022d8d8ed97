// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.kehoach.language.encoding.OldText;

/** Makes sure that a file is text in UTF-8: read with the wrong letters, a plan would look whole and be damaged. */
final class Utf8 {

	private static final int BUFFER = 8192;
	private static final char REPLACED = '\uFFFD';
	/** How files of other programs begin, and what to say about them. */
	private static final Map<byte[], String> OTHER_PROGRAMS = Map.of(new byte[] { 'P', 'K', 3, 4 }, "file-office",
			new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 }, "file-office", new byte[] { '%', 'P', 'D', 'F' }, "file-pdf");

	private Utf8() {
	}

	/** @throws UnreadableFileException with the place of the first byte that is not UTF-8, or sign that is no text */
	static String text(Path path, byte[] content) throws UnreadableFileException {
		for (Map.Entry<byte[], String> program : OTHER_PROGRAMS.entrySet()) {
			byte[] start = program.getKey();
			if (content.length > start.length && Arrays.equals(content, 0, start.length, start, 0, start.length)) {
				throw UnreadableFileException.notUtf8(path, 1, 1, program.getValue());
			}
		}
		if (startsLikeUtf16(content)) {
			throw UnreadableFileException.notUtf8(path, 1, 1, "file-utf16");
		}
		String text = new String(content, StandardCharsets.UTF_8);
		if (!isSoundForSure(text)) {
			check(path, content);
		}
		return text;
	}

	/** False also for a text that has, of its own, the sign that Java puts in the place of whatever is no UTF-8. */
	private static boolean isSoundForSure(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == REPLACED || isNoText(c)) {
				return false;
			}
		}
		return true;
	}

	/** Finds the place, sign by sign. */
	private static void check(Path path, byte[] content) throws UnreadableFileException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer bytes = ByteBuffer.wrap(content);
		CharBuffer decoded = CharBuffer.allocate(BUFFER);
		CoderResult result = CoderResult.OVERFLOW;
		int line = 1;
		int column = 1;
		while (result.isOverflow()) {
			decoded.clear();
			result = decoder.decode(bytes, decoded, true);
			decoded.flip();
			while (decoded.hasRemaining()) {
				char c = decoded.get();
				if (isNoText(c)) {
					throw UnreadableFileException.notUtf8(path, line, column, "file-no-text");
				}
				boolean lineEnd = c == '\n';
				line += lineEnd ? 1 : 0;
				column = lineEnd ? 1 : column + 1;
			}
		}
		if (result.isError()) {
			OldText old = OldText.read(content).orElse(null);
			if (old != null) {
				throw UnreadableFileException.notUtf8(path, line, column, "file-old-encoding", old.encoding().label());
			}
			throw UnreadableFileException.notUtf8(path, line, column, "file-not-utf8");
		}
	}

	/** Signs that no text has and that no document can hold (XML 1.0, section 2.2): NUL above all. */
	private static boolean isNoText(char c) {
		return c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0xFFFE || c == 0xFFFF;
	}

	private static boolean startsLikeUtf16(byte[] content) {
		return content.length > 1 && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE
				|| content[0] == (byte) 0xFE && content[1] == (byte) 0xFF || content[0] == 0 || content[1] == 0);
	}
}
