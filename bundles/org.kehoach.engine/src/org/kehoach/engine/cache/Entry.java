// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import org.kehoach.engine.batch.Fingerprint;
import org.kehoach.language.lexer.NameScan;

/**
 * What is remembered of a file.
 *
 * @param content fingerprint of its text
 * @param whole fingerprint of all that its results depend on
 * @param findings as written by a {@link RecordFormat}
 * @param facts as written by a {@link RecordFormat}
 */
record Entry(Fingerprint content, Fingerprint whole, NameScan.Found names, byte[] findings, byte[] facts) {
}
