// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.kehoach.engine.trace.TraceDocument;
import org.kehoach.engine.cache.UserCache;
import org.kehoach.language.formatting.PlanFormatter;
import org.kehoach.language.resource.NodeSource;
import org.kehoach.language.lexer.NameScan;
import org.kehoach.language.skeleton.PlanSkeleton;
import org.kehoach.language.skeleton.RegistrySkeleton;
import org.kehoach.language.translation.KeywordLanguage;
import org.kehoach.language.translation.KeywordTranslator;
import org.kehoach.model.PlanFile;
import org.kehoach.site.SiteResult;
import org.kehoach.trace.baseline.LinkKey;
import org.kehoach.trace.coverage.Coverage;
import org.kehoach.trace.facts.FactsReader;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.Interner;
import org.kehoach.trace.graph.TraceGraph;

/**
 * Everything that can be done with plans; workbench and command line only call it. What needs no plan is in {@link OfficeFiles}. An
 * engine is expensive to make (about a third of a second) and may be used again and again, by one thread at a time. Each operation
 * loads what it needs and leaves the work to the class that does it.
 */
public final class Engine {

	private final WorkspaceLoader loader = new WorkspaceLoader();
	private final Path cacheFolder;
	private final long large;

	/** An engine that remembers nothing. */
	public Engine() {
		this(null);
	}

	/** An engine that remembers what it found in the cache folder of this user, if the system names one. */
	public static Engine remembering() {
		return new Engine(UserCache.folder().orElse(null));
	}

	/**
	 * An engine that remembers what it found in large folders, until a text, a setting or the program itself changes.
	 *
	 * @param cacheFolder absolute; made when there is something to remember, may be deleted at any time; null to remember nothing
	 */
	public Engine(Path cacheFolder) {
		this(cacheFolder, SourceFolders.LARGE);
	}

	/** @param large bytes of text from which on a folder is gone through file by file */
	Engine(Path cacheFolder, long large) {
		this.cacheFolder = cacheFolder;
		this.large = large;
	}

	/**
	 * Loads, links and checks all plan files of a folder.
	 *
	 * @param source a folder, searched with its subfolders, or one plan file, which is loaded with its folder's others
	 * @throws EngineException if there is no such folder, or no plan file in it
	 * @throws java.util.concurrent.CancellationException if the listener asks for it
	 */
	public CheckResult check(Path source, ProgressListener progress) throws EngineException {
		SourceFolders folders = SourceFolders.find(source);
		return folders.isLarge(large) ? new FolderReading(loader, cacheFolder).check(folders, progress) : WorkspaceReading.check(loader.load(folders, progress), progress);
	}

	/**
	 * Checks all plan files of a folder and writes the appendix tables of those that have no errors.
	 *
	 * @throws EngineException if the plans cannot be loaded, or the output folder cannot be written
	 * @throws java.util.concurrent.CancellationException if the listener asks for it; complete files that were written stay
	 */
	public BuildResult build(BuildRequest request, ProgressListener progress) throws EngineException {
		TableGenerator generator = new TableGenerator(request);
		SourceFolders folders = SourceFolders.find(request.source());
		if (folders.isLarge(large)) {
			return generator.result(new FolderReading(loader, cacheFolder, generator).check(folders, progress));
		}
		Workspace workspace = loader.load(folders, progress);
		return generator.generate(workspace, WorkspaceReading.check(workspace, progress), progress);
	}

	/**
	 * Checks all plan files of a folder and writes the whole documents of the plans that have no errors, each with the
	 * decision that issues it and with its appendices.
	 *
	 * @throws EngineException if the plans cannot be loaded, or the output folder cannot be written
	 * @throws java.util.concurrent.CancellationException if the listener asks for it; complete files that were written stay
	 */
	public DocumentResult document(DocumentRequest request, ProgressListener progress) throws EngineException {
		DocumentGenerator generator = new DocumentGenerator(request);
		Workspace workspace = loader.load(request.source(), progress);
		CheckResult checked = WorkspaceReading.check(workspace, progress);
		return generator.generate(workspace, checked, progress);
	}

	/**
	 * Checks all plan files of a folder and writes what units have to do under the plans that have no errors: lists to read, to
	 * track by and for calendars.
	 *
	 * @throws EngineException if the plans cannot be loaded, a unit is unknown, has nothing to do or is one of several, or the
	 *             output folder cannot be written
	 * @throws java.util.concurrent.CancellationException if the listener asks for it; complete files that were written stay
	 */
	public TaskListResult taskLists(TaskListRequest request, ProgressListener progress) throws EngineException {
		TaskListGenerator generator = new TaskListGenerator(request);
		Workspace workspace = loader.load(request.source(), progress);
		CheckResult checked = WorkspaceReading.check(workspace, progress);
		return generator.generate(workspace, checked, progress);
	}

