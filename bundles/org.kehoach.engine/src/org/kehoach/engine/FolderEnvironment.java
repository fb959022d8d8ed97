// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.kehoach.engine.batch.Environment;
import org.kehoach.engine.batch.Fingerprint;
import org.kehoach.language.baseline.LockFile;
import org.kehoach.language.baseline.LockFiles;

/**
 * What the findings of a folder's files depend on besides their texts: settings say which rules count, accepted links which
 * are suspect, messages are in the reader's language.
 */
final class FolderEnvironment implements Environment {

	private final Fingerprint ofAll;
	private final LockFiles locks;
	/** By folder: to look for the file that holds costs more than to use it. */
	private final Map<Path, Optional<LockFile>> byFolder = new ConcurrentHashMap<>();

	FolderEnvironment(SourceFolders folders, LockFiles locks) {
		this.locks = locks;
		Fingerprint.Maker maker = new Fingerprint.Maker().add(Locale.getDefault().toString());
		for (Path settings : folders.settings()) {
			maker.add(settings.toString());
			try {
				maker.add(Fingerprint.of(Files.readAllBytes(settings)));
			} catch (IOException e) {
				// reported as a finding of its own; the rules keep their severities
				maker.add(Fingerprint.NONE);
			}
		}
		ofAll = maker.make();
	}

	@Override
	public Fingerprint ofAll() {
		return ofAll;
	}

	/** The links of a file's plans that were accepted: a link of another plan that is accepted changes nothing here. */
	@Override
	public Fingerprint of(Path file, List<String> declared) {
		Fingerprint.Maker maker = new Fingerprint.Maker();
		Optional<LockFile> lock = byFolder.computeIfAbsent(file.getParent(),
				folder -> locks.around(URI.createFileURI(file.toString())));
		lock.ifPresent(found -> declared.forEach(name -> found.linksOf(name).forEach(link -> maker.add(link.toString()))));
		return maker.make();
	}
}
