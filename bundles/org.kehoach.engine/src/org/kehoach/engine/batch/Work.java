// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.nio.file.Path;

import org.eclipse.xtext.resource.XtextResource;

/**
 * What is done with a file while it is in memory. Called by several threads at once, each with files of its own; what it
 * returns must not hold the file's model.
 *
 * @param <R> what is kept of a file
 */
@FunctionalInterface
public interface Work<R> {

	/**
	 * @param resource its links can be followed, also into other files
	 * @param whole fingerprint of all that the result can depend on
	 */
	R on(Path file, XtextResource resource, Fingerprint whole);
}
