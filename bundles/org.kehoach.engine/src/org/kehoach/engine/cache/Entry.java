// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import org.kehoach.engine.batch.FileStamp;
import org.kehoach.engine.batch.Fingerprint;
import org.kehoach.engine.batch.Seen;
import org.kehoach.language.lexer.NameScan;

/**
 * What is remembered of a file, without its facts, which are long and seldom wanted.
 *
 * @param whole fingerprint of all that its results depend on
 * @param findings as written by a {@link RecordFormat}
 */
record Entry(Seen seen, Fingerprint whole, byte[] findings) {

	static final Shelf.Format<Entry> FORMAT = new Shelf.Format<>() {
		@Override
		public void write(Entry entry, ByteWriter out) {
			Seen seen = entry.seen();
			out.number(seen.stamp().bytes());
			out.number(seen.stamp().modified());
			out.number(seen.stamp().changed());
			out.number(seen.bytes());
			out.fingerprint(seen.content());
			writeTexts(seen.names().declared(), out);
			writeTexts(seen.names().mentioned().stream().sorted().toList(), out);
			out.fingerprint(entry.whole());
			out.block(entry.findings());
		}

		@Override
		public Entry read(ByteReader in) {
			FileStamp stamp = new FileStamp(in.number(), in.number(), in.number());
			int bytes = in.integer();
			Fingerprint content = in.fingerprint();
			NameScan.Found names = new NameScan.Found(readTexts(in), new HashSet<>(readTexts(in)));
			return new Entry(new Seen(stamp, bytes, content, names), in.fingerprint(), in.block());
		}
	};

	Entry with(Seen other) {
		return new Entry(other, whole, findings);
	}

	private static void writeTexts(Collection<String> texts, ByteWriter out) {
		out.number(texts.size());
		texts.forEach(out::text);
	}

	private static List<String> readTexts(ByteReader in) {
		List<String> texts = new ArrayList<>();
		for (int i = in.integer(); i > 0; i--) {
			texts.add(in.text());
		}
		return texts;
	}
}
