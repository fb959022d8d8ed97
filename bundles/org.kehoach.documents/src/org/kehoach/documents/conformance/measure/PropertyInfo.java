// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.measure;

/**
 * What a property is about, in the reader's language.
 *
 * @param code
 *            such as {@code ND30-103}
 * @param title
 *            a few words
 * @param source
 *            appendix and section of the decree
 * @param wanted
 *            what the decree wants, with the tolerance of measuring
 */
public record PropertyInfo(String code, String title, String source, String wanted) {
}
