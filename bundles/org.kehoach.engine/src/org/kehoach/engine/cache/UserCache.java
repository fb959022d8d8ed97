// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The place where programs of this user keep what can be made anew: never inside the plans' own folder. */
public final class UserCache {

	private static final String NAME = "kehoach";

	private UserCache() {
	}

	/** Absolute, whether it exists or not; empty if the system does not name a place. */
	public static Optional<Path> folder() {
		String home = System.getProperty("user.home", "");
		String system = System.getProperty("os.name", "");
		try {
			if (system.startsWith("Windows")) {
				return environment("LOCALAPPDATA").map(folder -> folder.resolve(NAME));
			}
			if (home.isBlank()) {
				return Optional.empty();
			}
			return Optional.of(system.startsWith("Mac") ? Path.of(home, "Library", "Caches", NAME)
					: environment("XDG_CACHE_HOME").orElse(Path.of(home, ".cache")).resolve(NAME));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private static Optional<Path> environment(String variable) {
		return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isBlank()).map(Path::of).filter(Path::isAbsolute);
	}
}
