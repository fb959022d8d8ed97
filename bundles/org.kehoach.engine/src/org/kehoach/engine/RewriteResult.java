// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;

/**
 * What rewriting plan files in their place did.
 *
 * @param files how many files were looked at
 * @param changed the files that have, or in a mere check would get, another text
 * @param findings why files were left as they are; sorted by file
 * @param notes what was left as it is inside of files; sentences in the reader's language
 */
public record RewriteResult(int files, List<Path> changed, List<Finding> findings, List<String> notes) {
}
