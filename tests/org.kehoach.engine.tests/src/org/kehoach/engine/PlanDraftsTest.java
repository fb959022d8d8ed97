// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.engine.trace.TraceDocument;

/** A plan that was started from the plans above has no errors, and leaves nothing out that these oblige its agency to do. */
class PlanDraftsTest {

	@TempDir
	private Path folder;
	private Locale before;

	@BeforeEach
	void useVietnamese() throws IOException {
		before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("vi"));
		Path examples = examples();
		try (Stream<Path> files = Files.walk(examples)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path copy = folder.resolve(examples.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	@AfterEach
	void restoreLanguage() {
		Locale.setDefault(before);
	}

	private static Path examples() {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve("examples/quang-tri"))) {
			root = root.getParent();
		}
		return root.resolve("examples");
	}

	private NewPlan draft(String parent, String agency, String period, Path file) throws EngineException {
		Path above = folder.resolve(parent);
		PlanDrafts drafts = new Engine().drafts(List.of(above, file.getParent()), ProgressListener.NONE);
		return drafts.draft(NewPlanRequest.of(drafts.parentsIn(List.of(above)), agency, period, file));
	}

	private List<Finding> findings(Path file) throws EngineException {
		return new Engine().check(file, ProgressListener.NONE).findings().stream().filter(finding -> finding.file().equals(file)).toList();
	}

