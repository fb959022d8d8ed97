// SPDX-License-Identifier: EPL-2.0
package org.kehoach.site.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.kehoach.site.SiteException;

/**
 * The folder of a site: written as a whole beside its place, then moved into it. If anything fails before, the site that was
 * there stays as it was. A folder with other files in it is never replaced. Several threads may write to it.
 */
public final class SiteFolder implements AutoCloseable {

	/** By this file a folder is known as a site, which may be replaced. */
	private static final String MARK = ".kehoach-site";

	private final Path target;
	private final Path aside;
	private final AtomicInteger files = new AtomicInteger();

	/** @throws SiteException if the target is a file or a folder with something else in it, or cannot be written */
	public SiteFolder(Path target) throws SiteException {
		this.target = target.toAbsolutePath().normalize();
		checkTarget();
		Path parent = this.target.getParent();
		if (parent == null) {
			throw new SiteException(Messages.get("target-other", this.target), null);
		}
		this.aside = parent.resolve(".kehoach-" + UUID.randomUUID() + ".tmp");
		try {
			Files.createDirectories(parent);
			Files.createDirectory(aside);
			Files.writeString(aside.resolve(MARK), "");
		} catch (IOException e) {
			throw failed(e);
		}
	}

	private void checkTarget() throws SiteException {
		if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		if (!Files.isDirectory(target)) {
			throw new SiteException(Messages.get("target-file", target), null);
		}
		try (Stream<Path> content = Files.list(target)) {
			if (content.findAny().isPresent() && !Files.exists(target.resolve(MARK))) {
				throw new SiteException(Messages.get("target-other", target), null);
			}
		} catch (SiteException e) {
			throw e;
		} catch (IOException e) {
			throw failed(e);
		}
	}

	/** @param name from the site's folder, with {@code /} between the names */
	public void write(String name, String content) throws SiteException {
		write(name, content.getBytes(StandardCharsets.UTF_8));
	}

	/** Copies a file that is part of the program. */
	public void copy(String name, Class<?> owner) throws SiteException {
		try (InputStream in = owner.getResourceAsStream(name)) {
			write(name, in.readAllBytes());
		} catch (SiteException e) {
			throw e;
		} catch (IOException e) {
			throw failed(e);
		}
	}

	private void write(String name, byte[] content) throws SiteException {
		Path file = aside.resolve(name);
		try {
			if (!Files.isDirectory(file.getParent())) {
				Files.createDirectories(file.getParent());
			}
			// Two pages of one name would be a mistake of the program: one of them would be lost.
			Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			files.incrementAndGet();
		} catch (IOException e) {
			throw failed(e);
		}
	}

	/** How many files were written. */
	public int files() {
		return files.get();
	}

	/** Moves what was written into its place. */
	public void moveIntoPlace() throws SiteException {
		Path old = aside.resolveSibling(aside.getFileName() + "-old");
		try {
			boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
			if (replaces) {
				Files.move(target, old);
			}
			try {
				Files.move(aside, target);
			} catch (IOException e) {
				if (replaces) {
					Files.move(old, target);
				}
				throw e;
			}
		} catch (IOException e) {
			throw failed(e);
		}
		remove(old);
	}

	/** Removes what was not moved into place. */
	@Override
	public void close() {
		remove(aside);
	}

	/** The site is whole by now, or its failure is told: a rest that cannot be removed does no harm and is hidden. */
	private static void remove(Path folder) {
		if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
					Files.delete(visited);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			folder.toFile().deleteOnExit();
		}
	}

	private SiteException failed(IOException e) {
		String detail = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		return new SiteException(Messages.get("target-failed", target, detail), e);
	}
}
