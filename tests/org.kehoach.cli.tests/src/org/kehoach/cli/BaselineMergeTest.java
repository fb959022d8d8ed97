// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jgit.api.MergeResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.trace.baseline.Baseline;
import org.kehoach.trace.baseline.BaselineFormat;

/** The file of accepted links survives a merge of two branches that each accepted other links. */
class BaselineMergeTest {

	private static final int TASKS = 6;

	@TempDir
	private Path folder;
	private Locale before;
	private PlanRepository repository;

	@BeforeEach
	void prepare() throws Exception {
		before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("vi"));
		repository = new PlanRepository(folder);
		repository.write("tren.kehoach", above("Việc"));
		repository.write("duoi.kehoach", below());
		assertEquals(ExitStatus.OK, Run.of("baseline", folder.toString()).status());
		repository.commit("Đầu");
		repository.write("tren.kehoach", above("Việc mới"));
		repository.commit("Cấp trên sửa mọi nhiệm vụ");
		repository.git().branchCreate().setName("nhanh").call();
	}

	@AfterEach
	void restore() {
		repository.close();
		Locale.setDefault(before);
	}

	private static String above(String words) {
		StringBuilder text = new StringBuilder("kế hoạch Tren \"Trên\" {\n\tthời kỳ 2025 - 2025\n\tlĩnh vực thể chế T \"T\" {\n");
		for (int i = 1; i <= TASKS; i++) {
			text.append("\t\tnhiệm vụ N" + i + " \"" + words + " " + i + "\"\n");
		}
		return text + "\t}\n}\n";
	}

	private static String below() {
		StringBuilder text = new StringBuilder(
				"kế hoạch Duoi \"Dưới\" {\n\tthời kỳ 2025 - 2025\n\tthực hiện Tren\n\tlĩnh vực thể chế T \"T\" {\n");
		for (int i = 1; i <= TASKS; i++) {
			text.append("\t\tnhiệm vụ N" + i + " \"Làm " + i + "\" { thực hiện Tren.N" + i + " }\n");
		}
		return text + "\t}\n}\n";
	}

	private void accept(String branch, String... items) throws Exception {
		repository.git().checkout().setName(branch).call();
		String[] words = new String[items.length + 2];
		words[0] = "accept";
		words[1] = folder.toString();
		System.arraycopy(items, 0, words, 2, items.length);
		assertEquals(ExitStatus.OK, Run.of(words).status());
		repository.commit("Duyệt " + String.join(", ", items));
	}

	private MergeResult merge() throws Exception {
		repository.git().checkout().setName("chinh").call();
		return repository.git().merge().include(repository.git().getRepository().findRef("nhanh")).call();
	}

	private Baseline lock() throws Exception {
		return BaselineFormat.parse(Files.readString(folder.resolve("kehoach.lock")));
	}

	@Test
	void neighboursThatWereAcceptedOnTwoBranchesAreBothAccepted() throws Exception {
		int links = lock().links().size();
		accept("chinh", "Duoi.N1", "Duoi.N3", "Duoi.N5");
		accept("nhanh", "Duoi.N2", "Duoi.N4");
		assertEquals(MergeResult.MergeStatus.MERGED, merge().getMergeStatus());
		assertEquals(links, lock().links().size());
		Run run = Run.of("baseline", "--check", folder.toString());
		assertEquals(ExitStatus.ERRORS_FOUND, run.status());
		assertEquals(1, run.out().lines().filter(line -> line.contains("cần xem lại Duoi.")).count(), run.out());
		assertTrue(run.out().contains("cần xem lại Duoi.N6 "), run.out());
	}

	@Test
	void theSameLinkAcceptedOnBothBranchesIsNoConflict() throws Exception {
		accept("chinh", "Duoi.N1", "Duoi.N2");
		accept("nhanh", "Duoi.N2", "Duoi.N3");
		assertEquals(MergeResult.MergeStatus.MERGED, merge().getMergeStatus());
		Run run = Run.of("baseline", "--check", folder.toString());
		assertEquals(3, run.out().lines().filter(line -> line.contains("cần xem lại Duoi.")).count(), run.out());
	}

	@Test
	void ofAConflictThatIsSolvedByKeepingBothSidesEitherVersionIsAccepted() throws Exception {
		accept("chinh", "Duoi.N1");
		repository.git().checkout().setName("nhanh").call();
		repository.write("tren.kehoach", above("Việc mới").replace("\"Việc mới 1\"", "\"Việc mới hơn\""));
		repository.commit("Cấp trên lại sửa nhiệm vụ 1");
		accept("nhanh", "Duoi.N1");
		assertEquals(MergeResult.MergeStatus.CONFLICTING, merge().getMergeStatus());
		Run stopped = Run.of("baseline", "--check", folder.toString());
		assertEquals(ExitStatus.COULD_NOT_RUN, stopped.status());
		assertTrue(stopped.err().contains("kehoach.lock:"), stopped.err());
		Path lock = folder.resolve("kehoach.lock");
		String both = Files.readString(lock).lines().filter(line -> !line.startsWith("<<<<<<<") && !line.startsWith("=======")
				&& !line.startsWith(">>>>>>>")).reduce("", (one, line) -> one + line + "\n");
		Files.writeString(lock, both);
		assertTrue(Run.of("baseline", "--check", folder.toString()).out().lines().noneMatch(line -> line.contains("Duoi.N1 ")));
	}
}
