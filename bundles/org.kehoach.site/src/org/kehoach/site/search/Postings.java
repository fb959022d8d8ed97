// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Growing numbers of entries, each larger than the one before, as differences in base 36 divided by blanks. A word of tens of
 * thousands of entries tells little: only the first are kept, with a star in front.
 */
final class Postings {

	/** Characters; a page of the index is not to be longer than other pages. */
	private static final int MOST = 150_000;

	private byte[] text = new byte[8];
	private int size;
	private int last = -1;
	private boolean cut;

	/** The same number twice counts once. */
	void add(int entry) {
		if (entry == last || size >= MOST) {
			cut |= entry != last;
			return;
		}
		String difference = Integer.toString(entry - last, 36);
		int needed = size + difference.length() + 1;
		if (needed > text.length) {
			text = Arrays.copyOf(text, Math.max(needed, text.length * 2));
		}
		if (size > 0) {
			text[size++] = ' ';
		}
		for (int i = 0; i < difference.length(); i++) {
			text[size++] = (byte) difference.charAt(i);
		}
		last = entry;
	}

	int length() {
		return size;
	}

	@Override
	public String toString() {
		return (cut ? "*" : "") + new String(text, 0, size, StandardCharsets.ISO_8859_1);
	}
}
