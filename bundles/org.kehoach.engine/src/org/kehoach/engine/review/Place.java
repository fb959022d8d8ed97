// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.review;

import java.nio.file.Path;

/**
 * Where something stands.
 *
 * @param file absolute
 * @param line from 1; 0 if unknown
 */
public record Place(Path file, int line) {
}
