// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kehoach.documents.template.Reference.Owner;

/** Finds placeholders by what people write: capitals, accents, blanks and punctuation do not matter. */
final class PlaceholderNames {
	private static final Pattern NUMBERED = Pattern.compile("(\\D+?)(\\d{1,3})");
	private static final Map<String, Placeholder> BY_NAME = byName();
	/** More suggestions than these do not help. */
	private static final int SUGGESTED = 3;

	private PlaceholderNames() {
	}

	private static Map<String, Placeholder> byName() {
		Map<String, Placeholder> found = new HashMap<>();
		for (Placeholder placeholder : Placeholder.values()) {
			for (String name : placeholder.names()) {
				if (found.put(folded(name), placeholder) != null) {
					throw new IllegalStateException("two placeholders are called " + name);
				}
			}
		}
		return Map.copyOf(found);
	}

	/** Letters and digits of ASCII, small: "Số, ký hiệu" is sokyhieu. */
	static String folded(String text) {
		String letters = text.replace('đ', 'd').replace('Đ', 'D');
		return Normalizer.normalize(letters, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
	}

	/** Empty if there is no placeholder of the name. */
	static Optional<Reference> find(String written) {
		String name = folded(written);
		Matcher numbered = NUMBERED.matcher(name);
		int number = numbered.matches() ? Integer.parseInt(numbered.group(2)) : 0;
		Placeholder found = BY_NAME.get(number > 0 ? numbered.group(1) : name);
		if (found != null) {
			// a number belongs to an appendix; without one, its first is meant
			return found.numbered() ? Optional.of(new Reference(found, Owner.SIGNED, Math.max(1, number)))
					: number > 0 ? Optional.empty() : Optional.of(Reference.of(found));
		}
		return owned(name, "kehoach", "plan", Owner.PLAN).or(() -> owned(name, "quyetdinh", "decision", Owner.DECISION));
	}

	/** "trích yếu kế hoạch", "plan subject". */
	private static Optional<Reference> owned(String name, String behind, String before, Owner owner) {
		String rest = name.endsWith(behind) ? name.substring(0, name.length() - behind.length())
				: name.startsWith(before) ? name.substring(before.length()) : "";
		return Optional.ofNullable(BY_NAME.get(rest)).filter(Placeholder::owned).map(found -> new Reference(found, owner, 0));
	}

	/** Names that may have been meant, the nearest first. */
	static List<String> like(String written) {
		String name = folded(written);
		record Near(String name, int distance) {
		}
		List<Near> near = new ArrayList<>();
		for (Placeholder placeholder : Placeholder.values()) {
			if (placeholder.kind() != Placeholder.Kind.CONDITION) {
				placeholder.names().stream()
						.map(known -> new Near(known, distance(name, folded(known)) - (shares(name, folded(known)) ? 2 : 0)))
						.min(Comparator.comparing(Near::distance)).filter(best -> best.distance() <= Math.max(1, name.length() / 3))
						.ifPresent(near::add);
			}
		}
		return near.stream().sorted(Comparator.comparing(Near::distance)).limit(SUGGESTED).map(Near::name).toList();
	}

	/** Whether one is the beginning of the other: "nội dung chính" means "nội dung". */
	private static boolean shares(String one, String other) {
		return one.length() > 3 && other.length() > 3 && (one.startsWith(other) || other.startsWith(one));
	}

	/** How many letters have to be typed, taken out or changed. */
	private static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int corner = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int above = row[j];
				int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
				row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, corner + same);
				corner = above;
			}
		}
		return row[other.length()];
	}
}
