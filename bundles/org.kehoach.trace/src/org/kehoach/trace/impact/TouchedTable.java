// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.impact;

import org.kehoach.trace.facts.AppendixFacts;

/**
 * An appendix table that shows something that is touched.
 *
 * @param plan its number
 * @param rows how many of the items touched it shows
 */
public record TouchedTable(int plan, AppendixFacts appendix, int rows) {
}
