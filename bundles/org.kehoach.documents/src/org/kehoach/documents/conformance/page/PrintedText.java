// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.page;

import java.util.List;

import org.kehoach.documents.conformance.word.WordText;

/**
 * What the pages of a PDF tell.
 *
 * @param text
 *            never null
 * @param notEmbedded
 *            fonts that the file only names: another machine may show other letters
 * @param emptyPages
 *            numbers from 1 of the pages without letters
 */
public record PrintedText(WordText text, List<String> notEmbedded, List<Integer> emptyPages) {
}
