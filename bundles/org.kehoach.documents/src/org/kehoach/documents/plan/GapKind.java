// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

/** What a document of the decree's form needs and the plan does not say. The texts are in the messages file. */
public enum GapKind {
	/** No issuing body. */
	ISSUER("gap.issuer"),
	/** The document has no number yet. */
	NUMBER("gap.number"),
	/** The symbol cannot be computed: the issuing body has no abbreviation. */
	SYMBOL("gap.symbol"),
	/** No place. */
	PLACE("gap.place"),
	/** The date is not known to the day. */
	DATE("gap.date"),
	/** No title. */
	TITLE("gap.title"),
	/** Nobody signs. */
	SIGNATORY("gap.signatory"),
	/** The name of who signs is not known. */
	SIGNER("gap.signer"),
	/** No recipients. */
	RECIPIENTS("gap.recipients"),
	/** No line on the archive. */
	ARCHIVE("gap.archive"),
	/** A decision without bases. */
	BASES("gap.bases"),
	/** A decision without articles. */
	ARTICLES("gap.articles"),
	/** The plan is attached to a document that is not among the plans. */
	DECISION("gap.decision"),
	/** The text speaks of an appendix, but the plan has none. */
	APPENDIX("gap.appendix"),
	/** Nothing but the heading: no parts. */
	BODY("gap.body");

	private final String key;

	GapKind(String key) {
		this.key = key;
	}

	String key() {
		return key;
	}
}
