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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine on small folders: what it finds, what it writes, and what it says when it cannot. */
class EngineTest {

	private static final String REGISTRY = """
			danh mục DM "Danh mục" {
				cơ quan UB "Ủy ban nhân dân tỉnh"
				cơ quan So "Sở Công Thương" thuộc UB {
					đơn vị VP "Văn phòng Sở"
				}
			}
			""";
	private static final String PARENT = """
			kế hoạch Tinh "Kế hoạch của tỉnh" {
				dùng danh mục DM
				cơ quan UB
				thời kỳ 1/7/2025 - 31/12/2025
				lĩnh vực thể chế TC "Cải cách thể chế" {
					nhiệm vụ N1 "Rà soát văn bản" {
						chủ trì So
						sản phẩm báo cáo "Báo cáo"
						thời hạn trước ngày 1/12/2025
					}
				}
			}
			""";
	private static final String CHILD = """
			kế hoạch Nganh "Kế hoạch của Sở" {
				dùng danh mục DM
				cơ quan So
				số /KH-SCT
				tháng 7/2025
				thời kỳ 1/7/2025 - 31/12/2025
				thực hiện Tinh
				lĩnh vực thể chế TC "Cải cách thể chế" {
					mục tiêu M1 "Văn bản được rà soát"
					nhiệm vụ N1 "Rà soát văn bản của Sở" phục vụ M1 {
						thực hiện Tinh.N1
						hoạt động "Lập danh mục"
						chủ trì VP
						sản phẩm báo cáo "Báo cáo"
						thời hạn trước ngày 1/11/2025
					}
				}
				phụ lục PL "Nhiệm vụ" {
					nhóm theo lĩnh vực
					đánh số theo nhóm
					cột số thứ tự "TT"
					cột nhiệm vụ "Nhiệm vụ"
					cột chủ trì "Chủ trì"
				}
			}
			""";

	@TempDir
	private Path folder;
	private Path output;
	private Locale before;

