// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.io.IOException;
import java.nio.file.Path;

/** Where the texts of plan files come from. Called by several threads at once. */
public interface Texts {

	/**
	 * @throws IOException if it cannot be read or is no such text; the file is left out
	 */
	Content read(Path file) throws IOException;

	/** By which is told, before the file is read, whether it is still the same; {@link FileStamp#NONE} if that cannot be told. */
	FileStamp stamp(Path file);
}
