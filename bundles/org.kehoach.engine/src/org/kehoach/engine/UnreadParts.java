// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.kehoach.language.messages.IssueCodes;

/** A file that is no plan can have a mistake in every line: the first ones are told, and how many there are besides. */
final class UnreadParts {

	private static final int MOST = 100;
	private static final Set<String> CODES = Set.of(IssueCodes.SYNTAX, IssueCodes.UNCLOSED_TEXT, IssueCodes.UNCLOSED_COMMENT,
			IssueCodes.BAD_VALUE, IssueCodes.TOO_DEEP);

	private UnreadParts() {
	}

	/** @param findings of one file */
	static List<Finding> shortened(List<Finding> findings) {
		List<Finding> unread = findings.stream().filter(finding -> CODES.contains(finding.code())).sorted(Finding.IN_READING_ORDER)
				.toList();
		if (unread.size() <= MOST) {
			return findings;
		}
		List<Finding> shortened = new ArrayList<>(findings.stream().filter(finding -> !CODES.contains(finding.code())).toList());
		shortened.addAll(unread.subList(0, MOST));
		Finding next = unread.get(MOST);
		shortened.add(new Finding(next.file(), next.line(), next.column(), Severity.ERROR, IssueCodes.SYNTAX,
				Messages.get("more-unread", unread.size() - MOST)));
		return List.copyOf(shortened);
	}
}
