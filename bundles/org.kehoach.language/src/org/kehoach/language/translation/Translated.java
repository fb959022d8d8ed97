// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.translation;

/**
 * A text with its keywords in another language.
 *
 * @param translated how many keywords were put into the other language
 * @param left how many were left as they are: they have another spelling than that of the keyword table, or would mean
 *            something else in front of the next word
 */
public record Translated(String text, int translated, int left) {
}
