// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kehoach.engine.batch.Content;
import org.kehoach.engine.batch.FileStamp;
import org.kehoach.engine.batch.Texts;
import org.kehoach.trace.facts.FileFacts;

/** Going through a folder file by file gives the same as holding all of it, with and without a memory. */
class FolderReadingTest {

	private static final WorkspaceLoader LOADER = new WorkspaceLoader();

	@TempDir
	private Path folder;
	@TempDir
	private Path cache;

	static List<Path> examples() throws Exception {
		try (Stream<Path> folders = Files.list(Path.of("../../examples").toAbsolutePath().normalize())) {
			return folders.filter(Files::isDirectory).sorted().toList();
		}
	}

	private CheckResult check(Path source, Path memory) throws EngineException {
		return new FolderReading(LOADER, memory).check(SourceFolders.find(source), ProgressListener.NONE);
	}

	private void write(String name, String text) throws Exception {
		Files.createDirectories(folder.resolve(name).getParent());
		Files.writeString(folder.resolve(name), text);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void theFindingsOfTheExamplesAreThose(Path example) throws Exception {
		CheckResult whole = new Engine().check(example, ProgressListener.NONE);
		assertSame(whole, check(example, null), "without memory");
		assertSame(whole, check(example, cache), "the first time");
		assertSame(whole, check(example, cache), "from memory");
	}

	private static void assertSame(CheckResult whole, CheckResult inParts, String how) {
		assertEquals(whole, inParts, how);
	}

	/** Only all files together tell it, though none is in memory with another. */
	@Test
	void entriesThatNobodyUsesAreToldAsInASmallFolder() throws Exception {
		write("danh-muc.kehoach", "danh mục D \"Danh mục\" {\n\tcơ quan So \"Sở\" {\n\t\tđơn vị Phong \"Phòng\"\n\t}\n\tcơ quan Ban \"Ban\"\n\tcơ quan Hoi \"Hội\" thuộc Ban\n\tchỉ số PAPI \"Chỉ số\"\n}\n");
		write("xa/a.kehoach", "kế hoạch A \"A\" {\n\tdùng danh mục D\n\tcơ quan So\n}\n");
		assertEquals(List.of("Ban, Hoi, PAPI"), unused(), "as the message lists them");
		write("xa/b.kehoach", "kế hoạch B \"B\" {\n\tdùng danh mục D\n\tcơ quan Hoi\n}\n");
		assertEquals(List.of("PAPI"), unused(), "an agency brings the one above");
		write("xa/b.kehoach", "kế hoạch B \"B\" {\n\tdùng danh mục D\n\tcơ quan Hoii\n}\n");
		assertEquals(List.of(), unused(), "a misspelt name may mean any of them");
		write("xa/b.kehoach", "kế hoạch B \"B\" {\n\tdùng danh mục\n}\n");
		assertEquals(List.of(), unused(), "nobody knows what is not read");
		Files.delete(folder.resolve("xa/b.kehoach"));
		write("kehoach.properties", "severity.KH107 = off\n");
		assertEquals(List.of(), unused(), "switched off");
	}

	/** What KH107 lists, if both ways and the memory say the same. */
	private List<String> unused() throws Exception {
		CheckResult whole = new Engine().check(folder, ProgressListener.NONE);
		assertSame(whole, check(folder, null), "without memory");
		assertSame(whole, check(folder, cache), "the first time");
		assertSame(whole, check(folder, cache), "from memory");
		return whole.findings().stream().filter(finding -> finding.code().equals("KH107"))
				.map(finding -> finding.message().replaceFirst(".*: (.*)\\. .*", "$1")).toList();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void soAreTheirFacts(Path example) throws Exception {
		List<FileFacts> whole = new Engine().facts(example, ProgressListener.NONE).own();
		SourceFolders folders = SourceFolders.find(example);
		assertEquals(whole, new FolderReading(LOADER, null).facts(folders, ProgressListener.NONE).own());
		assertEquals(whole, new FolderReading(LOADER, cache).facts(folders, ProgressListener.NONE).own(), "the first time");
		assertEquals(whole, new FolderReading(LOADER, cache).facts(folders, ProgressListener.NONE).own(), "from memory");
	}

	@Test
	void usedFilesHaveFactsToo() throws Exception {
		Path example = examples().stream().filter(path -> path.endsWith("quang-tri")).findFirst().orElseThrow();
		List<String> whole = new Engine().facts(example, ProgressListener.NONE).used().stream().map(FileFacts::file).toList();
		List<String> found = new FolderReading(LOADER, null).facts(SourceFolders.find(example), ProgressListener.NONE).used().stream()
				.map(FileFacts::file).toList();
		assertFalse(whole.isEmpty());
		assertTrue(found.containsAll(whole), found.toString());
	}

	@Test
	void twoPlansOfOneNameAreReportedThoughNobodyRefersToThem() throws Exception {
		write("a.kehoach", "kế hoạch Trung \"A\" {\n}\n");
		write("b.kehoach", "kế hoạch Trung \"B\" {\n}\n");
		assertEquals(2, check(folder, null).findings().stream().filter(finding -> finding.code().equals("KH102")).count());
	}

	@Test
	void plansThatImplementEachOtherInACircleAreReported() throws Exception {
		write("a.kehoach", "kế hoạch A \"A\" {\n\tthực hiện B\n}\n");
		write("b.kehoach", "kế hoạch B \"B\" {\n\tthực hiện A\n}\n");
		assertEquals(2, check(folder, cache).findings().stream().filter(finding -> finding.code().equals("KH103")).count());
		assertEquals(check(folder, null), check(folder, cache));
	}

	@Test
	void aChainOfPlansIsNoBurdenForTheStack() throws Exception {
		int length = 300;
		for (int i = 0; i < length; i++) {
			write("k" + i + ".kehoach", "kế hoạch K%d \"K\" {\n%s}\n".formatted(i, i == 0 ? "" : "\tthực hiện K" + (i - 1) + "\n"));
		}
		CheckResult result = check(folder, cache);
		assertEquals(length, result.summary().plans());
		assertFalse(result.hasErrors(), result.findings().toString());
	}

	@Test
	void aFileThatIsNoTextIsReportedAndTheOthersAreChecked() throws Exception {
		Files.write(folder.resolve("a.kehoach"), "kế hoạch A \"A\" {\n}\n".getBytes(StandardCharsets.UTF_16));
		write("b.kehoach", "kế hoạch B \"B\" {\n}\n");
		CheckResult result = check(folder, cache);
		assertEquals(1, result.findings().stream().filter(finding -> finding.code().equals("KH005")).count());
		assertEquals(1, result.summary().plans());
	}

	@Test
	void aChangeAboveIsSeenBelow() throws Exception {
		write("above.kehoach", "kế hoạch Tren \"Trên\" {\n\tmục tiêu M1 \"Một\"\n}\n");
		write("below.kehoach", "kế hoạch Duoi \"Dưới\" {\n\tthực hiện Tren\n\tmục tiêu M1 \"Hai\" cụ thể hóa Tren.M1\n}\n");
		assertFalse(check(folder, cache).hasErrors());
		write("above.kehoach", "kế hoạch Tren \"Trên\" {\n\tmục tiêu M2 \"Một\"\n}\n");
		assertTrue(check(folder, cache).findings().stream().anyMatch(finding -> finding.code().equals("KH010")));
	}

	@Test
	void aNewSettingIsSeen() throws Exception {
		write("a.kehoach", "kế hoạch A \"A\" {\n}\n");
		assertTrue(check(folder, cache).findings().stream().anyMatch(finding -> finding.code().equals("KH208")));
		write("kehoach.properties", "severity.KH208 = off\n");
		assertTrue(check(folder, cache).findings().stream().noneMatch(finding -> finding.code().equals("KH208")));
	}

	@Test
	void aLinkThatWasAcceptedIsNoLongerRememberedAsSuspect() throws Exception {
		String above = "kế hoạch Tren \"Trên\" {\n\tmục tiêu M1 \"Một\"\n}\n";
		write("above.kehoach", above);
		write("below.kehoach", "kế hoạch Duoi \"Dưới\" {\n\tthực hiện Tren\n\tmục tiêu M1 \"Hai\" cụ thể hóa Tren.M1\n}\n");
		new Engine().updateBaseline(folder, ProgressListener.NONE);
		write("above.kehoach", above.replace("Một", "Khác"));
		assertTrue(isSuspect(check(folder, cache)));
		new Engine().acceptLinks(folder, Set.of(), ProgressListener.NONE);
		assertFalse(isSuspect(check(folder, cache)));
	}

	private static boolean isSuspect(CheckResult result) {
		return result.findings().stream().anyMatch(finding -> finding.code().equals("KH510"));
	}

	@Test
	void anotherReaderGetsTheMessagesInAnotherLanguage() throws Exception {
		write("a.kehoach", "kế hoạch A \"A\" {\n}\n");
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("vi"));
			CheckResult vietnamese = check(folder, cache);
			Locale.setDefault(Locale.ENGLISH);
			assertFalse(check(folder, cache).findings().equals(vietnamese.findings()));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void nothingIsWrittenIntoThePlansFolder() throws Exception {
		write("a.kehoach", "kế hoạch A \"A\" {\n}\n");
		check(folder, cache);
		try (Stream<Path> files = Files.walk(folder)) {
			assertEquals(2, files.count());
		}
		try (Stream<Path> files = Files.walk(cache)) {
			assertTrue(files.anyMatch(Files::isRegularFile));
		}
	}

	@Test
	void aDamagedMemoryIsNone() throws Exception {
		write("a.kehoach", "kế hoạch A \"A\" {\n}\n");
		CheckResult right = check(folder, cache);
		Path shelf = remembered(".findings");
		byte[] whole = Files.readAllBytes(shelf);
		for (byte[] damaged : List.of(new byte[0], Stream.of(whole).map(bytes -> Arrays.copyOf(bytes, bytes.length - 7)).findFirst().orElseThrow(),
				"not one of ours".getBytes(StandardCharsets.UTF_8), flipped(whole, whole.length / 2), flipped(whole, 3))) {
			Files.write(shelf, damaged);
			assertEquals(right, check(folder, cache));
			assertFalse(Arrays.equals(damaged, Files.readAllBytes(shelf)), "it is mended");
		}
	}

	@Test
	void damagedFactsAreNone() throws Exception {
		write("a.kehoach", "kế hoạch A \"A\" {\n\tmục tiêu M1 \"Một\"\n}\n");
		List<FileFacts> right = facts();
		Path shelf = remembered(".facts");
		byte[] whole = Files.readAllBytes(shelf);
		for (byte[] damaged : List.of(new byte[0], flipped(whole, whole.length / 2))) {
			Files.write(shelf, damaged);
			check(folder, cache);
			assertEquals(right, facts());
		}
		Files.delete(shelf);
		assertEquals(right, facts());
	}

	private List<FileFacts> facts() throws EngineException {
		return new FolderReading(LOADER, cache).facts(SourceFolders.find(folder), ProgressListener.NONE).own();
	}

	private Path remembered(String ending) throws Exception {
		try (Stream<Path> files = Files.walk(cache)) {
			return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
		}
	}

	@Test
	void aFileOfAnEarlierTimeIsNotReadAgain() throws Exception {
		write("above.kehoach", "kế hoạch Tren \"Trên\" {\n\tmục tiêu M1 \"Một\"\n}\n");
		write("below.kehoach", "kế hoạch Duoi \"Dưới\" {\n\tthực hiện Tren\n\tmục tiêu M1 \"Hai\" cụ thể hóa Tren.M1\n}\n");
		Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
		CheckResult first = check(new CountingTexts(tomorrow));
		CountingTexts second = new CountingTexts(tomorrow);
		assertEquals(first, check(second));
		assertEquals(List.of(), second.read());
		write("above.kehoach", "kế hoạch Tren \"Trên\" {\n\tmục tiêu M2 \"Một\"\n}\n");
		CountingTexts third = new CountingTexts(tomorrow);
		assertTrue(check(third).findings().stream().anyMatch(finding -> finding.code().equals("KH010")), "of the same length, and noticed");
		assertTrue(third.read().contains("above.kehoach"), third.read().toString());
	}

	@Test
	void aFileThatWasJustWrittenIsReadAgain() throws Exception {
		write("a.kehoach", "kế hoạch A \"A\" {\n}\n");
		Instant then = Files.getLastModifiedTime(folder.resolve("a.kehoach")).toInstant();
		check(new CountingTexts(then));
		CountingTexts second = new CountingTexts(then);
		check(second);
		assertEquals(List.of("a.kehoach"), second.read());
	}

	private CheckResult check(Texts texts) throws EngineException {
		return new FolderReading(LOADER, cache, texts).check(SourceFolders.find(folder), ProgressListener.NONE);
	}

	/** Tells which files were read. */
	private record CountingTexts(PlanTexts texts, List<String> read) implements Texts {

		CountingTexts(Instant now) {
			this(new PlanTexts(now), Collections.synchronizedList(new ArrayList<>()));
		}

		@Override
		public Content read(Path file) throws IOException {
			read.add(file.getFileName().toString());
			return texts.read(file);
		}

		@Override
		public FileStamp stamp(Path file) {
			return texts.stamp(file);
		}
	}

	/** The two do not look at each other. */
	@Test
	void anAcceptedLinkIsNoChangeForOtherPlans() throws Exception {
		String above = "kế hoạch Tren \"Trên\" {\n\tmục tiêu M1 \"Một\"\n\tmục tiêu M2 \"Hai\"\n}\n";
		write("above.kehoach", above);
		for (int i = 1; i <= 2; i++) {
			write("below" + i + ".kehoach", "kế hoạch Duoi%1$d \"Dưới\" {\n\tthực hiện Tren\n\tmục tiêu M1 \"Ba\" cụ thể hóa Tren.M%1$d\n}\n".formatted(i));
		}
		new Engine().updateBaseline(folder, ProgressListener.NONE);
		write("above.kehoach", above.replace("Một", "Khác").replace("Hai", "Nữa"));
		assertEquals(2, check(folder, cache).findings().stream().filter(finding -> finding.code().equals("KH510")).count());
		new Engine().acceptLinks(folder, Set.of("Duoi1.M1"), ProgressListener.NONE);
		CountingTexts texts = new CountingTexts(Instant.EPOCH);
		assertEquals(1, check(texts).findings().stream().filter(finding -> finding.code().equals("KH510")).count());
		assertEquals(1, texts.read().stream().filter("below2.kehoach"::equals).count(), "looked through for names only");
		assertEquals(2, texts.read().stream().filter("below1.kehoach"::equals).count(), "and checked");
	}

	private static byte[] flipped(byte[] bytes, int at) {
		byte[] flipped = bytes.clone();
		flipped[at] ^= 1;
		return flipped;
	}

	@Test
	void aMemoryThatCannotBeWrittenHindersNobody() throws Exception {
		write("a.kehoach", "kế hoạch A \"A\" {\n}\n");
		Path file = Files.writeString(cache.resolve("file"), "");
		assertEquals(check(folder, null), check(folder, file.resolve("below")));
	}

	@Test
	void whoIsCancelledGetsNothing() throws Exception {
		write("a.kehoach", "kế hoạch A \"A\" {\n}\n");
		ProgressListener impatient = new ProgressListener() {
			@Override
			public void begin(Stage stage, int total) {
				// ends before it starts
			}

			@Override
			public void advance() {
				// does not get so far
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		SourceFolders folders = SourceFolders.find(folder);
		assertThrows(CancellationException.class, () -> new FolderReading(LOADER, cache).check(folders, impatient));
		try (Stream<Path> files = Files.walk(cache)) {
			assertTrue(files.noneMatch(Files::isRegularFile));
		}
	}
}
