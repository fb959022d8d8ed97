// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.engine.batch.Batch;
import org.kehoach.engine.batch.FileStamp;
import org.kehoach.engine.batch.Fingerprint;
import org.kehoach.engine.batch.Memory;
import org.kehoach.engine.batch.Seen;
import org.kehoach.engine.batch.Threads;
import org.kehoach.language.baseline.LockFiles;
import org.kehoach.language.lexer.NameScan;

/** Each plan implements the one above, three hundred deep: a file is checked without those far above it in memory. */
class LongChainTest {

	private static final WorkspaceLoader LOADER = new WorkspaceLoader();
	private static final int LENGTH = 300;

	@TempDir
	private Path folder;

	private void chain(int length, String topImplements) throws Exception {
		Files.writeString(folder.resolve("danh-muc.kehoach"), "danh mục D \"Danh mục\" {\n\tcơ quan So \"Sở\"\n}\n");
		for (int i = 0; i < length; i++) {
			String above = i > 0 ? "K" + (i - 1) : topImplements;
			String text = "kế hoạch K%d \"Kế hoạch\" {\n\tdùng danh mục D\n\tcơ quan So\n".formatted(i)
					+ (above == null ? "" : "\tthực hiện " + above + "\n")
					+ "\tlĩnh vực chỉ đạo điều hành L \"Lĩnh vực\" {\n\t\tmục tiêu M1 \"Một\"" + (above == null ? "" : " cụ thể hóa " + above + ".M1")
					+ "\n\t\tmục tiêu M2 \"Hai\"\n\t}\n}\n";
			Files.writeString(folder.resolve("k%03d.kehoach".formatted(i)), text);
		}
	}

	/** Remembers everything but some files, so that only these are loaded, each by itself. */
	private record Remembering(Set<String> forgotten) implements Memory<Integer> {

		@Override
		public Optional<Seen> seen(Path file, FileStamp stamp) {
			return Optional.empty();
		}

		@Override
		public Optional<NameScan.Found> names(Path file, Fingerprint content) {
			return Optional.empty();
		}

		@Override
		public Optional<Integer> result(Path file, Seen seen, Fingerprint whole) {
			return forgotten.contains(file.getFileName().toString()) ? Optional.empty() : Optional.of(0);
		}

		@Override
		public Integer keep(Path file, Seen seen, Fingerprint whole, Integer result) {
			return result;
		}
	}

	/** How many files are in memory after one was checked. */
	private int loadedFor(String file) throws Exception {
		SourceFolders folders = SourceFolders.find(folder);
		Map<Path, Integer> loaded = new ConcurrentHashMap<>();
		try (Threads threads = new Threads(() -> { }, () -> false)) {
			new Batch<>(LOADER.batchLanguage(), new PlanTexts(Instant.now()), new Remembering(Set.of(file)), (path, resource, whole) -> {
				new LoadedFile(path, resource, true).check(() -> false);
				loaded.put(path, inMemory(resource));
				return 0;
			}, threads).run(folders.own(), folders.used(), false, new FolderEnvironment(folders, LOADER.service(LockFiles.class)));
		}
		assertEquals(1, loaded.size(), "only this one is looked at");
		return loaded.values().iterator().next();
	}

	private static int inMemory(XtextResource file) {
		return file.getResourceSet().getResources().size();
	}

	@Test
	void theWayUpEndsWhereNothingLeadsBack() throws Exception {
		chain(LENGTH, null);
		int loaded = loadedFor("k%03d.kehoach".formatted(LENGTH - 1));
		assertTrue(loaded >= 3 && loaded <= 5, "itself, the registry, and the plans next above it: " + loaded);
	}

	private Map<String, List<String>> files(String code) throws Exception {
		return new FolderReading(LOADER, null).check(SourceFolders.find(folder), ProgressListener.NONE).findings().stream()
				.filter(finding -> finding.code().equals(code))
				.collect(Collectors.groupingBy(finding -> finding.file().getFileName().toString(), TreeMap::new,
						Collectors.mapping(Finding::message, Collectors.toList())));
	}

	@Test
	void whatThePlanAboveAsksIsToldOfEachPlan() throws Exception {
		chain(LENGTH, null);
		Map<String, List<String>> found = files("KH504");
		assertEquals(LENGTH - 1, found.size());
		found.values().forEach(messages -> assertTrue(messages.size() == 1 && messages.getFirst().contains("M2"), messages.toString()));
		assertEquals(Map.of(), files("KH103"));
	}

	/** Files in a circle can all lead back, and are all looked at. */
	@Test
	void aLongCircleIsFound() throws Exception {
		int length = 30;
		chain(length, "K" + (length - 1));
		Set<String> all = IntStream.range(0, length).mapToObj("k%03d.kehoach"::formatted).collect(Collectors.toSet());
		assertEquals(all, files("KH103").keySet(), "plans");
		assertEquals(all, files("KH104").keySet(), "goals");
	}

	/** The obligation is met three plans further down, along plans that do not hand it on to the one that is asked. */
	@Test
	void aWayAcrossSeveralPlansCounts() throws Exception {
		chain(4, null);
		Path last = folder.resolve("k003.kehoach");
		Files.writeString(last, Files.readString(last).replace("thực hiện K2", "thực hiện K2, K0"));
		List<String> messages = files("KH504").get("k003.kehoach");
		assertEquals(2, messages.size(), messages.toString());
		assertTrue(messages.stream().anyMatch(message -> message.contains("K0") && message.contains("M2") && !message.contains("M1")), messages.toString());
	}
}
