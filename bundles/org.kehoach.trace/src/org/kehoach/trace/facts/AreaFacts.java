// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import org.kehoach.model.AreaKind;

/**
 * An area of a plan.
 *
 * @param name null only in a file with a syntax error
 * @param work what its tasks take from it
 * @param line in the file, from 1; 0 if unknown
 */
public record AreaFacts(String name, AreaKind kind, String title, WorkFacts work, int line) {
}
