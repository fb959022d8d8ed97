// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.measure;

/** What came out of measuring a property. */
public enum Outcome {
	/** Found, and as the decree wants it everywhere. */
	KEPT,
	/** Found, and otherwise at one place at least. */
	DEVIATES,
	/** The place for it is there, but was left blank, to be filled in: no number yet, dots for a name. */
	BLANK,
	/** There is nothing in the file to measure it on. Says neither good nor bad. */
	NOT_FOUND
}
