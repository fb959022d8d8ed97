// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Something that is wrong, or odd, in a plan file.
 *
 * @param file absolute
 * @param line from 1
 * @param column from 1
 * @param code {@code KH} and three digits
 * @param message in the reader's language; says what to do
 */
public record Finding(Path file, int line, int column, Severity severity, String code, String message) {

	static final Comparator<Finding> IN_READING_ORDER = Comparator.comparing(Finding::file).thenComparingInt(Finding::line)
			.thenComparingInt(Finding::column).thenComparing(Finding::code);
}
