// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.List;

import org.kehoach.model.ColumnRole;

/**
 * An appendix table of a plan.
 *
 * @param name null only in a file with a syntax error
 * @param indicators true: a row is an indicator; false: a task or activity
 * @param columns what it shows
 * @param line in the file, from 1; 0 if unknown
 */
public record AppendixFacts(String name, String title, boolean indicators, List<ColumnRole> columns, int line) {
}
