// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.kehoach.engine.EarlierText;
import org.kehoach.engine.EarlierTexts;
import org.kehoach.workbench.review.Messages;

/** The earlier texts that the workspace keeps of files that were edited in it. */
final class LocalHistory implements EarlierTexts {

	/** As everywhere in plans, in any language: the month before the day would be misread. */
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm"); //$NON-NLS-1$

	@Override
	public void show(Path path, Predicate<EarlierText> isFound) {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(path));
		if (file == null) {
			// in a folder that is no project
			return;
		}
		try {
			for (IFileState state : file.getHistory(null)) {
				if (isFound.test(new EarlierText(version(state), text(state)))) {
					return;
				}
			}
		} catch (CoreException | IOException e) {
			// there is still Git to ask
			ILog.of(LocalHistory.class).warn("Local history cannot be read", e); //$NON-NLS-1$
		}
	}

	private static String version(IFileState state) {
		return Messages.get("wording.history", //$NON-NLS-1$
				TIME.format(Instant.ofEpochMilli(state.getModificationTime()).atZone(ZoneId.systemDefault())));
	}

	private static String text(IFileState state) throws CoreException, IOException {
		try (InputStream in = state.getContents()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
