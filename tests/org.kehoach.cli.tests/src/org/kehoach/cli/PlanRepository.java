// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A Git repository with plans for a test. */
final class PlanRepository implements AutoCloseable {

	private final Path folder;
	private final Git git;

	PlanRepository(Path folder) throws GitAPIException {
		this.folder = folder;
		git = Git.init().setDirectory(folder.toFile()).setInitialBranch("chinh").call();
	}

	Git git() {
		return git;
	}

	void write(String file, String text) throws IOException {
		Path path = folder.resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

	/** Commits all files. */
	void commit(String message) throws GitAPIException {
		git.add().addFilepattern(".").call();
		PersonIdent who = new PersonIdent("Chuyên viên", "chuyenvien@example.org");
		git.commit().setMessage(message).setAuthor(who).setCommitter(who).setSign(false).call();
	}

	@Override
	public void close() {
		git.close();
	}
}
