// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.concurrent.CancellationException;

import org.kehoach.documents.output.OutputException;
import org.kehoach.engine.batch.Batch;
import org.kehoach.engine.batch.Fingerprint;
import org.kehoach.engine.batch.Memory;
import org.kehoach.engine.batch.Texts;
import org.kehoach.engine.batch.Threads;
import org.kehoach.engine.cache.ProgramVersion;
import org.kehoach.engine.cache.ResultCache;
import org.kehoach.language.baseline.LockFiles;
import org.kehoach.language.lexer.PlanScanner;
import org.kehoach.language.resource.NodeSource;
import org.kehoach.language.validation.rules.EntryUses;
import org.kehoach.language.validation.rules.EntryUsesReader;
import org.kehoach.model.Plan;
import org.kehoach.trace.facts.FactsReader;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.Interner;

/**
 * Checks the files of a folder of any size, and takes their facts, without holding more than a few of them at a time. What it
 * finds it remembers in the cache folder, if there is one.
 */
final class FolderReading {

	private static final List<Class<?>> PROGRAM = List.of(Engine.class, PlanScanner.class, Plan.class, FileFacts.class);

	private final WorkspaceLoader loader;
	private final Path cacheFolder;
	private final Texts texts;
	private final FileOutput output;
	private final boolean withRules;
	private final Interner strings = new Interner();

	/** @param cacheFolder null to remember nothing */
	FolderReading(WorkspaceLoader loader, Path cacheFolder) {
		this(loader, cacheFolder, new PlanTexts(Instant.now()));
	}

	FolderReading(WorkspaceLoader loader, Path cacheFolder, Texts texts) {
		this(loader, cacheFolder, texts, FileOutput.NONE, true);
	}

	/** @param output is made of each own file while it is in memory */
	FolderReading(WorkspaceLoader loader, Path cacheFolder, FileOutput output) {
		this(loader, cacheFolder, new PlanTexts(Instant.now()), output, true);
	}

	private FolderReading(WorkspaceLoader loader, Path cacheFolder, Texts texts, FileOutput output, boolean withRules) {
		this.loader = loader;
		this.cacheFolder = cacheFolder;
		this.texts = texts;
		this.output = output;
		this.withRules = withRules;
	}

	/** For facts alone: no rule looks at the files, and nothing new is remembered. What is remembered is used. */
	static FolderReading withoutRules(WorkspaceLoader loader, Path cacheFolder) {
		return new FolderReading(loader, cacheFolder, new PlanTexts(Instant.now()), FileOutput.NONE, false);
	}

	/**
	 * @throws EngineException if an output cannot be written
	 * @throws CancellationException if the listener asks for it
	 */
	CheckResult check(SourceFolders folders, ProgressListener progress) throws EngineException {
		return checked(folders, read(folders, false, progress));
	}

	/**
	 * @throws EngineException if an output cannot be written
	 * @throws CancellationException if the listener asks for it
	 */
	FolderFacts facts(SourceFolders folders, ProgressListener progress) throws EngineException {
		Batch.Result<ResultCache.Result<FileResult, FileFacts>> result = read(folders, true, progress);
		return new FolderFacts(checked(folders, result), facts(result.own()), facts(result.used()));
	}

	private static List<FileFacts> facts(List<ResultCache.Result<FileResult, FileFacts>> results) {
		return results.stream().map(ResultCache.Result::facts).filter(Objects::nonNull).toList();
	}

	private Batch.Result<ResultCache.Result<FileResult, FileFacts>> read(SourceFolders folders, boolean withFacts, ProgressListener progress)
			throws EngineException {
		progress.begin(ProgressListener.Stage.CHECK, folders.own().size());
		Optional<ResultCache<FileResult, FileFacts>> cache = cache(folders, withFacts);
		try {
			Batch.Result<ResultCache.Result<FileResult, FileFacts>> result = read(folders, withFacts, cache, progress);
			if (withRules) {
				cache.ifPresent(known -> attempt(known::save));
			}
			return result;
		} finally {
			cache.ifPresent(known -> attempt(known::close));
		}
	}

