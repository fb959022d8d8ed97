// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.kehoach.language.lexer.NameScan;
import org.kehoach.language.resource.LinkOrder;

/**
 * One way through all files of a folder: looks through all texts for names, loads the files that others refer to for what
 * they offer, then loads, links and looks at each file, and drops it.
 *
 * @param <R> what is kept of a file
 */
public final class Batch<R> {

	/** Text that one thread takes at a time; small enough that the threads end together. */
	private static final long PART_BYTES = 4_000_000;
	/** How many bytes of memory a byte of text takes when it is loaded, about. */
	private static final long MEMORY_PER_BYTE = 40;
	/** The share of the memory that loaded files may hold on to, of all threads together. */
	private static final long SHARE = 4;

	private final Language language;
	private final Texts texts;
	private final Memory<R> memory;
	private final Work<R> work;
	private final Threads threads;
	private final Queue<IOException> unreadable = new ConcurrentLinkedQueue<>();

	/** What a batch needs of the plan language. Used by several threads at once. */
	public record Language(Function<ResourceDescriptionsData, XtextResourceSet> resourceSets, NameScan names,
			IResourceDescription.Manager descriptions) {
	}

	/**
	 * What became of the files.
	 *
	 * @param own results of the folder's own files, in their order; without those that could not be read
	 * @param used results of those used files that the own ones may refer to, in their order; empty if not asked for
	 * @param unreadable what the texts threw
	 */
	public record Result<R>(List<R> own, List<R> used, List<IOException> unreadable) {
	}

	public Batch(Language language, Texts texts, Memory<R> memory, Work<R> work, Threads threads) {
		this.language = language;
		this.texts = texts;
		this.memory = memory;
		this.work = work;
		this.threads = threads;
	}

	/**
	 * @param own absolute
	 * @param used absolute; files to link to
	 * @param withUsed true to look also at the used files
	 * @throws java.util.concurrent.CancellationException if the work was cancelled
	 */
	public Result<R> run(List<Path> own, List<Path> used, boolean withUsed, Environment environment) {
		List<ScannedFile> files = scan(own, used);
		Dependencies dependencies = new Dependencies(files);
		WholeFingerprints ofTexts = new WholeFingerprints(files, dependencies, environment.ofAll());
		List<Fingerprint> whole = wholes(files, ofTexts.make(), environment);
		List<Integer> wanted = wanted(files, dependencies, withUsed);
		Map<Integer, R> results = new ConcurrentHashMap<>(remembered(files, wanted, whole));
		List<Integer> open = wanted.stream().filter(file -> !results.containsKey(file)).toList();
		ResourceDescriptionsData index = new ResourceDescriptionsData(describe(files, dependencies.reachedFrom(open)));
		look(files, dependencies, whole, open, spaces(index, places(files, ofTexts)), (file, result) -> {
			ScannedFile scanned = files.get(file);
			results.put(file, memory.keep(scanned.path(), scanned.seen(), whole.get(file), result));
		});
		return new Result<>(results(files, results, true), results(files, results, false), List.copyOf(unreadable));
	}

	/** What the results of one file alone depend on is no change for those that look at it. */
	private List<Fingerprint> wholes(List<ScannedFile> files, List<Fingerprint> ofTexts, Environment environment) {
		return threads.map(files.size(), number -> {
			ScannedFile file = files.get(number);
			return new Fingerprint.Maker().add(ofTexts.get(number)).add(environment.of(file.path(), file.names().declared())).make();
		});
	}

	private static List<Integer> wanted(List<ScannedFile> files, Dependencies dependencies, boolean withUsed) {
		List<Integer> own = IntStream.range(0, files.size()).filter(file -> files.get(file).own()).boxed().toList();
		Stream<Integer> used = withUsed ? dependencies.reachedFrom(own).stream().filter(file -> !files.get(file).own()) : Stream.empty();
		return Stream.concat(own.stream(), used).toList();
	}

	private static <R> List<R> results(List<ScannedFile> files, Map<Integer, R> results, boolean own) {
		return results.keySet().stream().sorted().filter(file -> files.get(file).own() == own).map(results::get).toList();
	}

	private List<ScannedFile> scan(List<Path> own, List<Path> used) {
		List<Path> all = new ArrayList<>(own);
		all.addAll(used);
		Map<String, String> once = new ConcurrentHashMap<>();
		List<ScannedFile> scanned = threads.map(all.size(), number -> scan(all.get(number), number < own.size(), once));
		return scanned.stream().filter(Objects::nonNull).toList();
	}

