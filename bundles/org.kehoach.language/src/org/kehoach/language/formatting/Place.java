// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.formatting;

/** Where a token stands in the layout. */
enum Place {
	/** On the line of the token before it. */
	INLINE,
	/** On a line of its own, one step deeper than what it belongs to: an attribute in front of a block. */
	ATTRIBUTE,
	/** On a line of its own in a block, or in the file. */
	CLAUSE
}
