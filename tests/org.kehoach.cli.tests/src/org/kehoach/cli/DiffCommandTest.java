// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code diff} between folders and Git revisions. */
class DiffCommandTest {

	private static final String REGISTRY = "danh mục D \"Danh mục\" {\n\tcơ quan A \"Tỉnh\"\n\tcơ quan B \"Sở\" thuộc A\n}\n";
	private static final String PLAN = """
			kế hoạch K "Kế hoạch" {
				dùng danh mục D
				cơ quan A
				thời kỳ 2025 - 2025
				lĩnh vực thể chế T "Thể chế" {
					chỉ tiêu C1 "Văn bản <b>được</b> rà soát" { đơn vị tính "%" đến 31/12/2025: tối thiểu 90 }
					nhiệm vụ N1 "Rà soát văn bản" { chủ trì A thời hạn quý II }
				}
			}
			""";

	@TempDir
	private Path root;
	private Locale before;
	private PlanRepository repository;
	private Path plans;

	@BeforeEach
	void prepare() throws Exception {
		before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("vi"));
		repository = new PlanRepository(root);
		plans = root.resolve("kế hoạch");
		repository.write("chung/danh-muc.kehoach", REGISTRY);
		repository.write("kế hoạch/kehoach.properties", "uses = ../chung\n");
		repository.write("kế hoạch/k.kehoach", PLAN);
		repository.commit("Ban hành");
		repository.git().tag().setName("ban-hanh").setSigned(false).call();
		repository.write("kế hoạch/k.kehoach", PLAN.replace("chủ trì A", "chủ trì B"));
		repository.commit("Đổi chủ trì");
	}

	@AfterEach
	void restore() {
		repository.close();
		Locale.setDefault(before);
	}

	private static Set<String> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			Set<String> found = new TreeSet<>();
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				found.add(file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file));
			}
			return found;
		}
	}

	@Test
	void twoRevisionsAreComparedWithTheFoldersTheyUse() throws IOException {
		Set<String> files = files(root);
		Run run = Run.of("diff", plans + "@ban-hanh", plans + "@HEAD");
		assertEquals(ExitStatus.OK, run.status(), run.err());
		assertTrue(run.out().contains("1 khác biệt."), run.out());
		assertTrue(run.out().contains("k.kehoach:7  đổi"), run.out());
		assertTrue(run.out().contains("D.A") && run.out().contains("D.B"), "registries of the revision were read: " + run.out());
		assertEquals("", run.err());
		assertEquals(files, files(root), "repository and work tree are only read");
	}

	@Test
	void oneRevisionAloneIsComparedWithTheFolderAsItIs() throws IOException {
		repository.write("kế hoạch/k.kehoach", PLAN.replace("tối thiểu 90", "tối thiểu 95"));
		Run run = Run.of("diff", plans + "@ban-hanh");
		assertTrue(run.out().contains("1 khác biệt."), run.out());
		assertTrue(run.out().contains("31/12/2025: tối thiểu 95"), run.out());
	}

	@Test
	void twoFoldersNeedNoRepository(@TempDir Path elsewhere) throws IOException {
		Path old = Files.createDirectory(elsewhere.resolve("cũ"));
		Path now = Files.createDirectory(elsewhere.resolve("mới@2025"));
		Files.writeString(old.resolve("a.kehoach"), REGISTRY + PLAN);
		Files.writeString(now.resolve("b.kehoach"), PLAN + REGISTRY);
		Run same = Run.of("diff", old.toString(), now.toString());
		assertTrue(same.out().contains("Không có khác biệt"), same.out() + same.err());
		Files.writeString(now.resolve("b.kehoach"), PLAN.replace("quý II", "quý III") + REGISTRY);
		Run run = Run.of("diff", old.toString(), now.toString(), "--fail-on", "change");
		assertEquals(ExitStatus.ERRORS_FOUND, run.status());
		assertTrue(run.out().contains(now.resolve("b.kehoach") + ":7"), run.out());
	}

	@Test
	void aFolderThatIsGoneIsReadFromTheRevision() throws IOException {
		for (String file : new String[] { "k.kehoach", "kehoach.properties" }) {
			Files.delete(plans.resolve(file));
		}
		Files.delete(plans);
		Run run = Run.of("diff", plans + "@HEAD~1", plans + "@HEAD");
		assertTrue(run.out().contains("1 khác biệt."), run.out() + run.err());
	}

	@ParameterizedTest
	@CsvSource({ "HEAD~9, HEAD~9", "a..b, a..b", "'', «»" })
	void unknownRevisionsAreTold(String revision, String told) {
		Run run = Run.of("diff", plans + "@" + revision);
		assertEquals(ExitStatus.COULD_NOT_RUN, run.status());
		assertTrue(run.err().contains("không có phiên bản") && run.err().contains(told), run.err());
	}

	@Test
	void whatIsNoRepositoryOrNoFolderOfPlansIsTold(@TempDir Path elsewhere) throws IOException {
		Files.writeString(elsewhere.resolve("a.kehoach"), PLAN);
		assertTrue(Run.of("diff", elsewhere + "@HEAD").err().contains("không nằm trong kho Git"));
		assertTrue(Run.of("diff", root.resolve("khac") + "@HEAD").err().contains("không có thư mục «khac»"));
		assertTrue(Run.of("diff", elsewhere.toString()).err().contains("hai phía"));
		assertTrue(Run.of("diff", elsewhere.resolve("a.kehoach").toString(), elsewhere.toString()).err().contains("không phải là một thư mục"));
	}

	@Test
	void filesAreWrittenAndUserTextIsNoMarkup(@TempDir Path out) throws IOException {
		repository.write("kế hoạch/k.kehoach", PLAN.replace("<b>được</b>", "<script>x</script>"));
		Run run = Run.of("diff", plans + "@ban-hanh", "--format", "html,json,csv", "-o", out.toString());
		assertEquals(ExitStatus.OK, run.status(), run.err());
		String page = Files.readString(out.resolve("diff.html"));
		assertTrue(page.contains("&lt;script&gt;"), page);
		assertFalse(page.contains("<script>"), page);
		assertTrue(Files.readString(out.resolve("diff.json")).contains("\"TITLE\""));
		assertTrue(Files.readString(out.resolve("diff.csv")).contains("K.C1"));
	}
}
