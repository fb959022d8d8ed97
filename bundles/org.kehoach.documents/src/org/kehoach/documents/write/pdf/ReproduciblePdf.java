// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what the library draws by lot, so that the same document gives the same
 * bytes: the tags of the embedded parts of fonts and the identity of the file. What is
 * put in has the same length, so that all offsets in the file stay right.
 */
final class ReproduciblePdf {
	private static final Pattern TAG = Pattern.compile("/[A-Z]{6}\\+");
	private static final Pattern IDENTITY = Pattern.compile("/ID ?\\[<([0-9a-fA-F]{32})><([0-9a-fA-F]{32})>\\]");

	private ReproduciblePdf() {
	}

	static byte[] of(byte[] file) {
		String text = new String(file, StandardCharsets.ISO_8859_1);
		Map<String, String> tags = new HashMap<>();
		text = TAG.matcher(text).replaceAll(match -> tags.computeIfAbsent(match.group(), tag -> tag(tags.size())));
		Matcher identity = IDENTITY.matcher(text);
		if (identity.find()) {
			String blank = "0".repeat(32);
			String without = replaced(text, identity, blank);
			text = replaced(text, identity, hash(without));
		}
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String replaced(String text, Matcher identity, String value) {
		return text.substring(0, identity.start(1)) + value + text.substring(identity.end(1), identity.start(2)) + value
				+ text.substring(identity.end(2));
	}

	/** Six capitals: AAAAAA, AAAAAB … */
	private static String tag(int number) {
		StringBuilder letters = new StringBuilder();
		for (int rest = number, i = 0; i < 6; i++, rest /= 26) {
			letters.append((char) ('A' + rest % 26));
		}
		return "/" + letters.reverse() + "+";
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.ISO_8859_1));
			return HexFormat.of().formatHex(digest, 0, 16);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
