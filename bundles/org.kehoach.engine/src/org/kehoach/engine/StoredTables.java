// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The tables of one plan file as they are stored: a mark, a check sum of the rest, then names of plans and the pieces of each,
 * compressed.
 */
final class StoredTables {

	private static final byte[] MARK = "KEHOACHT".getBytes(StandardCharsets.US_ASCII);
	private static final int HEADER = MARK.length + Long.BYTES;

	private StoredTables() {
	}

	static byte[] write(Map<String, List<String>> plans) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(new byte[HEADER]);
		try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
			out.writeInt(plans.size());
			for (Map.Entry<String, List<String>> plan : plans.entrySet()) {
				text(plan.getKey(), out);
				out.writeInt(plan.getValue().size());
				for (String piece : plan.getValue()) {
					text(piece, out);
				}
			}
		}
		byte[] written = bytes.toByteArray();
		System.arraycopy(header(written), 0, written, 0, HEADER);
		return written;
	}

	private static void text(String text, DataOutputStream out) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	/** False for a file that is cut off, damaged or something else. */
	static boolean isSound(byte[] stored) {
		return stored.length > HEADER && Arrays.equals(header(stored), 0, HEADER, stored, 0, HEADER);
	}

	/**
	 * @param stored sound
	 * @return pieces by the name of the plan
	 */
	static Map<String, List<String>> read(byte[] stored) throws IOException {
		Map<String, List<String>> plans = new LinkedHashMap<>();
		try (DataInputStream in = new DataInputStream(
				new InflaterInputStream(new ByteArrayInputStream(stored, HEADER, stored.length - HEADER)))) {
			for (int plan = in.readInt(); plan > 0; plan--) {
				String name = text(in);
				List<String> pieces = new ArrayList<>();
				for (int piece = in.readInt(); piece > 0; piece--) {
					pieces.add(text(in));
				}
				plans.put(name, pieces);
			}
		}
		return plans;
	}

	private static String text(DataInputStream in) throws IOException {
		return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
	}

	private static byte[] header(byte[] stored) {
		CRC32 sum = new CRC32();
		sum.update(stored, HEADER, stored.length - HEADER);
		return ByteBuffer.allocate(HEADER).put(MARK).putLong(sum.getValue()).array();
	}
}
