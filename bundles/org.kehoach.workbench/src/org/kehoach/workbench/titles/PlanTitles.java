// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.titles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.kehoach.language.lexer.TitleScan;

/** What the plans in files are called. Reads the beginning of a file, and only when it has changed. May be used by several threads at once. */
public final class PlanTitles {

	private static final String PLAN = "kehoach"; //$NON-NLS-1$

	/** In bytes: the comments above a plan take less. */
	private static final int BEGINNING = 1 << 15;

	/** @param stamp the file's modification stamp when it was read */
	private record Known(long stamp, Optional<String> title) {
	}

	private static final Map<IPath, Known> KNOWN = new ConcurrentHashMap<>();

	private PlanTitles() {
	}

	/** Whether there may be a plan in it, by its name. */
	public static boolean isPlan(IResource resource) {
		return resource instanceof IFile && PLAN.equals(resource.getFileExtension());
	}

	/**
	 * May read from the disk: not to be called in the UI thread.
	 *
	 * @return empty if there is no title in the saved text, or no such file
	 */
	public static Optional<String> of(IFile file) {
		IPath path = file.getFullPath();
		long stamp = file.getModificationStamp();
		if (stamp == IResource.NULL_STAMP || file.getLocation() == null) {
			KNOWN.remove(path);
			return Optional.empty();
		}
		Known known = KNOWN.get(path);
		if (known == null || known.stamp() != stamp) {
			known = new Known(stamp, read(file));
			KNOWN.put(path, known);
		}
		return known.title();
	}

	private static Optional<String> read(IFile file) {
		try (InputStream in = Files.newInputStream(file.getLocation().toPath())) {
			return TitleScan.in(new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8));
		} catch (IOException e) {
			// deleted meanwhile, or locked by another program: its name remains
			ILog.of(PlanTitles.class).info(e.getMessage(), e);
			return Optional.empty();
		}
	}
}
