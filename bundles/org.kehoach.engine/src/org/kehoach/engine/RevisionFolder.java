// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.kehoach.language.settings.FolderSettings;

/**
 * The plan files of a folder in a Git revision, with those of the folders that it uses, laid out in a folder for a while. The
 * repository and its work tree are only read.
 */
final class RevisionFolder implements AutoCloseable {

	private static final int SHORT_ID = 10;

	private final Path root;
	private final String folder;
	private final String commit;
	private final LocalDate date;

	/**
	 * @param version with a revision
	 * @throws EngineException if there is no repository, no such revision, or no such folder in it
	 */
	RevisionFolder(PlanVersion version) throws EngineException {
		QuietGit.install();
		Path start = nearest(version);
		try (Repository repository = repository(start, version); RevWalk commits = new RevWalk(repository)) {
			RevCommit found = commits.parseCommit(revision(repository, version));
			commit = found.abbreviate(SHORT_ID).name();
			date = Instant.ofEpochSecond(found.getCommitTime()).atZone(found.getCommitterIdent().getZoneId()).toLocalDate();
			folder = inRepository(repository, start, version);
			root = Files.createTempDirectory("kehoach-revision");
			try {
				copy(repository.newObjectReader(), found.getTree(), version);
			} catch (IOException | EngineException | InvalidPathException e) {
				close();
				throw e;
			}
		} catch (IOException | InvalidPathException e) {
			throw new EngineException(Messages.get("revision-not-read", version, String.valueOf(e.getMessage())), e);
		}
	}

	/** Where the folder's files are, as long as this is open. */
	Path path() {
		return root.resolve(folder);
	}

	/** The start of the commit's name. */
	String commit() {
		return commit;
	}

	/** When it was committed, where it was committed. */
	LocalDate date() {
		return date;
	}

	/** The folder itself, or the nearest one around that is there: it may be gone since. */
	private static Path nearest(PlanVersion version) throws EngineException {
		Path at = version.folder().toAbsolutePath().normalize();
		while (at != null && !Files.isDirectory(at)) {
			at = at.getParent();
		}
		if (at == null) {
			throw new EngineException(Messages.get("no-repository", version.folder()), null);
		}
		return at;
	}

	private static Repository repository(Path start, PlanVersion version) throws EngineException, IOException {
		FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(start.toFile());
		if (builder.getGitDir() == null) {
			throw new EngineException(Messages.get("no-repository", version.folder()), null);
		}
		Repository repository = builder.setMustExist(true).build();
		if (repository.isBare()) {
			repository.close();
			throw new EngineException(Messages.get("no-repository", version.folder()), null);
		}
		return repository;
	}

	private static ObjectId revision(Repository repository, PlanVersion version) throws EngineException, IOException {
		try {
			ObjectId commit = version.revision().isEmpty() ? null : repository.resolve(version.revision() + "^{commit}");
			if (commit != null) {
				return commit;
			}
		} catch (RevisionSyntaxException e) {
			throw new EngineException(Messages.get("unknown-revision", version.revision(), repository.getWorkTree()), e);
		}
		throw new EngineException(Messages.get("unknown-revision", version.revision(), repository.getWorkTree()), null);
	}

	/** With {@code /} between the names; empty for the repository's own. */
	private static String inRepository(Repository repository, Path start, PlanVersion version) throws IOException {
		Path wanted = version.folder().toAbsolutePath().normalize();
		Path real = start.toRealPath().resolve(start.relativize(wanted));
		return repository.getWorkTree().toPath().toRealPath().relativize(real).toString().replace(File.separatorChar, '/');
	}

	private void copy(ObjectReader objects, ObjectId tree, PlanVersion version) throws IOException, EngineException {
		try (objects) {
			if (!copy(folder, objects, tree)) {
				throw new EngineException(Messages.get("no-folder-in-revision", folder, version.revision()), null);
			}
			if (PlanFiles.in(path()).plans().isEmpty()) {
				throw new EngineException(Messages.get("no-plans-in-revision", folder, version.revision()), null);
			}
			Set<String> done = new HashSet<>(Set.of(folder));
			Deque<Path> settings = new ArrayDeque<>(PlanFiles.in(path()).settings());
			while (!settings.isEmpty()) {
				for (FolderSettings.Use use : FolderSettings.of(settings.pop().getParent()).uses()) {
					// folders outside the repository have no revision
					String name = use.folder().startsWith(root) ? root.relativize(use.folder()).toString().replace(File.separatorChar, '/') : null;
					if (name != null && done.add(name) && copy(name, objects, tree)) {
						settings.addAll(PlanFiles.in(use.folder()).settings());
					}
				}
			}
		}
	}

	/** @return false if the revision has no such folder */
	private boolean copy(String name, ObjectReader objects, ObjectId tree) throws IOException {
		try (TreeWalk walk = new TreeWalk(objects)) {
			if (name.isEmpty()) {
				walk.addTree(tree);
			} else {
				try (TreeWalk at = TreeWalk.forPath(objects, name, tree)) {
					if (at == null || at.getFileMode(0) != FileMode.TREE) {
						return false;
					}
					walk.addTree(at.getObjectId(0));
				}
			}
			walk.setRecursive(true);
			Path target = root.resolve(name);
			Files.createDirectories(target);
			while (walk.next()) {
				copy(walk, objects, target);
			}
			return true;
		}
	}

	private void copy(TreeWalk walk, ObjectReader objects, Path target) throws IOException {
		boolean file = walk.getFileMode(0) == FileMode.REGULAR_FILE || walk.getFileMode(0) == FileMode.EXECUTABLE_FILE;
		if (!file || !PlanFiles.isWanted(walk.getNameString())) {
			return;
		}
		Path path = target.resolve(walk.getPathString()).normalize();
		if (path.startsWith(root)) {
			Files.createDirectories(path.getParent());
			try (OutputStream out = Files.newOutputStream(path)) {
				objects.open(walk.getObjectId(0)).copyTo(out);
			}
		}
	}

	/** Removes the files. */
	@Override
	public void close() throws EngineException {
		try (Stream<Path> files = Files.walk(root)) {
			List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
			for (Path file : all) {
				Files.delete(file);
			}
		} catch (IOException | UncheckedIOException e) {
			throw new EngineException(Messages.get("revision-not-read", root, String.valueOf(e.getMessage())), e);
		}
	}
}
