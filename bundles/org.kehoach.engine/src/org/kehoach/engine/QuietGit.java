// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Git's surroundings for reading: no program is started to look for the machine's settings, and the library keeps no settings of
 * its own in the user's folder.
 */
final class QuietGit extends SystemReader.Delegate {

	private static final class Nothing extends FileBasedConfig {
		Nothing(Config parent, FS fs) {
			super(parent, null, fs);
		}

		@Override
		public void load() {
			// stays empty
		}

		@Override
		public void save() {
			// nothing is kept
		}

		@Override
		public boolean isOutdated() {
			return false;
		}
	}

	private QuietGit(SystemReader system) {
		super(system);
	}

	/** Once is enough, more do no harm. */
	static synchronized void install() {
		if (!(SystemReader.getInstance() instanceof QuietGit)) {
			SystemReader.setInstance(new QuietGit(SystemReader.getInstance()));
		}
	}

	@Override
	public FileBasedConfig openSystemConfig(Config parent, FS fs) {
		return new Nothing(parent, fs);
	}

	@Override
	public FileBasedConfig openJGitConfig(Config parent, FS fs) {
		return new Nothing(parent, fs);
	}
}
