// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What trace, gaps and impact print, write and end with. */
class TraceCommandsTest {

	private static final String PLANS = """
			danh mục D "Danh mục" {
				cơ quan Tinh "Tỉnh" cấp tỉnh
				cơ quan So "Sở" thuộc Tinh
			}
			kế hoạch A "Kế hoạch của tỉnh" {
				dùng danh mục D
				cơ quan Tinh
				thời kỳ 2025 - 2025
				mục tiêu M1 "Một"
				mục tiêu M2 "Hai"
				chỉ tiêu C1 "Ba" { đạt tối thiểu 80% }
				mục tiêu M3 "Bốn"
			}
			kế hoạch B "Kế hoạch của sở" {
				dùng danh mục D
				cơ quan So
				thời kỳ 2025 - 2025
				thực hiện A
				mục tiêu M1 "Một" cụ thể hóa A.M1
				chỉ tiêu C1 "Ba" cụ thể hóa A.C1 { đạt tối thiểu 70% }
				không áp dụng A.M2 vì "không thuộc chức năng"
			}
			""";

	@TempDir
	private Path folder;
	private Path source;
	private Locale before;

	@BeforeEach
	void prepare() throws IOException {
		before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("vi"));
		source = Files.createDirectory(folder.resolve("plans"));
		Files.writeString(source.resolve("a.kehoach"), PLANS);
	}

	@AfterEach
	void restoreLanguage() {
		Locale.setDefault(before);
	}

	private Run run(String command, String... more) {
		return Run.of(Stream.concat(Stream.of(command, source.toString()), Stream.of(more)).toArray(String[]::new));
	}

	@Test
	void traceCountsObligations() {
		Run run = run("trace");
		assertEquals(ExitStatus.OK, run.status());
		assertEquals("", run.err());
		assertTrue(run.out().contains("4 yêu cầu của cấp trên: 1 đã nhận, 1 nhận một phần, 1 không áp dụng có lý do, 1 còn thiếu; 75% đã trả lời."),
				run.out());
	}

	@Test
	void theMatrixHasARowForEachItemAboveAndAColumnForEachPlanBelow() {
		Run run = run("trace", "--matrix", "--format", "csv");
		assertEquals(ExitStatus.OK, run.status());
		assertEquals(List.of("Mục,Nội dung,Lĩnh vực,Trả lời,B", "A.M1,Một,(ngoài các lĩnh vực),1/1,đã nhận",
				"A.M2,Hai,(ngoài các lĩnh vực),1/1,không áp dụng", "A.C1,Ba,(ngoài các lĩnh vực),1/1,một phần",
				"A.M3,Bốn,(ngoài các lĩnh vực),0/1,còn thiếu"), run.out().lines().toList());
		assertEquals(0, run("trace", "--matrix", "--plan", "B", "--format", "csv").out().lines().skip(1).count(), "nothing hangs on B");
		assertTrue(run("trace", "--matrix").out().lines().anyMatch(line -> line.matches("\\s*A\\.M3\\s.*0/1\\s+✗\\s*")), run("trace", "--matrix").out());
		assertTrue(run("trace", "--matrix", "--format", "json").out().contains("\"status\": \"MISSING\""));
		assertEquals(ExitStatus.ERRORS_FOUND, run("trace", "--matrix", "--fail-on", "gap").status());
	}

	@Test
	void gapsNameWhatIsMissingWithItsPlace() {
		// where the plan names the one above
		Run run = run("gaps");
		assertTrue(run.out().contains(source.resolve("a.kehoach") + ":18"), run.out());
		assertTrue(run.out().lines().anyMatch(line -> line.matches(".*:18\\s+B\\s+A\\.M3\\s+Bốn")), run.out());
		assertTrue(run.out().contains("B.C1: «tối thiểu 70%» thấp hơn «tối thiểu 80%» của A.C1 (mốc 31/12/2025)."), run.out());
	}

	@Test
	void bothLanguagesSpeak() {
		Locale.setDefault(Locale.ENGLISH);
		assertTrue(run("trace").out().startsWith("Trace: what the plans take over"));
		assertTrue(run("impact", "A.M1").out().contains("A.M1 «Một»: items above: 0, below: 1; plans: 2."));
	}

	@ParameterizedTest
	@CsvSource({ "trace,,OK", "trace,error,OK", "trace,warning,ERRORS_FOUND", "trace,gap,ERRORS_FOUND", "trace,none,OK", "gaps,,OK",
			"gaps,gap,ERRORS_FOUND", "gaps,'warning,gap',ERRORS_FOUND" })
	void aScriptChoosesWhatFails(String command, String failOn, ExitStatus expected) {
		assertEquals(expected, (failOn == null ? run(command) : run(command, "--fail-on", failOn)).status());
	}

	@Test
	void checkFailsOnWarningsWhenAsked() throws IOException {
		assertEquals(ExitStatus.OK, run("check").status());
		assertEquals(ExitStatus.ERRORS_FOUND, run("check", "--fail-on", "warning").status());
		Files.writeString(source.resolve("a.kehoach"), PLANS + "!");
		assertEquals(ExitStatus.OK, run("check", "--fail-on", "none").status());
	}

	@Test
	void onePlanAlone() {
		assertTrue(run("trace", "--plan", "A").out().contains("0 yêu cầu"));
		assertFalse(run("gaps", "--plan", "A").out().contains("A.M3"));
	}

	@Test
	void plansWithErrorsAreTracedAndTheReaderIsTold() throws IOException {
		Files.writeString(source.resolve("b.kehoach"), "kế hoạch C \"Lỗi\" { thực hiện KhongCo }");
		Run run = run("gaps");
		assertEquals(ExitStatus.ERRORS_FOUND, run.status());
		assertTrue(run.err().contains("kehoach check"), run.err());
		assertTrue(run.out().contains("không tìm thấy «KhongCo»"), run.out());
	}

	@Test
	void aPlanWithMisspeltLinksIsNamed() throws IOException {
		Files.writeString(source.resolve("a.kehoach"), PLANS.replace("cụ thể hóa A.M1", "cụ thể hóa A.M9"));
		assertTrue(run("gaps").out().contains("B: có liên kết không tìm thấy mục cấp trên"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "trace", "gaps" })
	void filesInAllFormatsAreWrittenAndNothingElse(String command) throws IOException {
		Path out = folder.resolve("out");
		Run run = run(command, "-o", out.toString(), "--format", "html,json,csv,text");
		assertEquals(ExitStatus.OK, run.status());
		try (Stream<Path> files = Files.list(out)) {
			assertEquals(Set.of(command + ".html", command + ".json", command + ".csv", command + ".txt"),
					files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
		}
		assertTrue(Files.readString(out.resolve(command + ".csv")).startsWith("\uFEFF"));
		assertTrue(Files.readString(out.resolve(command + ".json")).contains("\"file\": \"a.kehoach\""));
	}

	@Test
	void sameInputGivesTheSameBytes() {
		assertEquals(run("trace", "--format", "json").out(), run("trace", "--format", "json").out());
		assertEquals(run("gaps", "--format", "csv").out(), run("gaps", "--format", "csv").out());
	}

	@Test
	void whatIsWrongWithTheCommandIsSaid() {
		assertTrue(run("impact").err().contains("kehoach impact THƯ_MỤC MỤC"));
		assertTrue(run("impact", "m1").err().contains("A.M1, B.M1"));
		assertTrue(run("impact", "X.Y").err().contains("Không có mục «X.Y»"));
		assertTrue(run("trace", "--plan", "X").err().contains("Không có kế hoạch «X»"));
		assertTrue(run("trace", "--format", "xlsx").err().contains("text, json, csv, html"));
		assertTrue(run("trace", "--format", "csv,json").err().contains("-o THƯ_MỤC"));
		assertTrue(run("gaps", "--fail-on", "all").err().contains("error, warning, gap, change, none"));
		assertTrue(run("trace", "--draft").err().contains("--draft"));
		assertTrue(run("rules", "--plan", "A").err().length() > 0);
		assertEquals(ExitStatus.COULD_NOT_RUN, run("impact", "X.Y").status());
	}
}
