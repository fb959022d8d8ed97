// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import org.kehoach.model.ReviewKind;

/**
 * A mid-term or final review.
 *
 * @param text may be null
 * @param time null if none is set
 * @param line in the file, from 1; 0 if unknown
 */
public record ReviewFacts(ReviewKind kind, String text, TimeFacts time, int line) {
}
