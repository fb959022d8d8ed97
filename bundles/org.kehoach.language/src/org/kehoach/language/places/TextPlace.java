// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.places;

/**
 * A part of a plan's text.
 *
 * @param offset in characters from the start of the file
 * @param length in characters
 */
public record TextPlace(int offset, int length) {

	/** The first character behind it. */
	public int end() {
		return offset + length;
	}

	/** Whether a caret stands in it or at one of its ends. */
	public boolean contains(int caret) {
		return caret >= offset && caret <= end();
	}
}
