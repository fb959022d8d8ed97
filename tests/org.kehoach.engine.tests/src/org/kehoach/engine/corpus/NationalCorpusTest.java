// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.engine.CheckResult;
import org.kehoach.engine.Engine;
import org.kehoach.engine.ProgressListener;

/** The smallest corpus; the benchmark program compares the larger ones in the same way. */
class NationalCorpusTest {

	private static final int TASKS = 1500;

	@Test
	void whatIsPlantedIsFoundAndNothingElse(@TempDir Path work) throws Exception {
		NationalCorpus corpus = NationalCorpus.generate(TASKS, work);
		CheckResult result = new Engine().check(corpus.folder(), ProgressListener.NONE);
		List<String> planted = corpus.planted();
		assertTrue(planted.size() >= 10, planted.toString());
		assertEquals(String.join("\n", planted), String.join("\n", corpus.places(result.findings())));
	}

	@Test
	void tracingFindsWhatIsPlantedBetweenPlansAndNothingElse(@TempDir Path work) throws Exception {
		NationalCorpus corpus = NationalCorpus.generate(TASKS, work);
		List<String> planted = corpus.plantedLinks();
		assertTrue(planted.size() >= 8, planted.toString());
		assertEquals(String.join("\n", planted),
				String.join("\n", NationalCorpus.traced(new Engine().gaps(corpus.folder(), null, ProgressListener.NONE).document())));
	}

	@Test
	void theSameSeedGivesTheSameFiles(@TempDir Path one, @TempDir Path other) throws Exception {
		Path first = NationalCorpus.generate(TASKS, one).folder();
		Path second = NationalCorpus.generate(TASKS, other).folder();
		try (var files = Files.walk(first)) {
			List<Path> all = files.filter(Files::isRegularFile).toList();
			assertTrue(all.size() > 20);
			for (Path file : all) {
				assertEquals(-1, Files.mismatch(file, second.resolve(first.relativize(file).toString())), file.toString());
			}
		}
	}
}
