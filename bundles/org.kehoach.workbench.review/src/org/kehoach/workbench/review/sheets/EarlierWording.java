// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DateFormat;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.Overview;
import org.kehoach.engine.review.Place;
import org.kehoach.engine.review.ReviewNames;
import org.kehoach.engine.review.Wording;
import org.kehoach.trace.baseline.ReviewedLink;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.workbench.review.desk.EngineProgress;
import org.kehoach.workbench.review.desk.ReviewEngine;

/**
 * What a target said when its link was accepted, looked up in the local history of its file: the file of accepted links keeps sums
 * only.
 *
 * @param before null if no earlier version is known
 * @param after as the file says it now; empty if the target is gone
 * @param time of the earlier version, as it is shown; null without
 * @param isExact true if the earlier version is the one that was accepted; false for the nearest one
 */
record EarlierWording(List<String> before, List<String> after, String time, boolean isExact) {

	/** So many earlier versions are looked at: each has to be read. */
	private static final int MOST_VERSIONS = 30;

	static EarlierWording of(Overview overview, ReviewedLink link, EngineProgress progress) throws EngineException {
		String target = link.link().key().target();
		Place place = new ReviewNames(overview).placeOf(target);
		Path path = place == null ? null : place.file();
		if (path == null) {
			return new EarlierWording(null, List.of(), null, false);
		}
		String name = link.accepted().key().target();
		List<String> now = Wording.of(read(current(path), path), target).orElse(List.of());
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(path));
		EarlierWording nearest = new EarlierWording(null, now, null, false);
		int looked = 0;
		try {
			for (IFileState state : file == null ? new IFileState[0] : file.getHistory(null)) {
				progress.throwIfCancelled();
				if (looked++ == MOST_VERSIONS) {
					break;
				}
				FileFacts facts = read(text(state), path);
				Optional<List<String>> words = Wording.of(facts, name);
				String time = DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT, Locale.getDefault())
						.format(new Date(state.getModificationTime()));
				if (words.isPresent() && Wording.isAccepted(facts, name, link.accepted().target())) {
					return new EarlierWording(words.get(), now, time, true);
				}
				if (words.isPresent() && nearest.before() == null && !words.get().equals(now)) {
					nearest = new EarlierWording(words.get(), now, time, false);
				}
			}
		} catch (CoreException | IOException e) {
			ILog.of(EarlierWording.class).warn("Local history cannot be read", e); //$NON-NLS-1$
		}
		return nearest;
	}

	private static FileFacts read(String text, Path path) throws EngineException {
		return ReviewEngine.call(engine -> engine.factsOf(text, path.toString()));
	}

	private static String text(IFileState state) throws CoreException, IOException {
		try (InputStream in = state.getContents()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static String current(Path path) {
		try {
			return Files.readString(path);
		} catch (IOException e) {
			ILog.of(EarlierWording.class).warn("File cannot be read", e); //$NON-NLS-1$
			return ""; //$NON-NLS-1$
		}
	}
}
