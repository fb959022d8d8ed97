// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** 128 bits of a SHA-256 digest: no two contents that anybody makes have the same one. */
public record Fingerprint(long high, long low) {

	/** Of nothing. */
	public static final Fingerprint NONE = new Fingerprint(0, 0);

	/** Collects what a fingerprint is of. */
	public static final class Maker {
		private final MessageDigest digest;

		public Maker() {
			try {
				digest = MessageDigest.getInstance("SHA-256");
			} catch (NoSuchAlgorithmException e) {
				throw new IllegalStateException("every Java has SHA-256", e);
			}
		}

		public Maker add(byte[] content) {
			digest.update(content);
			return this;
		}

		/** With its length, so that two texts are not taken for one. */
		public Maker add(String text) {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
			return add(bytes);
		}

		public Maker add(Fingerprint other) {
			digest.update(ByteBuffer.allocate(2 * Long.BYTES).putLong(other.high).putLong(other.low).flip());
			return this;
		}

		public Fingerprint make() {
			ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
			return new Fingerprint(bytes.getLong(), bytes.getLong());
		}
	}

	public static Fingerprint of(byte[] content) {
		return new Maker().add(content).make();
	}
}
