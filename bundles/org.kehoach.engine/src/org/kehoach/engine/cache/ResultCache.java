// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

import org.kehoach.engine.batch.FileStamp;
import org.kehoach.engine.batch.Fingerprint;
import org.kehoach.engine.batch.Memory;
import org.kehoach.engine.batch.Seen;
import org.kehoach.language.lexer.NameScan;

/**
 * Remembers the results of all files of one folder, in some files of its own: a changed plan writes two of them anew. Facts,
 * the bulk, stand apart from findings: they are read by those only who want them. What is found out anew is written aside as it
 * comes, and takes the place of the old when it is saved: of a country it would fill the memory.
 *
 * @param <F> findings; a record that {@link RecordFormat} can write
 * @param <D> facts; a record that {@link RecordFormat} can write
 */
public final class ResultCache<F extends Record, D extends Record> implements Memory<ResultCache.Result<F, D>>, Closeable {

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
	private final Map<Integer, Map<String, StoredFacts>> factsBefore = new ConcurrentHashMap<>();
	private final Map<String, Entry> now = new ConcurrentHashMap<>();
	/** Paths of those that were made anew, which are written as they come and not held. */
	private final Set<String> written = ConcurrentHashMap.newKeySet();
	private final NewShelves<Entry> newEntries = new NewShelves<>(this::entries);
	private final NewShelves<StoredFacts> newFacts = new NewShelves<>(this::facts);
	private final Set<Integer> changed = ConcurrentHashMap.newKeySet();
	private final Set<Integer> changedFacts = ConcurrentHashMap.newKeySet();

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
	public Optional<Seen> seen(Path file, FileStamp stamp) {
		return stillThere(file, remembered(file).filter(entry -> entry.seen().stamp().equals(stamp))).map(Entry::seen);
	}

	@Override
	public Optional<NameScan.Found> names(Path file, Fingerprint content) {
		return stillThere(file, remembered(file).filter(entry -> entry.seen().content().equals(content))).map(Entry::seen).map(Seen::names);
	}

	/** Not to be forgotten, also if nobody wants a result of it this time. */
	private Optional<Entry> stillThere(Path file, Optional<Entry> entry) {
		entry.ifPresent(known -> now.putIfAbsent(file.toString(), known));
		return entry;
	}

	@Override
	public Optional<Result<F, D>> result(Path file, Seen seen, Fingerprint whole) {
		Entry entry = remembered(file).filter(known -> known.whole().equals(whole)).orElse(null);
		StoredFacts stored = entry == null || !withFacts ? null : factsShelf(number(file.toString())).get(file.toString());
		if (entry == null || withFacts && (stored == null || !stored.whole().equals(whole))) {
			return Optional.empty();
		}
		try {
			D read = stored != null && stored.bytes().length > 0 ? factsType.cast(facts.read(new ByteReader(stored.bytes(), intern))) : null;
			Result<F, D> result = new Result<>(findingsType.cast(findings.read(new ByteReader(entry.findings(), intern))), read);
			now.put(file.toString(), entry.with(seen));
			if (!entry.seen().stamp().equals(seen.stamp())) {
				changed.add(number(file.toString()));
			}
			return Optional.of(result);
		} catch (RuntimeException e) {
			// its check sum was right, and still it is something else: made anew
			return Optional.empty();
		}
	}

	/** Facts that nobody asked for are written down, but not held. */
	@Override
	public Result<F, D> keep(Path file, Seen seen, Fingerprint whole, Result<F, D> result) {
		String path = file.toString();
		int number = number(path);
		if (written.add(path)) {
			now.remove(path);
			newFacts.add(number, path, new StoredFacts(whole, result.facts() == null ? new byte[0] : bytes(facts, result.facts())));
			newEntries.add(number, path, new Entry(seen, whole, bytes(findings, result.findings())));
			changed.add(number);
			changedFacts.add(number);
		}
		return withFacts ? result : new Result<>(result.findings(), null);
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
		write();
		CacheFolders.use(folder, Instant.now());
	}

	private void write() throws IOException {
		before.forEach((number, entries) -> {
			if (!isKept(entries.keySet())) {
				changed.add(number);
				changedFacts.add(number);
			}
		});
		for (int number : changedFacts) {
			newFacts.finish(number, olderFacts(number));
		}
		for (int number : changed) {
			newEntries.finish(number, olderEntries(number));
		}
	}

	private boolean isKept(Set<String> paths) {
		return paths.stream().allMatch(path -> now.containsKey(path) || written.contains(path));
	}

	/** Those that are still right, and not written yet. */
	private Map<String, Entry> olderEntries(int number) {
		Map<String, Entry> entries = new TreeMap<>(now);
		entries.keySet().removeIf(path -> number(path) != number || written.contains(path));
		return entries;
	}

	private Map<String, StoredFacts> olderFacts(int number) {
		Map<String, StoredFacts> known = factsBefore.get(number);
		// not held: only those of one shelf at a time
		Map<String, StoredFacts> all = new TreeMap<>(known != null ? known : facts(number).read());
		all.entrySet().removeIf(old -> written.contains(old.getKey()) || !now.containsKey(old.getKey())
				|| !now.get(old.getKey()).whole().equals(old.getValue().whole()));
		return all;
	}

	/** What was not saved is forgotten. */
	@Override
	public void close() throws IOException {
		try {
			newFacts.close();
		} finally {
			newEntries.close();
		}
	}

	private Optional<Entry> remembered(Path file) {
		return Optional.ofNullable(before.computeIfAbsent(number(file.toString()), number -> entries(number).read()).get(file.toString()));
	}

	private Map<String, StoredFacts> factsShelf(int number) {
		return factsBefore.computeIfAbsent(number, key -> facts(key).read());
	}

	private Shelf<Entry> entries(int number) {
		return new Shelf<>(folder.resolve("%02d.findings".formatted(number)), version, Entry.FORMAT);
	}

	private Shelf<StoredFacts> facts(int number) {
		return new Shelf<>(folder.resolve("%02d.facts".formatted(number)), version, StoredFacts.FORMAT);
	}

	private static int number(String path) {
		return Math.floorMod(path.hashCode(), SHELVES);
	}
}
