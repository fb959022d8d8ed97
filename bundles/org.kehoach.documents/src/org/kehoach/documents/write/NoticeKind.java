// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

/** What a writer may have to tell. The texts are in the messages file. */
public enum NoticeKind {
	/** Characters that no document can hold were taken out of a text. */
	CHARACTERS_REMOVED("notice.charactersRemoved"),
	/** Words are wider than their column and are broken inside. */
	WORDS_BROKEN("notice.wordsBroken"),
	/** A row is higher than a page and continues on the next one. */
	ROW_TALLER_THAN_PAGE("notice.rowTallerThanPage"),
	/** The rows of one task are higher than a page together. */
	BLOCK_TALLER_THAN_PAGE("notice.blockTallerThanPage"),
	/** A cell holds more text than the format can hold; the rest is missing. */
	TEXT_CUT("notice.textCut"),
	/** A row is higher than a sheet can show; the text is complete but partly hidden. */
	ROW_HIDDEN_PARTLY("notice.rowHiddenPartly");

	private final String key;

	NoticeKind(String key) {
		this.key = key;
	}

	String key() {
		return key;
	}
}