	@BeforeEach
	void useVietnamese() throws IOException {
		before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("vi"));
		output = folder.resolve("ket-qua");
		Files.createDirectories(folder.resolve("ke-hoach/so"));
	}

	@AfterEach
	void restoreLanguage() {
		Locale.setDefault(before);
	}

	private Path plans() {
		return folder.resolve("ke-hoach");
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(plans().resolve(name), text);
	}

	private void writeCascade() throws IOException {
		write("danh-muc.kehoach", REGISTRY);
		write("tinh.kehoach", PARENT);
		write("so/nganh.kehoach", CHILD);
	}

	/** Without the findings of rules, which have tests of their own. */
	private CheckResult check() throws EngineException {
		CheckResult all = new Engine().check(plans(), ProgressListener.NONE);
		return new CheckResult(all.summary(), all.findings().stream().filter(EngineTest::isOfReading).toList());
	}

	private static boolean isOfReading(Finding finding) {
		return finding.severity() == Severity.ERROR || finding.code().startsWith("KH0");
	}

	private static String counts(Summary s) {
		return s.files() + " files, " + s.plans() + " plans, " + s.items() + " items, " + s.links() + " links, " + s.errors()
				+ " errors";
	}

	private BuildResult build() throws EngineException {
		return new Engine().build(BuildRequest.of(plans(), output), ProgressListener.NONE);
	}

	private List<String> written() throws IOException {
		if (!Files.exists(output)) {
			return List.of();
		}
		try (var files = Files.list(output)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void linksPlansOfDifferentFoldersAndCountsThem() throws Exception {
		writeCascade();
		CheckResult result = check();
		assertEquals(List.of(), result.findings());
		assertEquals("3 files, 2 plans, 3 items, 2 links, 0 errors", counts(result.summary()));
	}

	@Test
	void writesEveryFormatOfEveryAppendix() throws Exception {
		writeCascade();
		BuildResult result = build();
		assertEquals(List.of("Nganh-PL.docx", "Nganh-PL.html", "Nganh-PL.xlsx"), written());
		assertEquals(3, result.files().size());
		assertEquals(List.of(), result.notes());
	}

	@Test
	void writesOnlyTheFormatsAskedFor() throws Exception {
		writeCascade();
		new Engine().build(new BuildRequest(plans(), output, List.of("html")), ProgressListener.NONE);
		assertEquals(List.of("Nganh-PL.html"), written());
	}

	@Test
	void refusesAnUnknownFormatBeforeWriting() throws Exception {
		writeCascade();
		EngineException e = assertThrows(EngineException.class, () -> new Engine()
				.build(new BuildRequest(plans(), output, List.of("html", "odt")), ProgressListener.NONE));
		assertTrue(e.getMessage().contains("odt") && e.getMessage().contains("docx"), e.getMessage());
		assertEquals(List.of(), written());
	}

	@Test
	void takesOnePlanFileWithItsFolder() throws Exception {
		writeCascade();
		Files.move(plans().resolve("so/nganh.kehoach"), plans().resolve("nganh.kehoach"));
		CheckResult result = new Engine().check(plans().resolve("nganh.kehoach"), ProgressListener.NONE);
		assertFalse(result.hasErrors(), result.findings().toString());
	}

	@Test
	void twoEnginesSideBySideFindTheSame() throws Exception {
		writeCascade();
		write("so/nganh.kehoach", CHILD.replace("chủ trì VP", "chủ trì Khong"));
		Engine first = new Engine();
		Engine second = new Engine();
		assertEquals(first.check(plans(), ProgressListener.NONE).findings(),
				second.check(plans(), ProgressListener.NONE).findings());
		assertTrue(first.check(plans(), ProgressListener.NONE).hasErrors());
	}

	@Test
	void aMissingFolderIsNamed() {
		EngineException e = assertThrows(EngineException.class,
				() -> new Engine().check(folder.resolve("khong-co"), ProgressListener.NONE));
		assertTrue(e.getMessage().startsWith("Không có thư mục") && e.getMessage().contains("khong-co"), e.getMessage());
	}

	@Test
	void anEmptyFolderSaysWhichFilesAreLookedFor() {
		EngineException e = assertThrows(EngineException.class, this::check);
		assertTrue(e.getMessage().contains(".kehoach"), e.getMessage());
	}

	@Test
	void messagesAreEnglishOnAnEnglishSystem() {
		Locale.setDefault(Locale.ENGLISH);
		EngineException e = assertThrows(EngineException.class, this::check);
		assertTrue(e.getMessage().startsWith("The folder"), e.getMessage());
	}

	@Test
	void aFileThatIsNotUtf8IsReportedAtItsFirstBadByte() throws Exception {
		writeCascade();
		byte[] latin = "kế hoạch X \"x\" {\n\tcơ quan é\n}\n".replace("ế", "e").replace("ạ", "a").replace("ơ", "o")
				.getBytes(StandardCharsets.ISO_8859_1);
		Files.write(plans().resolve("latin.kehoach"), latin);
		CheckResult result = check();
		Finding finding = result.findings().get(0);
		assertEquals("KH005 2:10", finding.code() + " " + finding.line() + ":" + finding.column());
		assertEquals("latin.kehoach", finding.file().getFileName().toString());
		assertEquals(1, result.findings().size(), "the other files are checked as before");
	}

	@Test
	void anOldEncodingIsCalledByItsName() throws Exception {
		Files.write(plans().resolve("a.kehoach"), "k\u00D5 ho\u00B9ch K1 \"C\u00B6i c\u00B8ch h\u00B5nh ch\u00DDnh\"".getBytes(StandardCharsets.ISO_8859_1));
		Finding finding = check().findings().get(0);
		assertEquals("KH005", finding.code());
		assertTrue(finding.message().contains("TCVN3"), finding.message());
	}

	@Test
	void aWordFileWithTheEndingOfAPlanIsCalledSo() throws Exception {
		Files.write(plans().resolve("a.kehoach"), new byte[] { 'P', 'K', 3, 4, 20, 0 });
		Finding finding = check().findings().get(0);
		assertEquals("KH005 1:1", finding.code() + " " + finding.line() + ":" + finding.column());
		assertTrue(finding.message().contains("Word"), finding.message());
	}

	@Test
	void aUtf16FileIsCalledByItsName() throws Exception {
		Files.write(plans().resolve("a.kehoach"), "kế hoạch".getBytes(StandardCharsets.UTF_16));
		Finding finding = check().findings().get(0);
		assertEquals("KH005", finding.code());
		assertTrue(finding.message().contains("UTF-16"), finding.message());
	}

	@Test
	void aByteOrderMarkAndWindowsLineEndsAreHarmless() throws Exception {
		writeCascade();
		write("tinh.kehoach", '\uFEFF' + PARENT.replace("\n", "\r\n"));
		assertEquals(List.of(), check().findings());
	}

	@Test
	void anUnclosedTextIsReportedWhereItOpens() throws Exception {
		writeCascade();
		write("tinh.kehoach", PARENT.replace("\"Rà soát văn bản\"", "\"Rà soát văn bản"));
		List<Finding> found = check().findings().stream().filter(f -> f.code().equals("KH002")).toList();
		assertEquals(1, found.size());
		assertEquals(6, found.get(0).line());
	}

	@Test
	void anUnknownReferenceIsReportedWithItsName() throws Exception {
		writeCascade();
		write("so/nganh.kehoach", CHILD.replace("Tinh.N1", "Tinh.N9"));
		Finding finding = check().findings().get(0);
		assertEquals("KH010 11:14", finding.code() + " " + finding.line() + ":" + finding.column());
		assertTrue(finding.message().contains("Tinh.N9"), finding.message());
	}

	@Test
	void aPlanNameUsedInTwoFilesIsReportedInBoth() throws Exception {
		writeCascade();
		write("ban-sao.kehoach", PARENT);
		List<String> files = check().findings().stream().filter(f -> f.code().equals("KH102"))
				.map(f -> f.file().getFileName().toString()).toList();
		assertEquals(List.of("ban-sao.kehoach", "tinh.kehoach"), files);
	}

	@Test
	void aPlanThatImplementsItselfIsReported() throws Exception {
		writeCascade();
		write("tinh.kehoach", PARENT.replace("cơ quan UB\n", "cơ quan UB\n\tthực hiện Nganh\n"));
		List<String> files = check().findings().stream().filter(f -> f.code().equals("KH103"))
				.map(f -> f.file().getFileName().toString()).toList();
		assertEquals(List.of("nganh.kehoach", "tinh.kehoach"), files);
	}

	@Test
	void aPlanWithErrorsGetsNoTableAndSaysSo() throws Exception {
		writeCascade();
		write("so/nganh.kehoach", CHILD.replace("chủ trì VP", "chủ trì Khong"));
		BuildResult result = build();
		assertTrue(result.checked().hasErrors());
		assertEquals(List.of(), written());
		assertEquals(1, result.notes().size());
		assertTrue(result.notes().get(0).contains("Nganh"), result.notes().get(0));
	}

	@Test
	void anOutputFolderThatIsAFileIsNamedAndNothingIsLeft() throws Exception {
		writeCascade();
		Files.writeString(output, "tệp đã có");
		EngineException e = assertThrows(EngineException.class, this::build);
		assertTrue(e.getMessage().contains("ket-qua"), e.getMessage());
		assertEquals("tệp đã có", Files.readString(output));
	}

	@Test
	void cancellingEndsTheWorkWithoutHalfWrittenFiles() throws Exception {
		writeCascade();
		ProgressListener cancelling = new ProgressListener() {
			private boolean writing;

			@Override
			public void begin(Stage stage, int total) {
				writing = stage == Stage.WRITE;
			}

			@Override
			public void advance() {
				// only the stage matters here
			}

			@Override
			public boolean isCancelled() {
				return writing;
			}
		};
		assertThrows(CancellationException.class, () -> new Engine().build(BuildRequest.of(plans(), output), cancelling));
		assertEquals(List.of(), written());
	}

	@Test
	void progressCountsEveryFileOnce() throws Exception {
		writeCascade();
		List<String> seen = new ArrayList<>();
		ProgressListener listener = new ProgressListener() {
			@Override
			public void begin(Stage stage, int total) {
				seen.add(stage + " of " + total);
			}

			@Override
			public void advance() {
				seen.add("+");
			}
		};
		new Engine().build(BuildRequest.of(plans(), output), listener);
		assertEquals(List.of("LOAD of 3", "+", "+", "+", "CHECK of 3", "+", "+", "+", "WRITE of 1", "+"), seen);
	}

	@Test
	void hiddenFoldersAreNotSearched() throws Exception {
		writeCascade();
		Files.createDirectories(plans().resolve(".luu"));
		write(".luu/cu.kehoach", PARENT);
		assertFalse(check().hasErrors());
	}

	@Test
	void filesOfUsedFoldersAreLinkedToButNotReportedOn() throws Exception {
		Files.createDirectories(folder.resolve("tren"));
		Files.writeString(folder.resolve("tren/danh-muc.kehoach"), REGISTRY);
		Files.writeString(folder.resolve("tren/tinh.kehoach"), PARENT.replace("sản phẩm báo cáo \"Báo cáo\"", ""));
		write("so/nganh.kehoach", CHILD);
		write("kehoach.properties", "# chung\nuses = ../tren\n");
		CheckResult result = check();
		assertEquals(List.of(), result.findings());
		assertEquals("1 files, 1 plans, 2 items, 2 links, 0 errors", counts(result.summary()));
	}

	@Test
	void aUsedFolderThatIsMissingIsReportedInItsLine() throws Exception {
		writeCascade();
		write("kehoach.properties", "\nuses = ../khong-co\n");
		Finding finding = check().findings().get(0);
		assertEquals("KH008 2 kehoach.properties", finding.code() + " " + finding.line() + " " + finding.file().getFileName());
	}

	@Test
	void foldersThatUseEachOtherAreLoadedOnce() throws Exception {
		Files.createDirectories(folder.resolve("tren"));
		Files.writeString(folder.resolve("tren/danh-muc.kehoach"), REGISTRY);
		Files.writeString(folder.resolve("tren/tinh.kehoach"), PARENT);
		Files.writeString(folder.resolve("tren/kehoach.properties"), "uses = ../ke-hoach");
		write("so/nganh.kehoach", CHILD);
		write("kehoach.properties", "uses = ../tren, ../tren/../tren");
		assertEquals(List.of(), check().findings());
	}

	@Test
	void aFolderChoosesTheSeverityOfARule() throws Exception {
		writeCascade();
		write("so/nganh.kehoach", CHILD.replace("sản phẩm báo cáo \"Báo cáo\"", ""));
		assertEquals(List.of(Severity.WARNING), severitiesOf("KH201"));
		write("kehoach.properties", "severity.KH201 = error");
		assertEquals(List.of(Severity.ERROR), severitiesOf("KH201"));
		write("kehoach.properties", "severity.KH201 = off");
		assertEquals(List.of(), severitiesOf("KH201"));
	}

	private List<Severity> severitiesOf(String code) throws EngineException {
		return new Engine().check(plans(), ProgressListener.NONE).findings().stream().filter(f -> f.code().equals(code))
				.map(Finding::severity).toList();
	}

	@Test
	void aSettingThatSaysNothingKnownIsAWarning() throws Exception {
		writeCascade();
		write("kehoach.properties", "severity.KH201 = loud\nuse = x\n");
		assertEquals(List.of("KH007 1", "KH007 2"),
				check().findings().stream().map(f -> f.code() + " " + f.line()).toList());
	}
}
