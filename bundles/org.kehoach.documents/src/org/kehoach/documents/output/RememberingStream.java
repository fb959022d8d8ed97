// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Remembers why it failed, for whoever gets to know of it in a roundabout way only. */
final class RememberingStream extends FilterOutputStream {
	private IOException failure;

	RememberingStream(OutputStream out) {
		super(out);
	}

	@Override
	public void write(byte[] bytes, int from, int length) throws IOException {
		try {
			out.write(bytes, from, length);
		} catch (IOException e) {
			failure = e;
			throw e;
		}
	}

	@Override
	public void write(int value) throws IOException {
		write(new byte[] { (byte) value }, 0, 1);
	}

	/** The last failure; null without. */
	IOException failure() {
		return failure;
	}
}
