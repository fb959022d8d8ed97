// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kehoach.documents.output.OutputException;
import org.kehoach.documents.output.OutputFolder;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.engine.batch.Fingerprint;
import org.kehoach.engine.cache.CacheFolders;
import org.kehoach.engine.cache.ProgramVersion;
import org.kehoach.language.lexer.PlanScanner;
import org.kehoach.model.Plan;
import org.kehoach.site.SiteSource;
import org.kehoach.trace.facts.FileFacts;

/**
 * Keeps the tables of many plans on the disk from the moment when a plan is in memory until its page is written: pages need to know
 * all plans. In the cache folder they stay for the next time, under names that say what they depend on; without one they are
 * removed in the end.
 */
final class TableSpool implements FileOutput, SiteTables, AutoCloseable {

	private static final List<Class<?>> PROGRAM = List.of(Engine.class, PlanScanner.class, Plan.class, FileFacts.class, AppendixTable.class,
			SiteSource.class);

	private final Path folder;
	private final boolean stays;
	private final Fingerprint program;
	private final OutputFolder output;
	/** The names of the stored files, by plan file. */
	private final Map<String, String> names = new ConcurrentHashMap<>();
	private boolean complete;

	private TableSpool(Path folder, boolean stays, Fingerprint program) {
		this.folder = folder;
		this.stays = stays;
		this.program = program;
		output = new OutputFolder(folder);
	}

	/**
	 * @param cacheFolder null to remember nothing
	 * @param start the folder of the plans
	 * @throws EngineException if there is no place for them
	 */
	static TableSpool of(Path cacheFolder, Path start) throws EngineException {
		Optional<Fingerprint> program = cacheFolder == null ? Optional.empty() : ProgramVersion.of(PROGRAM);
		if (program.isPresent()) {
			Fingerprint place = new Fingerprint.Maker().add(start.toString()).add(Locale.getDefault().toString()).make();
			Path folder = cacheFolder.resolve("tables").resolve("%016x".formatted(place.high()));
			try {
				Files.createDirectories(folder);
				return new TableSpool(folder, true, program.get());
			} catch (IOException e) {
				// a protected disk: nothing is remembered, and the site is made all the same
				System.getLogger(TableSpool.class.getName()).log(System.Logger.Level.DEBUG, e);
			}
		}
		try {
			return new TableSpool(Files.createTempDirectory("kehoach-"), false, Fingerprint.NONE);
		} catch (IOException e) {
			throw new EngineException(Messages.get("no-temporary-folder", System.getProperty("java.io.tmpdir"), String.valueOf(e.getMessage())), e);
		}
	}

	@Override
	public boolean isThere(Path file, Fingerprint whole) {
		String name = name(file, whole);
		try {
			Path stored = folder.resolve(name);
			if (Files.exists(stored) && StoredTables.isSound(Files.readAllBytes(stored))) {
				names.put(file.toString(), name);
				return true;
			}
		} catch (IOException e) {
			// cannot be read: as good as not there, and made anew
			System.getLogger(TableSpool.class.getName()).log(System.Logger.Level.DEBUG, e);
		}
		return false;
	}

	@Override
	public void make(LoadedFile file, CheckResult checked, Fingerprint whole) throws OutputException {
		Map<String, List<String>> plans = new LinkedHashMap<>();
		if (!checked.hasErrors()) {
			file.plans().stream().filter(plan -> plan.getName() != null).forEach(plan -> plans.putIfAbsent(plan.getName(), LoadedTables.markup(plan)));
		}
		String name = name(file.path(), whole);
		output.write(name, out -> {
			out.write(StoredTables.write(plans));
			return null;
		});
		names.put(file.path().toString(), name);
	}

	/** A fingerprint may stand for several files, those of a circle. */
	private String name(Path file, Fingerprint whole) {
		Fingerprint name = new Fingerprint.Maker().add(program).add(whole).add(file.toString()).make();
		return "%016x%016x.tables".formatted(name.high(), name.low());
	}

	@Override
	public List<String> of(String file, String plan) throws IOException {
		String name = names.get(file);
		return name == null ? List.of() : StoredTables.read(Files.readAllBytes(folder.resolve(name))).getOrDefault(plan, List.of());
	}

	/** Everything of this time has been asked for. */
	void complete() {
		complete = true;
	}

	/** Forgets what was not asked for this time, or everything that does not stay. */
	@Override
	public void close() {
		if (stays && !complete) {
			// a run that was cancelled has not asked for everything
			return;
		}
		Set<String> kept = stays ? names.values().stream().collect(Collectors.toSet()) : Set.of();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(path -> !kept.contains(path.getFileName().toString())).toList()) {
				Files.deleteIfExists(file);
			}
			if (stays) {
				CacheFolders.use(folder, Instant.now());
			} else {
				Files.deleteIfExists(folder);
			}
		} catch (IOException e) {
			// what is left does no harm, and the next run tries again
			System.getLogger(TableSpool.class.getName()).log(System.Logger.Level.DEBUG, e);
		}
	}
}
