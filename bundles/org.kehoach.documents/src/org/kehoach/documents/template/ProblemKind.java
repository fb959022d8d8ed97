// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

/** What can be wrong with a template. Codes are for people who ask others; they never change their meaning. */
public enum ProblemKind {
	/** No placeholder is called so. */
	UNKNOWN("MAU01", false),
	/** One of the two marks around a placeholder is missing. */
	UNPAIRED("MAU02", false),
	/** Other text stands in the paragraph of a placeholder that becomes paragraphs. */
	NOT_ALONE("MAU03", false),
	/** A table or pages are wanted inside a table, a text box, a header or a footer. */
	WRONG_PLACE("MAU04", false),
	/** A condition on something unknown. */
	UNKNOWN_CONDITION("MAU05", false),
	/** A condition or remark does not end. */
	WITHOUT_END("MAU06", false),
	/** An end of nothing. */
	WITHOUT_BEGIN("MAU07", false),
	/** A condition begins outside a table cell and ends inside, or the other way round. */
	TORN("MAU08", false),
	/** The document has a part that the template must have room for, and has not. */
	MISSING("MAU09", false),
	/** What can stand only once stands twice. */
	TWICE("MAU10", false),
	/** Something that can only be asked for stands as a placeholder. */
	ONLY_CONDITION("MAU11", false),
	/** A picture or object of the template lies outside the file, or a field asks for one. */
	OUTSIDE("MAU12", false),
	/** The file is in the strict form of the format. */
	STRICT("MAU13", false),
	/** The document has something that the template leaves out. */
	LEFT_OUT("MAU21", true),
	/** Macros were taken out. */
	PROGRAMS("MAU22", true),
	/** The template holds changes that nobody has accepted or rejected. */
	TRACKED_CHANGES("MAU23", true),
	/** The template names an appendix that the plan does not have. */
	NO_APPENDIX("MAU24", true),
	/** Documents are wanted in formats that a Word file is no template for. */
	OTHER_FORMATS("MAU25", true);

	private final String code;
	private final boolean note;

	ProblemKind(String code, boolean note) {
		this.code = code;
		this.note = note;
	}

	/**
	 * The code, as the manual lists it.
	 *
	 * @return never null
	 */
	public String code() {
		return code;
	}

	/**
	 * Whether the document can be made all the same.
	 *
	 * @return false for errors
	 */
	public boolean isNote() {
		return note;
	}
}
