// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.conformance.measure;

import java.util.List;

/**
 * What measuring a property gave, in the reader's language.
 *
 * @param property
 *            what was measured
 * @param outcome
 *            what came out
 * @param found
 *            what is in the file; empty if there is nothing to measure
 * @param places
 *            where it deviates or was left blank: passages of the text or sections; empty for the file as a whole
 */
public record PropertyResult(PropertyInfo property, Outcome outcome, String found, List<String> places) {
}
