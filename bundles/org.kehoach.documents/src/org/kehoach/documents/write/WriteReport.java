// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

import java.util.List;

/**
 * The result of writing a table.
 *
 * @param notices
 *            what could not be written as given, in the order of the rows; empty
 *            if all is well; never null
 */
public record WriteReport(List<Notice> notices) {

	public WriteReport {
		notices = List.copyOf(notices);
	}

	/**
	 * Whether the file shows the whole text.
	 *
	 * @return false if a part of the text is missing or hidden
	 */
	public boolean complete() {
		return notices.stream().noneMatch(
				notice -> notice.kind() == NoticeKind.TEXT_CUT || notice.kind() == NoticeKind.ROW_HIDDEN_PARTLY);
	}
}
