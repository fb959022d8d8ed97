// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.kehoach.documents.output.OutputException;
import org.kehoach.engine.batch.FileStamp;
import org.kehoach.engine.batch.Fingerprint;
import org.kehoach.engine.batch.Memory;
import org.kehoach.engine.batch.Seen;
import org.kehoach.engine.cache.ResultCache;
import org.kehoach.language.lexer.NameScan;
import org.kehoach.trace.facts.FileFacts;

/**
 * A memory that asks for a remembered file all the same if something is still to be made of it. Its rules need not look at it
 * again then.
 */
final class OutputMemory implements Memory<ResultCache.Result<FileResult, FileFacts>> {

	private final Memory<ResultCache.Result<FileResult, FileFacts>> memory;
	private final FileOutput output;
	private final Set<Path> own;
	private final boolean keeps;
	/** What is remembered of files that are loaded all the same. */
	private final Map<Path, ResultCache.Result<FileResult, FileFacts>> known = new ConcurrentHashMap<>();

	/**
	 * @param own files that something is made of; the others are read to link to
	 * @param keeps false if new results are not worth keeping, as rules did not look
	 */
	OutputMemory(Memory<ResultCache.Result<FileResult, FileFacts>> memory, FileOutput output, Set<Path> own, boolean keeps) {
		this.keeps = keeps;
		this.memory = memory;
		this.output = output;
		this.own = own;
	}

	@Override
	public Optional<Seen> seen(Path file, FileStamp stamp) {
		return memory.seen(file, stamp);
	}

	@Override
	public Optional<NameScan.Found> names(Path file, Fingerprint content) {
		return memory.names(file, content);
	}

	@Override
	public Optional<ResultCache.Result<FileResult, FileFacts>> result(Path file, Seen seen, Fingerprint whole) {
		Optional<ResultCache.Result<FileResult, FileFacts>> result = memory.result(file, seen, whole);
		if (result.isPresent() && own.contains(file) && !output.isThere(file, whole)) {
			known.put(file, result.get());
			return Optional.empty();
		}
		return result;
	}

	@Override
	public ResultCache.Result<FileResult, FileFacts> keep(Path file, Seen seen, Fingerprint whole,
			ResultCache.Result<FileResult, FileFacts> result) {
		return keeps && !known.containsKey(file) ? memory.keep(file, seen, whole, result) : result;
	}

	/**
	 * What is known of a file, or else found out now, and what is made of it.
	 *
	 * @throws UncheckedIOException around an {@link OutputException}, if it cannot be written
	 */
	ResultCache.Result<FileResult, FileFacts> resultOf(LoadedFile file, Fingerprint whole,
			Supplier<ResultCache.Result<FileResult, FileFacts>> look) {
		ResultCache.Result<FileResult, FileFacts> result = known.get(file.path());
		if (result == null) {
			result = look.get();
		} else {
			file.followLinks();
		}
		if (own.contains(file.path())) {
			try {
				output.make(file, result.findings().checked(), whole);
			} catch (OutputException e) {
				throw new UncheckedIOException(e);
			}
		}
		return result;
	}
}
