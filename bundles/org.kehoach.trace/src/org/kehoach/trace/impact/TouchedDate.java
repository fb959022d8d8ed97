// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.impact;

import org.kehoach.model.value.TimeWindow;

/**
 * A time or milestone of an item that is touched.
 *
 * @param item its number
 * @param window the days it means; null if it names none
 * @param wording as the author wrote it; of a milestone, the target
 */
public record TouchedDate(int item, TimeWindow window, String wording) {
}