	private Batch.Result<ResultCache.Result<FileResult, FileFacts>> read(SourceFolders folders, boolean withFacts,
			Optional<ResultCache<FileResult, FileFacts>> cache, ProgressListener progress) throws EngineException {
		OutputMemory memory = new OutputMemory(cache.isPresent() ? cache.get() : Memory.none(), output, Set.copyOf(folders.own()), withRules);
		boolean takeFacts = withFacts || cache.isPresent();
		// who only writes facts down holds no two files' at a time
		Supplier<Interner> shared = () -> withFacts ? strings : new Interner();
		try (Threads threads = new Threads(progress::advance, progress::isCancelled)) {
			return new Batch<>(loader.batchLanguage(), texts, memory,
					(path, resource, whole) -> {
						LoadedFile file = new LoadedFile(path, resource, true);
						return memory.resultOf(file, whole, () -> look(file, takeFacts ? shared.get() : null, progress));
					}, threads)
					.run(folders.own(), folders.used(), withFacts, new FolderEnvironment(folders, loader.service(LockFiles.class)));
		} catch (UncheckedIOException e) {
			if (e.getCause() instanceof OutputException failure) {
				throw new EngineException(failure.message(Locale.getDefault()), failure);
			}
			throw e;
		}
	}

	private Optional<ResultCache<FileResult, FileFacts>> cache(SourceFolders folders, boolean withFacts) {
		if (cacheFolder == null) {
			return Optional.empty();
		}
		Fingerprint place = new Fingerprint.Maker().add(folders.start().toString()).make();
		Path folder = cacheFolder.resolve("facts").resolve("%016x".formatted(place.high()));
		return ProgramVersion.of(PROGRAM)
				.map(program -> new ResultCache<>(folder, program, FileResult.class, FileFacts.class, withFacts, strings::of));
	}

	private interface Writing {
		void run() throws IOException;
	}

	private static void attempt(Writing writing) {
		try {
			writing.run();
		} catch (IOException e) {
			// a full or protected disk: the next run takes as long as this one, nothing else is lost
			System.getLogger(FolderReading.class.getName()).log(System.Logger.Level.DEBUG, e);
		}
	}

	/** @param shared null if no facts are wanted */
	private ResultCache.Result<FileResult, FileFacts> look(LoadedFile file, Interner shared, ProgressListener progress) {
		List<Finding> findings = withRules ? file.check(progress::isCancelled) : file.read();
		CheckResult checked = new CheckResult(Summary.of(1, file.plans(), findings), findings);
		FileFacts facts = shared == null ? null
				: file.content().map(content -> new FactsReader(new NodeSource(file.path().toString()), shared).read(content)).orElse(null);
		EntryUses uses = withRules && file.isOwn() ? EntryUsesReader.read(file.resource(), strings::of) : null;
		return new ResultCache.Result<>(new FileResult(file.path(), checked, uses), facts);
	}

	private CheckResult checked(SourceFolders folders, Batch.Result<ResultCache.Result<FileResult, FileFacts>> result) {
		List<Finding> loading = new ArrayList<>(folders.findings());
		for (IOException failure : result.unreadable()) {
			if (failure instanceof UnreadableFileException unreadable) {
				loading.add(unreadable.finding());
			}
		}
		List<FileResult> own = result.own().stream().map(ResultCache.Result::findings).toList();
		if (withRules && own.size() == folders.own().size()) {
			loading.addAll(FileResult.ofAll(own));
		}
		Summary summary = Summary.of(0, List.of(), loading);
		List<Finding> findings = new ArrayList<>(loading);
		for (FileResult file : own) {
			summary = summary.plus(file.checked().summary());
			findings.addAll(file.checked().findings());
		}
		findings.sort(Finding.IN_READING_ORDER);
		return new CheckResult(summary, List.copyOf(findings));
	}
}
