// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.List;

/**
 * A report to be given.
 *
 * @param from full names of units; empty: the issuer
 * @param to full names of units
 * @param via null if it goes there directly
 * @param time null if none is set
 * @param line in the file, from 1; 0 if unknown
 */
public record DutyFacts(String title, List<Link> from, List<Link> to, Link via, TimeFacts time, int line) {
}