	/**
	 * The units that {@link #taskLists} writes lists for when a request names none.
	 *
	 * @param source a folder, or one plan file, as in a request
	 * @return in the order of the plans
	 * @throws EngineException if the plans cannot be loaded
	 * @throws java.util.concurrent.CancellationException if the listener asks for it
	 */
	public List<BusyUnit> busyUnits(Path source, ProgressListener progress) throws EngineException {
		Workspace workspace = loader.load(source, progress);
		return TaskListGenerator.busyUnits(source, workspace, WorkspaceReading.check(workspace, progress));
	}

	/**
	 * Loads what new plans are made from: plans above and registries.
	 *
	 * @param sources folders or plan files, each with the folders that it uses; those that are missing or empty add nothing
	 * @throws EngineException if a folder cannot be read
	 * @throws java.util.concurrent.CancellationException if the listener asks for it
	 */
	public PlanDrafts drafts(List<Path> sources, ProgressListener progress) throws EngineException {
		return drafts(sources, List.of(), progress);
	}

	/**
	 * As {@link #drafts(List, ProgressListener)}. Of a folder with more than four megabytes of text only the plans are loaded that
	 * others stand on, and those that are wanted.
	 *
	 * @param wanted plan files that are to be loaded in any case
	 */
	public PlanDrafts drafts(List<Path> sources, Collection<Path> wanted, ProgressListener progress) throws EngineException {
		DraftFiles files = DraftFiles.find(sources, wanted, loader.service(NameScan.class), DraftFiles.LARGE, progress);
		return new PlanDrafts(loader.load(files.folders(), progress), files, loader.service(PlanSkeleton.class), loader.service(RegistrySkeleton.class));
	}

	/** The kinds of findings, and what they are about. */
	public Rules rules() {
		return loader.rules();
	}

	/**
	 * Loads, links and checks all plan files of a folder for a program that works with the models.
	 *
	 * @throws EngineException if there is no such folder, or no plan file in it
	 * @throws java.util.concurrent.CancellationException if the listener asks for it
	 */
	public LoadedPlans load(Path source, ProgressListener progress) throws EngineException {
		Workspace workspace = loader.load(source, progress);
		CheckResult checked = WorkspaceReading.check(workspace, progress);
		return new LoadedPlans(checked, contents(workspace.files()), contents(workspace.reached()));
	}

	/**
	 * Loads, links and checks all plan files of a folder, and takes the facts out of them that tracing needs. They say what can
	 * be read, also of plans with errors.
	 *
	 * @throws EngineException if there is no such folder, or no plan file in it
	 * @throws java.util.concurrent.CancellationException if the listener asks for it
	 */
	public FolderFacts facts(Path source, ProgressListener progress) throws EngineException {
		SourceFolders folders = SourceFolders.find(source);
		if (folders.isLarge(large)) {
			return new FolderReading(loader, cacheFolder).facts(folders, progress);
		}
		return WorkspaceReading.facts(loader.load(folders, progress), progress);
	}

	/**
	 * Compares the links of a folder's plans with those that were accepted. Writes nothing.
	 *
	 * @throws EngineException if the plans or the file of accepted links cannot be read
	 * @throws java.util.concurrent.CancellationException if the listener asks for it
	 */
	public LinkReview reviewLinks(Path source, ProgressListener progress) throws EngineException {
		return new Baselines(source, facts(source, progress)).look();
	}

	/**
	 * Writes the files of accepted links that hold for the plans, the nearest around each, else the one in the folder: takes up new
	 * links, drops those that are gone; links whose target has changed stay suspect.
	 *
	 * @throws EngineException if the plans or the file cannot be read, or the file cannot be written
	 * @throws java.util.concurrent.CancellationException if the listener asks for it; the file is as it was
	 */
	public LinkReview updateBaseline(Path source, ProgressListener progress) throws EngineException {
		return new Baselines(source, facts(source, progress)).update();
	}

	/**
	 * As {@link #updateBaseline}, and accepts suspect links as they are now.
	 *
	 * @param names full names of items or plans, either end of the links; empty: all suspect links
	 * @throws EngineException also if no suspect link has one of the names; then nothing is accepted
	 */
	public LinkReview acceptLinks(Path source, Set<String> names, ProgressListener progress) throws EngineException {
		return new Baselines(source, facts(source, progress)).accept(names);
	}

	/**
	 * As {@link #acceptLinks}, link by link.
	 *
	 * @param keys which suspect links are accepted; those that are not suspect any more are passed over
	 * @throws EngineException if the plans or the file cannot be read, or the file cannot be written
	 */
	public LinkReview acceptSuspects(Path source, Set<LinkKey> keys, ProgressListener progress) throws EngineException {
		return new Baselines(source, facts(source, progress)).acceptLinks(keys);
	}

