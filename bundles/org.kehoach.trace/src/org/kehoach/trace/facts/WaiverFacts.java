// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.List;

/**
 * Items of plans above that are knowingly left out ("không áp dụng … vì").
 *
 * @param items full names
 * @param reason may be blank, null in a file with a syntax error
 * @param area index in {@link PlanFacts#areas}; -1 outside every area
 * @param line in the file, from 1; 0 if unknown
 */
public record WaiverFacts(List<Link> items, String reason, int area, int line) {
}