	/** @param once each name, so that the many files that have the same names share them */
	private ScannedFile scan(Path path, boolean own, Map<String, String> once) {
		try {
			FileStamp stamp = texts.stamp(path);
			Optional<Seen> before = stamp.isKnown() ? memory.seen(path, stamp) : Optional.empty();
			Seen seen = before.isPresent() ? before.get() : see(path, stamp);
			// a set that cannot be changed takes a third of the memory
			Set<String> mentioned = seen.names().mentioned().stream().map(name -> once.computeIfAbsent(name, key -> key))
					.collect(Collectors.toUnmodifiableSet());
			return new ScannedFile(path, own, seen.withNames(new NameScan.Found(seen.names().declared(), mentioned)));
		} catch (IOException e) {
			unreadable.add(e);
			return null;
		}
	}

	private Seen see(Path path, FileStamp stamp) throws IOException {
		Content content = texts.read(path);
		Fingerprint fingerprint = Fingerprint.of(content.bytes());
		NameScan.Found names = memory.names(path, fingerprint).orElseGet(() -> language.names().in(content.text()));
		return new Seen(stamp, content.bytes().length, fingerprint, names);
	}

	private Map<Integer, R> remembered(List<ScannedFile> files, List<Integer> wanted, List<Fingerprint> whole) {
		Map<Integer, R> results = new ConcurrentHashMap<>();
		threads.map(wanted.size(), number -> {
			int file = wanted.get(number);
			memory.result(files.get(file).path(), files.get(file).seen(), whole.get(file)).ifPresent(result -> {
				results.put(file, result);
				threads.tick();
			});
			return null;
		});
		return results;
	}

	private List<IResourceDescription> describe(List<ScannedFile> files, List<Integer> inner) {
		InnerIndex offered = new InnerIndex(language.descriptions());
		return threads.map(inner.size(), number -> {
			ScannedFile file = files.get(inner.get(number));
			LinkingSpace space = new LinkingSpace(() -> language.resourceSets().apply(new ResourceDescriptionsData(List.of())), Map.of(), 0);
			try {
				return offered.describe(space.load(file.path(), texts.read(file.path()), false));
			} catch (IOException e) {
				// vanished since it was looked through
				unreadable.add(e);
				return null;
			}
		}).stream().filter(Objects::nonNull).toList();
	}

	private static Map<URI, Integer> places(List<ScannedFile> files, WholeFingerprints order) {
		Map<URI, Integer> places = new HashMap<>();
		for (int i = 0; i < files.size(); i++) {
			places.put(URI.createFileURI(files.get(i).path().toString()), order.place(i));
		}
		return places;
	}

	private Supplier<XtextResourceSet> spaces(ResourceDescriptionsData index, Map<URI, Integer> places) {
		return () -> {
			XtextResourceSet resources = language.resourceSets().apply(index);
			LinkOrder.in(resources, places);
			return resources;
		};
	}

	private void look(List<ScannedFile> files, Dependencies dependencies, List<Fingerprint> whole, List<Integer> open,
			Supplier<XtextResourceSet> resourceSets, BiConsumer<Integer, R> done) {
		Map<URI, Integer> bytes = new HashMap<>();
		files.forEach(file -> bytes.put(URI.createFileURI(file.path().toString()), file.bytes()));
		long mostBytes = Runtime.getRuntime().maxMemory() / SHARE / threads.count() / MEMORY_PER_BYTE;
		ThreadLocal<LinkingSpace> spaces = ThreadLocal.withInitial(() -> new LinkingSpace(resourceSets, bytes, mostBytes));
		List<List<Integer>> parts = dependencies.parts(open, PART_BYTES);
		threads.map(parts.size(), part -> {
			for (int number : parts.get(part)) {
				look(files.get(number).path(), dependencies.isLeaf(number), whole.get(number), spaces.get()).ifPresent(result -> done.accept(number, result));
				threads.tick();
			}
			return null;
		});
	}

	private Optional<R> look(Path file, boolean leaf, Fingerprint whole, LinkingSpace space) {
		try {
			XtextResource resource = space.load(file, texts.read(file), leaf);
			R result = work.on(file, resource, whole);
			if (leaf) {
				space.drop(resource);
			}
			space.dropIfLarge();
			return Optional.of(result);
		} catch (IOException e) {
			unreadable.add(e);
			return Optional.empty();
		}
	}
}
