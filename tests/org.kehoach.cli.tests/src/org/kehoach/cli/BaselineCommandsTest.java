// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code baseline} and {@code accept}: a link whose target has changed is told until somebody accepts it. */
class BaselineCommandsTest {

	private static final String ABOVE = """
			kế hoạch Tren "Kế hoạch trên" {
				thời kỳ 1/1/2025 - 31/12/2025
				lĩnh vực thể chế T "T" {
					nhiệm vụ N1 "Rà soát văn bản"
					nhiệm vụ N2 "Sửa đổi văn bản"
				}
			}
			""";
	private static final String BELOW = """
			kế hoạch Duoi "Kế hoạch dưới" {
				thời kỳ 1/1/2025 - 31/12/2025
				thực hiện Tren
				lĩnh vực thể chế T "T" {
					nhiệm vụ N1 "Rà soát" { thực hiện Tren.N1 }
					nhiệm vụ N2 "Sửa" { thực hiện Tren.N2 }
				}
			}
			""";

	@TempDir
	private Path folder;
	private Locale before;

	@BeforeEach
	void writePlans() throws IOException {
		before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("vi"));
		Files.writeString(folder.resolve("tren.kehoach"), ABOVE);
		Files.writeString(folder.resolve("duoi.kehoach"), BELOW);
		assertEquals(ExitStatus.OK, run("baseline").status());
	}

	@AfterEach
	void restoreLanguage() {
		Locale.setDefault(before);
	}

	private Run run(String command, String... more) {
		String[] words = new String[more.length + 2];
		words[0] = command;
		words[1] = folder.toString();
		System.arraycopy(more, 0, words, 2, more.length);
		return Run.of(words);
	}

	private Path lock() {
		return folder.resolve("kehoach.lock");
	}

	private void changeBoth() throws IOException {
		Files.writeString(folder.resolve("tren.kehoach"), ABOVE.replace("\"Rà soát văn bản\"", "\"Rà soát mọi văn bản\"")
				.replace("\"Sửa đổi văn bản\"", "\"Sửa đổi mọi văn bản\""));
	}

	@Test
	void aSecondRunChangesNothing() throws IOException {
		String first = Files.readString(lock());
		Run second = run("baseline");
		assertEquals("3 liên kết: 0 mới, 0 vừa duyệt, 0 cần xem lại, 0 không còn.\n", second.out());
		assertEquals(first, Files.readString(lock()));
	}

	@Test
	void suspectLinksFailTheRunWithTheirPlace() throws IOException {
		changeBoth();
		Run run = run("baseline", "--check");
		assertEquals(ExitStatus.ERRORS_FOUND, run.status());
		assertTrue(run.out().startsWith(folder.resolve("duoi.kehoach")
				+ ":5:1: cần xem lại Duoi.N1 thực hiện Tren.N1: nơi liên kết tới đã đổi nội dung\n"), run.out());
		assertTrue(run.out().endsWith("3 liên kết: 0 mới, 0 vừa duyệt, 2 cần xem lại, 0 không còn.\n"), run.out());
	}

	@Test
	void theAcceptedWordingIsFoundInGit() throws Exception {
		try (PlanRepository repository = new PlanRepository(folder)) {
			repository.commit("Chấp nhận");
			repository.write("tren.kehoach", ABOVE.replace("\"Rà soát văn bản\"", "\"Rà soát nhiều văn bản\""));
			repository.commit("Sửa lần đầu");
			changeBoth();
			String out = run("baseline", "--check").out();
			assertTrue(out.contains("câu chữ khi được duyệt ("), out);
			assertTrue(out.contains("    - câu chữ: Rà soát văn bản\n    + câu chữ: Rà soát mọi văn bản\n"), out);
			assertFalse(out.contains("nhiều văn bản"), "what was never accepted: " + out);
		}
	}

	@Test
	void withoutTheAcceptedVersionTheLatestThatDiffersIsShown() throws Exception {
		try (PlanRepository repository = new PlanRepository(folder)) {
			repository.write("tren.kehoach", ABOVE.replace("\"Rà soát văn bản\"", "\"Rà soát nhiều văn bản\""));
			repository.commit("Sau khi chấp nhận");
			changeBoth();
			String out = run("baseline", "--check").out();
			assertTrue(out.contains("không còn bản đã duyệt"), out);
			assertTrue(out.contains("    - câu chữ: Rà soát nhiều văn bản\n    + câu chữ: Rà soát mọi văn bản\n"), out);
		}
	}

	@Test
	void aDamagedRepositoryHidesNoSuspectLink() throws Exception {
		Files.createDirectories(folder.resolve(".git/objects"));
		Files.createDirectories(folder.resolve(".git/refs"));
		Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/chinh\n");
		Files.writeString(folder.resolve(".git/config"), "[core\n");
		changeBoth();
		Run run = run("baseline", "--check");
		assertEquals(ExitStatus.ERRORS_FOUND, run.status());
		assertEquals(2, run.out().lines().filter(line -> line.contains("cần xem lại Duoi")).count(), run.out());
	}

	@Test
	void writingTheBaselineAgainDoesNotAcceptThem() throws IOException {
		changeBoth();
		run("baseline");
		assertEquals(ExitStatus.ERRORS_FOUND, run("baseline", "--check").status());
	}

	@Test
	void aNamedItemIsAcceptedAndOthersStay() throws IOException {
		changeBoth();
		Run run = run("accept", "Duoi.N1");
		assertEquals(ExitStatus.OK, run.status());
		assertTrue(run.out().contains("đã duyệt Duoi.N1 thực hiện Tren.N1"), run.out());
		Run left = run("baseline", "--check");
		assertFalse(left.out().contains("Duoi.N1 "), left.out());
		assertTrue(left.out().contains("Duoi.N2 "), left.out());
		assertEquals(ExitStatus.OK, run("accept", "--all").status());
		assertEquals(ExitStatus.OK, run("baseline", "--check").status());
	}

	@Test
	void aRenamedItemIsFollowedByTheRuleAsByTheCommand() throws IOException {
		changeBoth();
		Files.writeString(folder.resolve("duoi.kehoach"), BELOW.replace("nhiệm vụ N1 \"Rà soát\"", "nhiệm vụ N9 \"Rà soát\""));
		assertTrue(run("baseline", "--check").out().endsWith("3 liên kết: 0 mới, 0 vừa duyệt, 2 cần xem lại, 0 không còn.\n"));
		String checked = run("check").out();
		assertEquals(2, checked.lines().filter(line -> line.contains("KH510")).count(), checked);
	}

	@Test
	void aNameWithoutSuspectLinkChangesNothing() throws IOException {
		changeBoth();
		String lock = Files.readString(lock());
		Run run = run("accept", "Duoi.N1", "Duoi.N9");
		assertEquals(ExitStatus.COULD_NOT_RUN, run.status());
		assertTrue(run.err().contains("«Duoi.N9»"), run.err());
		assertEquals(lock, Files.readString(lock()));
	}

	@Test
	void itMustBeSaidWhatToAccept() {
		assertEquals(ExitStatus.COULD_NOT_RUN, run("accept").status());
		assertEquals(ExitStatus.COULD_NOT_RUN, run("accept", "Duoi.N1", "--all").status());
	}

	@Test
	void marksOfAMergeAreToldWithTheirLine() throws IOException {
		String lock = Files.readString(lock());
		int lines = (int) lock.lines().count();
		Files.writeString(lock(), lock + "<<<<<<< HEAD\n");
		Run run = run("baseline", "--check");
		assertEquals(ExitStatus.COULD_NOT_RUN, run.status());
		assertTrue(run.err().contains(lock() + ":" + (lines + 1) + ": "), run.err());
	}

	@Test
	void bothSidesOfAMergeThatWasKeptAreAccepted() throws IOException {
		String old = Files.readString(lock());
		changeBoth();
		run("accept", "--all");
		Files.writeString(lock(), old + Files.readString(lock()).substring(old.indexOf("\n\n") + 1));
		assertEquals(ExitStatus.OK, run("baseline", "--check").status());
	}

	@Test
	void aFileOfALaterVersionIsLeftAlone() throws IOException {
		Files.writeString(lock(), "kehoach.lock 7\n");
		assertEquals(ExitStatus.COULD_NOT_RUN, run("baseline").status());
		assertEquals("kehoach.lock 7\n", Files.readString(lock()));
	}

	private Path division(String name) throws IOException {
		Path inner = Files.createDirectories(folder.resolve(name));
		Files.writeString(inner.resolve("ke-hoach.kehoach"), BELOW.replace("Duoi", name));
		return inner;
	}

	/** The rule and the commands go by the same file. */
	@Test
	void theNearestFileHoldsForAPlan() throws IOException {
		Path own = division("SoA");
		Files.copy(lock(), own.resolve("kehoach.lock"));
		division("SoB");
		String written = run("baseline").out();
		assertTrue(written.contains(own.resolve("kehoach.lock").toString()) && written.contains(lock().toString()), written);
		assertTrue(Files.readString(own.resolve("kehoach.lock")).contains("SoA.N1") && !Files.readString(own.resolve("kehoach.lock")).contains("SoB"));
		assertTrue(Files.readString(lock()).contains("SoB.N1") && !Files.readString(lock()).contains("SoA"));
		changeBoth();
		assertEquals(6, run("check").out().lines().filter(line -> line.contains("KH510")).count());
		assertTrue(run("baseline", "--check").out().endsWith("9 liên kết: 0 mới, 0 vừa duyệt, 6 cần xem lại, 0 không còn.\n"));
		assertEquals(ExitStatus.OK, run("accept", "SoA.N1").status());
		String left = run("check").out();
		assertEquals(5, left.lines().filter(line -> line.contains("KH510")).count(), left);
	}

	/** Nothing is known of plans that were not read. */
	@Test
	void aFileFurtherUpKeepsTheLinksOfOtherPlans() throws IOException {
		Path inner = division("SoA");
		run("baseline");
		String before = Files.readString(lock());
		Files.writeString(inner.resolve("kehoach.properties"), "uses = ..\n");
		assertTrue(Run.of("baseline", inner.toString()).out().endsWith("3 liên kết: 0 mới, 0 vừa duyệt, 0 cần xem lại, 0 không còn.\n"));
		assertEquals(before, Files.readString(lock()));
		changeBoth();
		assertEquals(ExitStatus.OK, Run.of("accept", inner.toString(), "--all").status());
		assertFalse(Files.exists(inner.resolve("kehoach.lock")));
		Run check = run("baseline", "--check");
		assertTrue(check.out().endsWith("6 liên kết: 0 mới, 0 vừa duyệt, 2 cần xem lại, 0 không còn.\n"), check.out());
	}

	/** Without it KH510 would be silent for that plan, and nobody would know. */
	@Test
	void aDamagedFileOfAnInnerFolderIsTold() throws IOException {
		Path lock = Files.writeString(division("SoA").resolve("kehoach.lock"), "<<<<<<< HEAD\n");
		assertTrue(run("check").out().lines().anyMatch(line -> line.startsWith(lock + ":1:1: ") && line.contains("KH011")));
	}
}
