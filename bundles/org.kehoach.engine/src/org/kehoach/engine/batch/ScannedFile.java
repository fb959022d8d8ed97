// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.nio.file.Path;

import org.kehoach.language.lexer.NameScan;

/**
 * A file that has been looked through, not yet loaded.
 *
 * @param own false for a file of a used folder, which others may refer to
 * @param bytes length of its text
 * @param content fingerprint of its text
 * @param names that it declares, and that it may refer to
 */
record ScannedFile(Path path, boolean own, int bytes, Fingerprint content, NameScan.Found names) {
}
