// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Predicate;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.kehoach.engine.review.Days;

/** The committed texts of a file, on any branch that was merged into the present one. The repository is only read. */
final class GitTexts implements EarlierTexts {

	/** A reviewer has waited long enough by then; years of a province's plans have fewer. */
	private static final int MOST_COMMITS = 5_000;
	private static final int SHORT_ID = 10;
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final ProgressListener progress;

	/** @param progress ends the search if asked to */
	GitTexts(ProgressListener progress) {
		this.progress = progress;
	}

	@Override
	public void show(Path file, Predicate<EarlierText> isFound) throws EngineException {
		QuietGit.install();
		Path folder = file.getParent();
		FileRepositoryBuilder builder = new FileRepositoryBuilder();
		if (folder == null || !Files.isDirectory(folder) || builder.findGitDir(folder.toFile()).getGitDir() == null) {
			return;
		}
		try (Repository repository = builder.setMustExist(true).build(); RevWalk commits = new RevWalk(repository)) {
			ObjectId head = repository.resolve(Constants.HEAD);
			if (head == null || repository.isBare()) {
				// nothing was committed yet
				return;
			}
			commits.sort(RevSort.COMMIT_TIME_DESC);
			commits.markStart(commits.parseCommit(head));
			walk(repository, commits, inRepository(repository, folder, file), isFound);
		} catch (IOException | IllegalArgumentException e) {
			// the latter for paths and settings that are none
			throw new EngineException(Messages.get("revision-not-read", file, String.valueOf(e.getMessage())), e);
		}
	}

	private void walk(Repository repository, RevWalk commits, String path, Predicate<EarlierText> isFound) throws IOException {
		ObjectId last = null;
		int looked = 0;
		for (RevCommit commit = commits.next(); commit != null && looked < MOST_COMMITS; commit = commits.next(), looked++) {
			progress.throwIfCancelled();
			try (TreeWalk at = TreeWalk.forPath(repository, path, commit.getTree())) {
				if (at == null || at.getObjectId(0).equals(last)) {
					continue;
				}
				last = at.getObjectId(0);
				String text = new String(repository.open(last, Constants.OBJ_BLOB).getBytes(), StandardCharsets.UTF_8);
				if (isFound.test(new EarlierText(version(commit), text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text))) {
					return;
				}
			}
		}
	}

	private static String version(RevCommit commit) {
		Instant time = Instant.ofEpochSecond(commit.getCommitTime());
		return Messages.get("git-version", Days.shown(time.atZone(commit.getCommitterIdent().getZoneId()).toLocalDate()),
				commit.abbreviate(SHORT_ID).name());
	}

	/** With {@code /} between the names. */
	private static String inRepository(Repository repository, Path folder, Path file) throws IOException {
		Path real = folder.toRealPath().resolve(file.getFileName());
		return repository.getWorkTree().toPath().toRealPath().relativize(real).toString().replace(File.separatorChar, '/');
	}
}
