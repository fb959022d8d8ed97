// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.nio.file.Path;
import java.util.Optional;

import org.kehoach.language.lexer.NameScan;

/**
 * What is known of files from an earlier time. Called by several threads at once.
 *
 * @param <R> what is kept of a file
 */
public interface Memory<R> {

	/** What a file's text was, if it had this stamp. */
	Optional<Seen> seen(Path file, FileStamp stamp);

	/** The names in a file's text, if it had this content. */
	Optional<NameScan.Found> names(Path file, Fingerprint content);

	/**
	 * What came out of a file, if its content and that of all files that it can look at were these.
	 *
	 * @param seen its text, to be remembered for the next time
	 */
	Optional<R> result(Path file, Seen seen, Fingerprint whole);

	/**
	 * To be remembered for the next time.
	 *
	 * @return what is held of it for this time: no more than somebody wants
	 */
	R keep(Path file, Seen seen, Fingerprint whole, R result);

	/** Knows nothing, and forgets. */
	static <R> Memory<R> none() {
		return new Memory<>() {
			@Override
			public Optional<Seen> seen(Path file, FileStamp stamp) {
				return Optional.empty();
			}

			@Override
			public Optional<NameScan.Found> names(Path file, Fingerprint content) {
				return Optional.empty();
			}

			@Override
			public Optional<R> result(Path file, Seen seen, Fingerprint whole) {
				return Optional.empty();
			}

			@Override
			public R keep(Path file, Seen seen, Fingerprint whole, R result) {
				return result;
			}
		};
	}
}
