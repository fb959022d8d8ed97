// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kehoach.engine.batch.Fingerprint;

/** What tells one state of the program from another: size and time of the jars, or class folders, that it runs from. */
public final class ProgramVersion {

	private ProgramVersion() {
	}

	/**
	 * @param parts a class of each part of the program
	 * @return empty if it cannot be told; then nothing must be remembered
	 */
	public static Optional<Fingerprint> of(List<Class<?>> parts) {
		Fingerprint.Maker maker = new Fingerprint.Maker().add(Runtime.version().toString());
		try {
			for (Class<?> part : parts) {
				CodeSource source = part.getProtectionDomain().getCodeSource();
				if (source == null || source.getLocation() == null || !"file".equals(source.getLocation().getProtocol())) {
					return Optional.empty();
				}
				add(Path.of(source.getLocation().toURI()), maker);
			}
			return Optional.of(maker.make());
		} catch (IOException | URISyntaxException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private static void add(Path place, Fingerprint.Maker maker) throws IOException {
		try (Stream<Path> files = Files.walk(place)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				maker.add(file.toString()).add(Files.size(file) + " " + Files.getLastModifiedTime(file));
			}
		}
	}
}
