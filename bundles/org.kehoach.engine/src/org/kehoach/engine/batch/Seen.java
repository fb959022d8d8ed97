// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import org.kehoach.language.lexer.NameScan;

/**
 * A text that has been looked through, not loaded.
 *
 * @param stamp of the file when it was read
 * @param bytes length of the text
 * @param content fingerprint of the text
 * @param names that it declares, and that it may refer to
 */
public record Seen(FileStamp stamp, int bytes, Fingerprint content, NameScan.Found names) {

	Seen withNames(NameScan.Found others) {
		return new Seen(stamp, bytes, content, others);
	}
}
