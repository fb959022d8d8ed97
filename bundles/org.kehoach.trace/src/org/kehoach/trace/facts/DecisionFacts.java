// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

/**
 * A decision that issues a plan.
 *
 * @param name null only in a file with a syntax error
 * @param issues full name of the plan; null if it issues none
 * @param line in the file, from 1; 0 if unknown
 */
public record DecisionFacts(String name, String title, DocumentIdentity identity, Link issues, int line) {
}
