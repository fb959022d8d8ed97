// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.output;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the content of a file.
 *
 * @param <R>
 *            what the writing tells
 */
@FunctionalInterface
public interface FileContent<R> {

	/**
	 * Writes the content.
	 *
	 * @param out
	 *            receives the content; need not be closed
	 * @return what the writing tells, may be null
	 * @throws IOException
	 *             when the stream fails
	 */
	R writeTo(OutputStream out) throws IOException;
}
