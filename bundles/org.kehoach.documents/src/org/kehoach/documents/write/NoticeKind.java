// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.write;

/** What a builder or writer of tables may have to tell. The texts are in the messages file. */
public enum NoticeKind {
	/** Characters that no document can hold were taken out of a text. */
	CHARACTERS_REMOVED("notice.charactersRemoved"),
	/** The same, in the text of a document outside its tables. */
	BODY_CHARACTERS_REMOVED("notice.bodyCharactersRemoved"),
	/** Characters that the embedded font does not have; a sign stands in their place. */
	LETTERS_MISSING("notice.lettersMissing"),
	/** Letters of scripts from right to left; the pages show them from left to right. */
	LETTERS_REVERSED("notice.lettersReversed"),
	/** Words are wider than their column and are broken inside. */
	WORDS_BROKEN("notice.wordsBroken"),
	/** A row is higher than a page and continues on the next one. */
	ROW_TALLER_THAN_PAGE("notice.rowTallerThanPage"),
	/** The rows of one task are higher than a page together. */
	BLOCK_TALLER_THAN_PAGE("notice.blockTallerThanPage"),
	/** A cell holds more text than the format can hold; the rest is missing. */
	TEXT_CUT("notice.textCut"),
	/** A row is higher than a sheet can show; the text is complete but partly hidden. */
	ROW_HIDDEN_PARTLY("notice.rowHiddenPartly"),
	/** The layout has no columns to show; the usual ones are there instead. */
	NO_COLUMNS("notice.noColumns"),
	/** Another column shows the same. */
	COLUMN_TWICE("notice.columnTwice"),
	/** The column stays empty: what it shows belongs to indicators. */
	COLUMN_OF_INDICATORS("notice.columnOfIndicators"),
	/** The column stays empty: what it shows belongs to tasks. */
	COLUMN_OF_TASKS("notice.columnOfTasks"),
	/** The column stays empty: the layout does not say which milestone it shows. */
	COLUMN_WITHOUT_MILESTONE("notice.columnWithoutMilestone"),
	/** An indicator has a target for a milestone that no column shows. */
	TARGET_NOT_SHOWN("notice.targetNotShown");

	private final String key;

	NoticeKind(String key) {
		this.key = key;
	}

	String key() {
		return key;
	}

	/** Whether it is about a whole document and not about a table. */
	boolean ofText() {
		return this == BODY_CHARACTERS_REMOVED || this == LETTERS_MISSING || this == LETTERS_REVERSED;
	}
}
