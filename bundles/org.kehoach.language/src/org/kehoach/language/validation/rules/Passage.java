// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

/**
 * Words of a source text that a rule finds fault with, and what should stand there.
 *
 * @param start offset of the first character in that text
 * @param end offset behind the last
 * @param better in their place
 */
public record Passage(int start, int end, String better) {
}
