// SPDX-License-Identifier: EPL-2.0
package org.kehoach.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.LoadedPlans;
import org.kehoach.engine.ProgressListener;
import org.kehoach.engine.Severity;
import org.kehoach.exchange.ExportFormat;
import org.kehoach.exchange.SourceFile;
import org.kehoach.model.PlanFile;

/** Plans to export. */
final class Plans {

	static final Path ROOT = root();

	private Plans() {
	}

	private static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("examples/quang-tri"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	/** The example cascades: each folder directly below examples that has plan files. */
	static List<Path> examples() {
		try (Stream<Path> folders = Files.list(ROOT.resolve("examples"))) {
			return folders.filter(Plans::hasPlans).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static boolean hasPlans(Path folder) {
		try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
			return files.anyMatch(file -> file.toString().endsWith(".kehoach"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** With what they refer to in other folders; fails if the plans have errors. */
	static List<PlanFile> load(Path folder) throws EngineException {
		LoadedPlans loaded = new Engine().load(folder, ProgressListener.NONE);
		assertEquals(List.of(), loaded.checked().findings().stream().filter(f -> f.severity() == Severity.ERROR).toList());
		return Stream.concat(loaded.files().stream(), loaded.used().stream()).toList();
	}

	static List<SourceFile> sources(List<PlanFile> files) {
		return files.stream().map(file -> new SourceFile(file.eResource().getURI().lastSegment(), file)).toList();
	}

	static String export(List<PlanFile> files, ExportFormat format) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		format.write(sources(files), out);
		return out.toString(StandardCharsets.UTF_8);
	}
}
