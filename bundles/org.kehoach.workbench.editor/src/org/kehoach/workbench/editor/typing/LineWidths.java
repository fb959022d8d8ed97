// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.typing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.kehoach.language.settings.FolderSettings;
import org.kehoach.language.settings.FormatStyle;
import org.kehoach.workbench.editor.PlanFiles;

/** How wide lines may be, as the settings around a plan say. Whoever types does not wait for the disk: the width known last counts. */
final class LineWidths {

	/** After that the settings are read again. */
	private static final Duration FRESH = Duration.ofSeconds(5);

	private record Known(int width, long at) {
	}

	private static final Map<Path, Known> KNOWN = new ConcurrentHashMap<>();

	/** @return columns; 0 for lines of any length */
	int of(IDocument document) {
		Path file = PlanFiles.uri(document).flatMap(PlanFiles::file).map(IFile::getLocation).map(location -> location.toFile().toPath()).orElse(null);
		if (file == null) {
			return FormatStyle.DEFAULT.width();
		}
		Known known = KNOWN.get(file);
		if (known == null || System.nanoTime() - known.at() > FRESH.toNanos()) {
			int before = known == null ? FormatStyle.DEFAULT.width() : known.width();
			KNOWN.put(file, new Known(before, System.nanoTime()));
			CompletableFuture.runAsync(() -> read(file));
			return before;
		}
		return known.width();
	}

	private static void read(Path file) {
		try {
			KNOWN.put(file, new Known(FolderSettings.around(file).format().width(), System.nanoTime()));
		} catch (IOException e) {
			// a settings file that cannot be read is a finding of its own
			ILog.of(LineWidths.class).info("Settings cannot be read: " + e.getMessage()); //$NON-NLS-1$
		}
	}
}
