// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import org.kehoach.engine.batch.Fingerprint;

/**
 * The facts of a file, as remembered.
 *
 * @param whole fingerprint of all that they depend on
 * @param bytes as written by a {@link RecordFormat}; none if nothing could be made of the file
 */
record StoredFacts(Fingerprint whole, byte[] bytes) {

	static final Shelf.Format<StoredFacts> FORMAT = new Shelf.Format<>() {
		@Override
		public void write(StoredFacts facts, ByteWriter out) {
			out.fingerprint(facts.whole());
			out.block(facts.bytes());
		}

		@Override
		public StoredFacts read(ByteReader in) {
			return new StoredFacts(in.fingerprint(), in.block());
		}
	};
}
