// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write.pdf;

import java.util.LinkedHashSet;
import java.util.Set;

import org.kehoach.documents.write.Notice;
import org.kehoach.documents.write.NoticeKind;

/** Letters that pages do not show as they should: how many, and the first few of them. */
final class PdfLetters {
	private static final int SHOWN = 10;

	private final Set<Integer> different = new LinkedHashSet<>();
	private int count;

	void add(int point) {
		count++;
		different.add(point);
	}

	boolean any() {
		return count > 0;
	}

	/** Each letter as it is and with its number, for not every window can show it. */
	Notice notice(NoticeKind kind) {
		StringBuilder detail = new StringBuilder();
		different.stream().limit(SHOWN).forEach(point -> detail.append(detail.isEmpty() ? "" : ", ").append(Character.toString(point)).append(' ')
				.append(String.format("U+%04X", point)));
		return new Notice(kind, 0, "", count, detail + (different.size() > SHOWN ? ", …" : ""));
	}
}