	private static List<Finding> only(List<Finding> findings, String code) {
		return findings.stream().filter(finding -> finding.code().equals(code)).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "quoc-gia/nq-76.kehoach | Ủy ban nhân dân tỉnh Quảng Trị | 2021-2030 | quang-tri",
			"quoc-gia/nq-76.kehoach | UBND tỉnh | 2021-2025 | khanh-hoa", "quoc-gia/nq-76.kehoach | HaiPhong.UBNDThanhPho | 2026 | hai-phong",
			"quoc-gia/qd-282.kehoach | HaiPhong.UBNDThanhPho | 2026-2030 | hai-phong", "quoc-gia/qd-282.kehoach | Bộ Nội vụ | 2026-2027 | mot-bo",
			"quang-tri/kh-494.kehoach | so noi vu | 7/2025-12/2025 | quang-tri", "quang-tri/kh-494.kehoach | SCT | 7/2025-12/2025 | quang-tri",
			"quang-tri/kh-494.kehoach | SKHCN | 1/7/2025 - 31/12/2025 | noi-khac/so",
			"hai-phong/qd-3470.kehoach | Sở Giáo dục và Đào tạo | 2026 - 2030 | hai-phong",
			"hai-phong/qd-3470.kehoach | UBND phường | 2026 | hai-phong", "hai-phong/qd-5256.kehoach | so noi vu | 2026 | hai-phong" })
	void theNewPlanHasNoErrorsAndLeavesNothingOut(String parent, String agency, String period, String to) throws Exception {
		Path file = folder.resolve(to).resolve("moi.kehoach");
		NewPlan plan = draft(parent, agency, period, file);
		plan.write();
		List<Finding> findings = findings(file);
		assertEquals(List.of(), findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
		assertEquals(List.of(), only(findings, "KH504"));
		assertEquals(List.of(), only(findings, "KH601"), "a target that is weaker than the one above");
		assertEquals(List.of(), only(findings, "KH303"), "a deadline later than the one above");
		assertFalse(only(findings, "KH807").isEmpty(), "the author has still to word it");
		assertEquals('[', plan.text().charAt(plan.firstPlaceholder().orElseThrow().offset()));
	}

	@Test
	void everyObligationIsTakenOverOnce() throws Exception {
		Path file = folder.resolve("quang-tri/moi.kehoach");
		NewPlan plan = draft("quang-tri/kh-494.kehoach", "SoNoiVu", "7/2025-12/2025", file);
		plan.write();
		Traced<TraceDocument.Coverage> traced = new Engine().trace(file, plan.name(), ProgressListener.NONE);
		var traces = traced.document().plans().stream().filter(found -> found.plan().equals(plan.name())).toList();
		assertEquals(1, traces.size());
		assertEquals(plan.obliging(), traces.getFirst().counts().total());
		assertEquals(plan.obliging(), traces.getFirst().counts().covered(), traces.toString());
	}

	@Test
	void laidOutAsTheFormatterDoes() throws Exception {
		Path file = folder.resolve("quang-tri/moi.kehoach");
		draft("quang-tri/kh-494.kehoach", "SoTaiChinh", "2025", file).write();
		assertEquals(List.of(), new Engine().format(file, false, ProgressListener.NONE).changed());
	}

	@Test
	void aPlanElsewhereSaysWhereThePlansAboveLie() throws Exception {
		Path file = folder.resolve("noi-khac/so/moi.kehoach");
		List<Path> written = draft("quang-tri/kh-494.kehoach", "SoTuPhap", "2025", file).write();
		Path settings = folder.resolve("noi-khac/so/kehoach.properties");
		assertEquals(List.of(file, settings), written);
		assertTrue(Files.readString(settings).contains("uses = ../../quang-tri"), Files.readString(settings));
		Path second = file.resolveSibling("hai.kehoach");
		assertEquals(List.of(second), draft("quang-tri/kh-494.kehoach", "SoKHCN", "2025", second).write(), "said once");
	}

	@Test
	void aParentInEnglishGivesAPlanInEnglish() throws Exception {
		Path above = folder.resolve("quang-tri/kh-494.kehoach");
		new Engine().translateKeywords(above, "en", ProgressListener.NONE);
		Path file = folder.resolve("quang-tri/moi.kehoach");
		NewPlan plan = draft("quang-tri/kh-494.kehoach", "SoNoiVu", "2025", file);
		assertTrue(plan.text().contains("implements KH494.N01"), plan.text());
		assertFalse(plan.text().contains("thời hạn"), plan.text());
		plan.write();
		assertEquals(List.of(), findings(file).stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
	}

	@Test
	void anAgencyWithoutObligationsIsTold() throws Exception {
		Path above = Files.createDirectories(folder.resolve("rieng")).resolve("a.kehoach");
		Files.writeString(above, """
				danh mục D "d" {
					cơ quan A "Tỉnh A" ký hiệu UBND cấp tỉnh
					cơ quan B "Sở B" cấp tỉnh thuộc A
					cơ quan C "Sở C" cấp tỉnh thuộc A
				}
				kế hoạch KA "Kế hoạch" {
					dùng danh mục D
					cơ quan A
					thời kỳ 2026
					lĩnh vực L "l" {
						nhiệm vụ N1 "Việc của B" { chủ trì B thời hạn quý IV }
					}
				}
				""");
		NewPlan plan = draft("rieng/a.kehoach", "Sở C", "2026", above.resolveSibling("c.kehoach"));
		assertEquals(0, plan.obliging());
		assertEquals(1, plan.notes().size());
		assertTrue(plan.notes().getFirst().contains("Sở C"), plan.notes().getFirst());
		plan.write();
		assertEquals(List.of(), findings(plan.file()).stream().filter(finding -> finding.severity() == Severity.ERROR).toList());
		assertEquals(1, draft("rieng/a.kehoach", "Sở B", "2026", above.resolveSibling("b.kehoach")).obliging());
	}

	@Test
	void aPeriodOutsideIsRefusedAndALongerOneNoted() throws Exception {
		Path file = folder.resolve("quang-tri/moi.kehoach");
		String message = assertThrows(EngineException.class, () -> draft("quang-tri/kh-494.kehoach", "SoNoiVu", "2027", file)).getMessage();
		assertTrue(message.contains("2027") && message.contains("KH494"), message);
		NewPlan longer = draft("quang-tri/kh-494.kehoach", "SoNoiVu", "2025-2026", file);
		assertEquals(1, longer.notes().size());
		assertTrue(longer.text().contains("đến ngày 31/12/2025"), "a deadline without year would move to 2026");
	}

	@Test
	void whatIsWrongIsSaid() {
		Path file = folder.resolve("quang-tri/moi.kehoach");
		assertMessage("2025-", () -> draft("quang-tri/kh-494.kehoach", "SoNoiVu", "2025-", file));
		assertMessage("Sở Không Có", () -> draft("quang-tri/kh-494.kehoach", "Sở Không Có", "2025", file));
		assertMessage("nhóm", () -> draft("quang-tri/kh-494.kehoach", "UBNDCapXa", "2025", file));
		assertMessage("KH494", () -> draft("quang-tri/kh-494.kehoach", "QuangTri.UBNDTinh", "2025", file));
		assertMessage("2026", () -> draft("quang-tri/kh-494.kehoach", "SoCongThuongQuangBinh", "2026", file));
		assertMessage("kh-494", () -> draft("quang-tri/kh-494.kehoach", "SoNoiVu", "2025", folder.resolve("quang-tri/kh-494.kehoach")));
		assertMessage(".kehoach", () -> draft("quang-tri/kh-494.kehoach", "SoNoiVu", "2025", folder.resolve("quang-tri/moi.txt")));
		assertMessage("quang-tri", () -> draft("quang-tri", "SoNoiVu", "2025", file));
	}

	private static void assertMessage(String part, Executable draft) {
		String message = assertThrows(EngineException.class, draft).getMessage();
		assertTrue(message.contains(part), message);
	}

	@Test
	void aNameThatIsTakenIsNotTakenTwice() throws Exception {
		Path file = folder.resolve("quang-tri/moi.kehoach");
		PlanDrafts drafts = new Engine().drafts(List.of(folder.resolve("quang-tri")), ProgressListener.NONE);
		assertEquals("KHSoCongThuong2025H2_2", drafts.freeName("SCT", "7/2025-12/2025"));
		assertMessage("KH494", () -> drafts.draft(new NewPlanRequest(List.of("KH494"), "SCT", "7/2025-12/2025", "KH494", null, true, null, file)));
		assertMessage("1a", () -> drafts.draft(new NewPlanRequest(List.of("KH494"), "SCT", "7/2025-12/2025", "1a", null, true, null, file)));
		NewPlan named = drafts.draft(new NewPlanRequest(List.of("KH494"), "SCT", "7/2025-12/2025", "KHMoi", "Tên \"riêng\"", false, "en", file));
		assertTrue(named.text().contains("plan KHMoi \"Tên \\\"riêng\\\"\" {"), named.text());
		assertEquals(0, named.shared());
		assertNull(named.settingsFile());
	}

	@Test
	void twoPlansAboveGoTogether() throws Exception {
		Path file = folder.resolve("hai-phong/moi.kehoach");
		PlanDrafts drafts = new Engine().drafts(List.of(folder.resolve("hai-phong")), ProgressListener.NONE);
		List<String> parents = drafts.parents().stream().map(ParentPlan::name).filter(name -> name.equals("KH3470") || name.startsWith("QD282")).toList();
		assertEquals(2, parents.size(), () -> drafts.parents().toString());
		drafts.draft(NewPlanRequest.of(parents, "HaiPhong.SoNoiVu", "2026-2030", file)).write();
		List<Finding> findings = findings(file);
		assertEquals(List.of(), findings.stream().filter(finding -> finding.severity() == Severity.ERROR || finding.code().equals("KH504")).toList());
	}

	@Test
	void agenciesAreOfferedWithWhatIsAskedOfThem() throws Exception {
		PlanDrafts drafts = new Engine().drafts(List.of(folder.resolve("quang-tri")), ProgressListener.NONE);
		List<PlanningAgency> agencies = drafts.agencies(List.of("KH494"), "7/2025-12/2025");
		PlanningAgency department = agencies.stream().filter(agency -> agency.name().equals("QuangTri.SoNoiVu")).findFirst().orElseThrow();
		assertTrue(department.obliging() > 0 && department.shared() > 0, department.toString());
		assertTrue(agencies.stream().noneMatch(agency -> agency.name().endsWith("UBNDTinh") || agency.name().endsWith("QuangBinh")), agencies.toString());
	}
}
