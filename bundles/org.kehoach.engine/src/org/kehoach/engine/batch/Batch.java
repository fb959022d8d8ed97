// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.kehoach.language.lexer.NameScan;

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
	 * @param results of the folder's own files, in their order; without those that could not be read
	 * @param unreadable what the texts threw
	 */
	public record Result<R>(List<R> results, List<IOException> unreadable) {
	}

	public Batch(Language language, Texts texts, Work<R> work, Threads threads) {
		this.language = language;
		this.texts = texts;
		this.work = work;
		this.threads = threads;
	}

	/**
	 * @param own absolute
	 * @param used absolute; files to link to
	 * @throws java.util.concurrent.CancellationException if the work was cancelled
	 */
	public Result<R> run(List<Path> own, List<Path> used) {
		List<ScannedFile> files = scan(own, used);
		Dependencies dependencies = new Dependencies(files);
		ResourceDescriptionsData index = new ResourceDescriptionsData(describe(files, dependencies.inner()));
		List<R> results = look(files, dependencies, index);
		return new Result<>(results, List.copyOf(unreadable));
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
			byte[] content = texts.read(path);
			NameScan.Found found = language.names().in(new String(content, StandardCharsets.UTF_8));
			return new ScannedFile(path, own, content.length, found.declared(),
					found.mentioned().stream().map(name -> once.computeIfAbsent(name, key -> key)).toList());
		} catch (IOException e) {
			unreadable.add(e);
			return null;
		}
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

	private List<R> look(List<ScannedFile> files, Dependencies dependencies, ResourceDescriptionsData index) {
		Map<URI, Integer> bytes = new HashMap<>();
		files.forEach(file -> bytes.put(URI.createFileURI(file.path().toString()), file.bytes()));
		long mostBytes = Runtime.getRuntime().maxMemory() / SHARE / threads.count() / MEMORY_PER_BYTE;
		ThreadLocal<LinkingSpace> spaces = ThreadLocal
				.withInitial(() -> new LinkingSpace(() -> language.resourceSets().apply(index), bytes, mostBytes));
		List<List<Integer>> parts = dependencies.parts(PART_BYTES);
		Map<Integer, R> results = new ConcurrentHashMap<>();
		threads.map(parts.size(), part -> {
			for (int number : parts.get(part)) {
				look(files.get(number).path(), dependencies.isLeaf(number), spaces.get()).ifPresent(result -> results.put(number, result));
				threads.tick();
			}
			return null;
		});
		List<R> inOrder = new ArrayList<>();
		for (int i = 0; i < files.size(); i++) {
			if (results.containsKey(i)) {
				inOrder.add(results.get(i));
			}
		}
		return inOrder;
	}

	private Optional<R> look(Path file, boolean leaf, LinkingSpace space) {
		try {
			XtextResource resource = space.load(file, texts.read(file), leaf);
			R result = work.on(file, resource);
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
