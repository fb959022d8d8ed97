// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of tasks of example units are the golden ones ({@link GoldenFiles}). */
class TaskListsTest {

	@TempDir
	private Path output;
	@TempDir
	private Path plans;
	private Locale before;

	@BeforeEach
	void useVietnamese() {
		before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("vi"));
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

	private TaskListResult lists(Path source, String unit, String... formats) throws EngineException {
		return new Engine().taskLists(new TaskListRequest(source, output, unit.isEmpty() ? List.of() : List.of(unit),
				List.of(formats)), ProgressListener.NONE);
	}

	@ParameterizedTest
	@CsvSource({ "quang-tri/kh-so-cong-thuong.kehoach, Văn phòng Sở, VanPhongSo", "quang-tri, SoNoiVu, SoNoiVuQuangTri",
			"hai-phong/le-ich-moc-ke-hoach.kehoach, phong van hoa xa hoi, PhongVHXH",
			"hai-phong, SoGDDT.VanPhong, VanPhongSoGDDT", "khanh-hoa, Sở Nội vụ, SoNoiVuKhanhHoa", "quoc-gia, Bộ Nội vụ, BoNoiVu" })
	void theListIsTheGoldenOne(String source, String unit, String golden) throws Exception {
		TaskListResult result = lists(examples().resolve(source), unit, "docx", "csv", "ics", "xlsx", "html");
		assertEquals(5, result.files().size());
		SortedMap<String, String> actual = new TreeMap<>();
		for (Path file : result.files()) {
			String name = file.getFileName().toString();
			String extension = name.substring(name.lastIndexOf('.') + 1);
			byte[] bytes = Files.readAllBytes(file);
			String stem = "tasks-" + golden + "." + extension;
			switch (extension) {
			case "docx" -> actual.put(stem + ".txt", GoldenFiles.parts(bytes, "word/document\\.xml"));
			case "xlsx" -> actual.put(stem + ".txt", GoldenFiles.parts(bytes, "xl/(worksheets/sheet1|styles|sharedStrings|workbook)\\.xml"));
			default -> actual.put(stem, new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
			}
		}
		assertEquals(List.of(), GoldenFiles.differences(actual));
	}

	@Test
	void everyUnitGetsItsFilesInTheUsualFormats() throws Exception {
		TaskListResult result = lists(examples().resolve("quang-tri"), "");
		List<String> names = result.files().stream().map(file -> file.getFileName().toString()).toList();
		assertTrue(names.containsAll(List.of("NhiemVu-SoNoiVu.docx", "NhiemVu-SoNoiVu.xlsx", "NhiemVu-SoNoiVu.ics",
				"NhiemVu-SoCongThuong-VanPhong.docx")), names.toString());
		assertEquals(names.stream().distinct().count(), names.size());
		assertEquals(0, names.size() % 3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sở Nội vụ", "so noi vu", "SONOIVU", "Nội vụ", "QuangTri.SoNoiVu" })
	void aUnitIsFoundByTheNamesThatPeopleUse(String name) throws Exception {
		assertEquals(output.resolve("NhiemVu-SoNoiVu.csv"),
				lists(examples().resolve("quang-tri"), name, "csv").files().getFirst());
	}

	@Test
	void whoIsUnknownOrIdleOrOneOfSeveralIsTold() {
		assertMessage("Sở Không Có", "Không có đơn vị «Sở Không Có» trong các kế hoạch. Đơn vị có nhiệm vụ, ví dụ: ");
		assertMessage("HĐND tỉnh", "Các kế hoạch không giao nhiệm vụ nào cho đơn vị này: QuangTri.HDNDTinh (");
		assertMessage("sở", "«sở» là tên của nhiều đơn vị: ");
		assertMessage("", "Không có đơn vị «» trong các kế hoạch.");
	}

	private void assertMessage(String unit, String start) {
		EngineException e = assertThrows(EngineException.class, () -> new Engine().taskLists(
				new TaskListRequest(examples().resolve("quang-tri"), output, List.of(unit), List.of()), ProgressListener.NONE));
		assertTrue(e.getMessage().startsWith(start), e.getMessage());
	}

	@Test
	void anUnknownFormatIsTold() {
		EngineException e = assertThrows(EngineException.class, () -> lists(examples().resolve("quang-tri"), "", "doc"));
		assertEquals("Không có định dạng «doc». Các định dạng: docx, xlsx, ics, pdf, html, csv.", e.getMessage());
	}

	@Test
	void plansWithErrorsAndTasksOfNobodyAreTold() throws Exception {
		Files.writeString(plans.resolve("a.kehoach"), """
				danh mục D "D" { cơ quan S "Sở A" viết tắt "SA" }
				kế hoạch A "A" { dùng danh mục D cơ quan S thời kỳ 2025 - 2025
					lĩnh vực thể chế T "T" { nhiệm vụ N1 "một" nhiệm vụ N2 "hai" { chủ trì S } }
				}
				""");
		Files.writeString(plans.resolve("b.kehoach"), "kế hoạch B \"B\" { cơ quan KhongCo }\n");
		TaskListResult result = lists(plans, "sa", "csv");
		assertEquals(List.of("Danh mục nhiệm vụ chưa có kế hoạch B vì tệp còn lỗi. Hãy sửa lỗi rồi chạy lại.",
				"1 nhiệm vụ không nêu đơn vị thực hiện, nên không có trong danh mục nào: A.N1. Hãy ghi «chủ trì …»."), result.notes());
		assertEquals(List.of(output.resolve("NhiemVu-S.csv")), result.files());
		assertTrue(result.checked().hasErrors());
	}

	@Test
	void theUnitsThatGetListsAreNamedAsARequestUnderstandsThem() throws Exception {
		Path source = examples().resolve("quang-tri/kh-so-cong-thuong.kehoach");
		List<BusyUnit> units = new Engine().busyUnits(source, ProgressListener.NONE);
		TaskListRequest all = new TaskListRequest(source, output.resolve("tat-ca"), List.of(), List.of("ics"));
		assertEquals(new Engine().taskLists(all, ProgressListener.NONE).files().size(), units.size());
		BusyUnit office = units.stream().filter(unit -> unit.name().equals("QuangTri.SoCongThuong.VanPhong")).findFirst().orElseThrow();
		assertEquals("Văn phòng Sở, Sở Công Thương", office.title());
		assertTrue(office.tasks() > 5, office.toString());
		for (BusyUnit unit : units) {
			TaskListRequest one = new TaskListRequest(source, output.resolve("mot"), List.of(unit.name()), List.of("ics"));
			assertEquals(1, new Engine().taskLists(one, ProgressListener.NONE).files().size(), unit.name());
		}
	}
}
