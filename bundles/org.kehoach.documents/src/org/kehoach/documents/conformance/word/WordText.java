// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.word;

import java.util.List;

/**
 * A Word text, or the text of printed pages.
 *
 * @param paragraphs
 *            all, those of tables too, in their order
 * @param tables
 *            all, in their order
 * @param sections
 *            at least one
 * @param hasStyles
 *            whether the file says what its styles are
 * @param printed
 *            whether it was measured on pages; these tell less, and less exactly
 */
public record WordText(List<Paragraph> paragraphs, List<Table> tables, List<Section> sections, boolean hasStyles, boolean printed) {
}
