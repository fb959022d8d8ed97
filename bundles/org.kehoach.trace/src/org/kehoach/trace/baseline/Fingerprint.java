// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.baseline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What something says, as one short hash an {@link Aspect}: enough to tell that it says something else now, and in which
 * respect. Blanks, line ends and the form of accents do not count.
 *
 * @param hashes by aspect, eight hexadecimal digits; an aspect of which nothing is said is not in it. Empty: the thing is missing
 */
public record Fingerprint(Map<Aspect, String> hashes) {

	/** Of what is not there. */
	public static final Fingerprint MISSING = new Fingerprint(Map.of());

	static final int HASH_LENGTH = 8;

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	public Fingerprint {
		hashes = Map.copyOf(hashes);
	}

	/** Of the contents of aspects; null and blank ones are left out. */
	static Fingerprint of(Map<Aspect, String> contents) {
		Map<Aspect, String> hashes = new EnumMap<>(Aspect.class);
		contents.forEach((aspect, content) -> {
			String plain = plain(content);
			if (!plain.isEmpty()) {
				hashes.put(aspect, hash(plain));
			}
		});
		return new Fingerprint(hashes);
	}

	/** In what respect the other one differs; empty if it says the same. */
	public Set<Aspect> differences(Fingerprint other) {
		Set<Aspect> different = EnumSet.noneOf(Aspect.class);
		for (Aspect aspect : Aspect.values()) {
			if (!Objects.equals(hashes.get(aspect), other.hashes.get(aspect))) {
				different.add(aspect);
			}
		}
		return different;
	}

	/** As the file has it: {@code text 0a1b2c3d time 4e5f6a7b}, or {@code missing}. */
	@Override
	public String toString() {
		if (hashes.isEmpty()) {
			return "missing";
		}
		StringBuilder words = new StringBuilder();
		new TreeMap<>(hashes).forEach((aspect, hash) -> words.append(words.isEmpty() ? "" : " ").append(aspect.word()).append(' ').append(hash));
		return words.toString();
	}

	/** The reverse of {@link #toString}; null if the text is not of that form. */
	static Fingerprint parse(String text) {
		if (text.equals("missing")) {
			return MISSING;
		}
		String[] words = text.split(" ", -1);
		Map<Aspect, String> hashes = new EnumMap<>(Aspect.class);
		for (int i = 0; i + 1 < words.length; i += 2) {
			Aspect aspect = Aspect.of(words[i]).orElse(null);
			if (aspect == null || !isHash(words[i + 1]) || hashes.put(aspect, words[i + 1]) != null) {
				return null;
			}
		}
		return words.length % 2 == 0 ? new Fingerprint(hashes) : null;
	}

	static boolean isHash(String word) {
		return word.length() == HASH_LENGTH && word.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
	}

	/** Eight hexadecimal digits for a text; blanks and the form of accents do not count. */
	public static String hashOf(String text) {
		return hash(plain(text));
	}

	/**
	 * A text without what does not count: runs of blanks as one, letters composed.
	 *
	 * @param text may be null
	 * @return not null
	 */
	public static String plain(String text) {
		return text == null ? "" : BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).strip()).replaceAll(" ");
	}

	private static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, HASH_LENGTH / 2);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}
}