	/**
	 * Finds out everything that tracing knows of a folder, at once. A file of accepted links that cannot be read is no error here.
	 *
	 * @param source a folder, searched with its subfolders
	 * @throws EngineException if there is no such folder, or no plan file in it
	 * @throws java.util.concurrent.CancellationException if the listener asks for it
	 */
	public Overview overview(Path source, ProgressListener progress) throws EngineException {
		FolderFacts facts = facts(source, progress);
		progress.throwIfCancelled();
		Set<String> own = facts.own().stream().map(FileFacts::file).collect(Collectors.toUnmodifiableSet());
		TraceGraph graph = TraceGraph.of(facts.all());
		Coverage coverage = Coverage.of(graph);
		progress.throwIfCancelled();
		Path folder = source.toAbsolutePath().normalize();
		try {
			return new Overview(folder, facts.checked(), coverage, own, new Baselines(source, facts, graph).look().review(), null);
		} catch (EngineException e) {
			return new Overview(folder, facts.checked(), coverage, own, null, e.getMessage());
		}
	}

	/**
	 * Prepares to look up what targets of suspect links said when the links were accepted. Git is asked where the files are in a
	 * repository.
	 *
	 * @param graph of the plans
	 * @param others keep earlier texts too, and are asked before Git
	 * @param progress ends a search if asked to
	 */
	public EarlierWordings earlierWordings(TraceGraph graph, List<EarlierTexts> others, ProgressListener progress) {
		List<EarlierTexts> keepers = new ArrayList<>(others);
		keepers.add(new GitTexts(progress));
		return new EarlierWordings(this, graph, keepers, progress);
	}

	/**
	 * Reads the facts of one text by itself: links to other files lead nowhere, which the facts say.
	 *
	 * @param text may have errors
	 * @param name of the file, as the facts are to name it
	 */
	public FileFacts factsOf(String text, String name) {
		FactsReader reader = new FactsReader(new NodeSource(name), new Interner());
		return loader.parse(text, name).content().map(reader::read)
				.orElseGet(() -> new FileFacts(name, List.of(), List.of(), List.of()));
	}

	/**
	 * Finds out which obligations the plans of a folder take over from those above.
	 *
	 * @param source a folder, searched with its subfolders, or one plan file, which is traced with its folder's others
	 * @param plan name of the only plan to tell about, or null for all of the folder
	 * @throws EngineException if the plans cannot be loaded, or there is no such plan
	 * @throws java.util.concurrent.CancellationException if the listener asks for it
	 */
	public Traced<TraceDocument.Coverage> trace(Path source, String plan, ProgressListener progress) throws EngineException {
		FolderFacts facts = facts(source, progress);
		return new Traced<>(facts.checked(), new Tracer(source, facts).coverage(plan));
	}

	/**
	 * As {@link #trace}, as a matrix of items above and plans below.
	 *
	 * @param above name of the only plan whose items are told, or null for all
	 * @throws EngineException as {@link #trace}
	 */
	public Traced<TraceDocument.Matrix> matrix(Path source, String above, ProgressListener progress) throws EngineException {
		FolderFacts facts = facts(source, progress);
		return new Traced<>(facts.checked(), new Tracer(source, facts).matrix(above));
	}

	/**
	 * As {@link #trace}, but tells only what is missing, weaker, late or left out.
	 *
	 * @throws EngineException as {@link #trace}
	 */
	public Traced<TraceDocument.Gaps> gaps(Path source, String plan, ProgressListener progress) throws EngineException {
		FolderFacts facts = facts(source, progress);
		return new Traced<>(facts.checked(), new Tracer(source, facts).gaps(plan));
	}

	/**
	 * Finds out what hangs on an item.
	 *
	 * @param item its full name: {@code Plan.Item}
	 * @throws EngineException if the plans cannot be loaded, or there is no such item
	 * @throws java.util.concurrent.CancellationException if the listener asks for it
	 */
	public Traced<TraceDocument.Impact> impact(Path source, String item, ProgressListener progress) throws EngineException {
		FolderFacts facts = facts(source, progress);
		return new Traced<>(facts.checked(), new Tracer(source, facts).impact(item));
	}

	/**
	 * Asks the plans of a folder what a reviewer's checklist asks.
	 *
	 * @param plan name of the only plan to tell about, or null for all of the folder
	 * @throws EngineException as {@link #trace}
	 */
	public Traced<TraceDocument.Criteria> report(Path source, String plan, ProgressListener progress) throws EngineException {
		FolderFacts facts = facts(source, progress);
		return new Traced<>(facts.checked(), new Tracer(source, facts).criteria(plan));
	}

