// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

/** How far one word is from another. */
public final class EditDistance {

	private EditDistance() {
	}

	/** How many letters must be put in, taken away or changed; two neighbours that changed places count as two. */
	public static int of(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int above = row[j];
				int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
				row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
				diagonal = above;
			}
		}
		return row[other.length()];
	}
}
