// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.page;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of files: letters without accents, digits, hyphens, so that they need no escape in an address, and no two alike. */
final class Slugs {

	private static final int LONGEST = 60;

	/** In small letters: Windows does not tell capitals apart. */
	private final Set<String> taken = new HashSet<>();

	/** @param name may be null */
	String next(String name) {
		String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('đ', 'd')
				.replace('Đ', 'D').replaceAll("[^A-Za-z0-9]+", "_");
		String slug = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain.isEmpty() ? "_" : plain;
		// the hyphen stands before page numbers only, so that "A-2" cannot be the second page of "A"
		String free = slug;
		for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
			free = slug + "_" + i;
		}
		return free;
	}
}
