// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

/**
 * A kind of finding, in the reader's language.
 *
 * @param code such as {@code KH204}
 * @param severity of its findings
 * @param title a few words
 * @param why why it is checked, with the source (decree and article) where there is one
 * @param wrong a passage of a plan that is reported; null where none can be shown
 * @param right the same passage as it should be; null where none can be shown
 */
public record RuleInfo(String code, Severity severity, String title, String why, String wrong, String right) {
}