	/**
	 * Finds out what two versions of a folder of plans say differently. A version that is empty, because its folder had no plans
	 * yet, is an error.
	 *
	 * @throws EngineException if a version cannot be loaded
	 * @throws java.util.concurrent.CancellationException if the listener asks for it
	 */
	public Traced<TraceDocument.Diff> diff(PlanVersion before, PlanVersion after, ProgressListener progress) throws EngineException {
		return new Comparer(this, progress).compare(before, after);
	}

	/**
	 * As {@link #facts}, but no rule looks at the plans: findings are only what could not be read or found.
	 *
	 * @param remembered false for a folder that will not be there again
	 */
	FolderFacts factsOnly(Path source, boolean remembered, ProgressListener progress) throws EngineException {
		SourceFolders folders = SourceFolders.find(source);
		if (folders.isLarge(large)) {
			return FolderReading.withoutRules(loader, remembered ? cacheFolder : null).facts(folders, progress);
		}
		return WorkspaceReading.factsOnly(loader.load(folders, progress), progress);
	}

	/** As {@link #site(SiteRequest, ProgressListener)}, compared with nothing. */
	public SiteMade site(Path source, Path output, ProgressListener progress) throws EngineException {
		return site(new SiteRequest(source, output, null), progress);
	}

	/**
	 * Writes the traceability site of a folder: pages that are read without a server, in the system's language.
	 *
	 * @throws EngineException if the plans cannot be loaded, or the site cannot be written; an earlier site stays
	 * @throws java.util.concurrent.CancellationException if the listener asks for it; an earlier site stays
	 */
	public SiteMade site(SiteRequest request, ProgressListener progress) throws EngineException {
		SourceFolders folders = SourceFolders.find(request.source());
		if (folders.isLarge(large)) {
			try (TableSpool tables = TableSpool.of(cacheFolder, folders.start())) {
				FolderFacts facts = new FolderReading(loader, cacheFolder, tables).facts(folders, progress);
				tables.complete();
				return site(request, facts, tables, progress);
			}
		}
		Workspace workspace = loader.load(folders, progress);
		FolderFacts facts = WorkspaceReading.facts(workspace, progress);
		return site(request, facts, new LoadedTables(workspace, facts.checked()), progress);
	}

	private SiteMade site(SiteRequest request, FolderFacts facts, SiteTables tables, ProgressListener progress) throws EngineException {
		TraceDocument.Diff diff = request.since() == null ? null : new Comparer(this, progress).since(request.since(), request.source(), facts);
		SiteExtras extras = new SiteExtras(SiteExtras.changes(diff), SiteExtras.links(Baselines.accepted(request.source(), facts).orElse(null)));
		SiteResult site = new SiteMaker(request.source(), facts, tables, extras).write(request.output(), progress);
		return new SiteMade(facts.checked(), site.start(), site.files());
	}

	/**
	 * Checks all plan files of a folder and, if they have no errors, writes them for other programs.
	 *
	 * @throws EngineException if the plans cannot be loaded, or the output folder cannot be written
	 * @throws java.util.concurrent.CancellationException if the listener asks for it
	 */
	public ExportResult export(ExportRequest request, ProgressListener progress) throws EngineException {
		Exporter exporter = new Exporter(request);
		Workspace workspace = loader.load(request.source(), progress);
		CheckResult checked = WorkspaceReading.check(workspace, progress);
		return exporter.export(workspace, checked, progress);
	}

	private static List<PlanFile> contents(List<LoadedFile> files) {
		return files.stream().flatMap(file -> file.content().stream()).toList();
	}

	/**
	 * Lays out plan files anew, in their place. A file with syntax errors stays as it is.
	 *
	 * @param source a folder, searched with its subfolders, or one plan file
	 * @param write false to find out only which files are laid out otherwise
	 * @throws EngineException if there is no plan file, or one cannot be written
	 * @throws java.util.concurrent.CancellationException if the listener asks for it; every file is as it was, or done
	 */
	public RewriteResult format(Path source, boolean write, ProgressListener progress) throws EngineException {
		return new Rewriter(write).format(source, loader.service(PlanFormatter.class), progress);
	}

	/**
	 * Puts the keywords of plan files into another language, in their place.
	 *
	 * @param source a folder, searched with its subfolders, or one plan file
	 * @param language vi or en
	 * @throws EngineException if there is no plan file, one cannot be written, or there is no such language
	 * @throws java.util.concurrent.CancellationException if the listener asks for it; every file is as it was, or done
	 */
	public RewriteResult translateKeywords(Path source, String language, ProgressListener progress) throws EngineException {
		KeywordLanguage to = KeywordLanguage.of(language)
				.orElseThrow(() -> new EngineException(Messages.get("unknown-language", language), null));
		return new Rewriter(true).translate(source, loader.service(KeywordTranslator.class), to, progress);
	}
}
