// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import java.util.List;

/**
 * A keyword of the plan language.
 *
 * @param vietnamese its spelling in the grammar, NFC, words divided by one blank
 * @param english its English alias
 * @param otherSpellings further Vietnamese spellings that mean the same
 * @param meaningVi what it says, one Vietnamese sentence
 * @param meaningEn the same in English
 */
public record Keyword(String vietnamese, String english, List<String> otherSpellings, String meaningVi, String meaningEn) {
}
