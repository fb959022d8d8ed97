// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import org.kehoach.engine.batch.Fingerprint;
import org.kehoach.engine.batch.Memory;
import org.kehoach.language.lexer.NameScan;

/**
 * Remembers the results of all files of one folder, in some files of its own: a changed plan writes one of them anew.
 *
 * @param <F> findings; a record that {@link RecordFormat} can write
 * @param <D> facts; a record that {@link RecordFormat} can write
 */
public final class ResultCache<F extends Record, D extends Record> implements Memory<ResultCache.Result<F, D>> {

	/**
	 * What came out of a file.
	 *
	 * @param facts null if they were not asked for when this was read, or if nothing could be made of the file
	 */
	public record Result<F, D>(F findings, D facts) {
	}

	/** Enough that one of them is quickly written, few enough that the folder is no burden. */
	private static final int SHELVES = 32;

	private final Path folder;
	private final Class<F> findingsType;
	private final Class<D> factsType;
	private final boolean withFacts;
	private final UnaryOperator<String> intern;
	private final RecordFormat findings;
	private final RecordFormat facts;
	private final Fingerprint version;
	private final Map<Integer, Map<String, Entry>> before = new ConcurrentHashMap<>();
	private final Map<String, Entry> now = new ConcurrentHashMap<>();
	private final Map<Integer, Boolean> changed = new ConcurrentHashMap<>();

	/**
	 * @param folder where the files are; made when there is something to remember
	 * @param program fingerprint of the program: another one would find other things
	 * @param withFacts false to leave facts unread
	 * @param intern one string for all equal ones
	 */
	public ResultCache(Path folder, Fingerprint program, Class<F> findingsType, Class<D> factsType, boolean withFacts,
			UnaryOperator<String> intern) {
		this.folder = folder;
		this.findingsType = findingsType;
		this.factsType = factsType;
		this.withFacts = withFacts;
		this.intern = intern;
		this.findings = new RecordFormat(findingsType);
		this.facts = new RecordFormat(factsType);
		this.version = new Fingerprint.Maker().add(program).add(findings.shape()).add(facts.shape()).make();
	}

	@Override
	public Optional<NameScan.Found> names(Path file, Fingerprint content) {
		return Optional.ofNullable(shelf(file).get(file.toString())).filter(entry -> entry.content().equals(content)).map(Entry::names);
	}

	@Override
	public Optional<Result<F, D>> result(Path file, Fingerprint whole) {
		Entry entry = shelf(file).get(file.toString());
		if (entry == null || !entry.whole().equals(whole)) {
			return Optional.empty();
		}
		try {
			D read = withFacts && entry.facts().length > 0 ? factsType.cast(facts.read(new ByteReader(entry.facts(), intern))) : null;
			Result<F, D> result = new Result<>(findingsType.cast(findings.read(new ByteReader(entry.findings(), intern))), read);
			now.put(file.toString(), entry);
			return Optional.of(result);
		} catch (RuntimeException e) {
			// its check sum was right, and still it is something else: made anew
			return Optional.empty();
		}
	}

	@Override
	public void keep(Path file, Fingerprint content, Fingerprint whole, NameScan.Found names, Result<F, D> result) {
		now.put(file.toString(), new Entry(content, whole, names, bytes(findings, result.findings()),
				result.facts() == null ? new byte[0] : bytes(facts, result.facts())));
		changed.put(number(file.toString()), true);
	}

	private static byte[] bytes(RecordFormat format, Record value) {
		ByteWriter out = new ByteWriter();
		format.write(value, out);
		return out.toBytes();
	}

	/**
	 * Remembers what was kept, and what was still right; forgets the rest.
	 *
	 * @throws IOException if it cannot be written; what could not be is found out again the next time
	 */
	public void save() throws IOException {
		before.forEach((number, entries) -> {
			if (!now.keySet().containsAll(entries.keySet())) {
				changed.put(number, true);
			}
		});
		for (int number : changed.keySet()) {
			Map<String, Entry> entries = new ConcurrentHashMap<>(now);
			entries.keySet().removeIf(path -> number(path) != number);
			Shelf.write(place(number), version, entries);
		}
	}

	private Map<String, Entry> shelf(Path file) {
		return before.computeIfAbsent(number(file.toString()), number -> Shelf.read(place(number), version));
	}

	private Path place(int number) {
		return folder.resolve("%02d.facts".formatted(number));
	}

	private static int number(String path) {
		return Math.floorMod(path.hashCode(), SHELVES);
	}
}
