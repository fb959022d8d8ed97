// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.output;

import java.nio.file.Path;

/**
 * A file that was written.
 *
 * @param path
 *            the file, never null
 * @param result
 *            what its writing told, may be null
 * @param <R>
 *            type of the result
 */
public record OutputFile<R>(Path path, R result) {
}
