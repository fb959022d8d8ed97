// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that has been looked through, not yet loaded.
 *
 * @param own false for a file of a used folder, which others may refer to and nobody asks about
 * @param bytes length of its text
 * @param declared names of its plans, decisions and registries
 * @param mentioned names that may be those of other files' plans, decisions and registries
 */
record ScannedFile(Path path, boolean own, int bytes, List<String> declared, List<String> mentioned) {
}
