// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds: a message, never an exception, and never without end. */
class BadInputTest {

	/** Far more than is needed, for machines that do other work besides. */
	private static final Duration PATIENCE = Duration.ofMinutes(3);
	private static final int TEN_MILLION = 10_000_000;
	private static final int MILLION = 1_000_000;
	/** Enough to run out of time or of the stack if anything grew faster than the file. */
	private static final int MANY = 100_000;
	private static final int DEEP = 10_000;

	@TempDir
	private Path folder;
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

	private Path write(String text) throws IOException {
		return Files.writeString(folder.resolve("a.kehoach"), text);
	}

	private Path write(byte[] bytes) throws IOException {
		return Files.write(folder.resolve("a.kehoach"), bytes);
	}

	private CheckResult check() {
		return assertTimeout(PATIENCE, () -> new Engine().check(folder, ProgressListener.NONE));
	}

	private List<String> errors() {
		return check().findings().stream().filter(f -> f.severity() == Severity.ERROR).map(f -> f.code() + " " + f.line()).toList();
	}

	private static String plan(String body) {
		return "kế hoạch K \"K\" {\n" + body + "\n}\n";
	}

	@Test
	void tenMegabytesOnOneLineAreRead() throws Exception {
		write("kế hoạch K \"" + "a".repeat(TEN_MILLION) + "\" { }");
		assertEquals(List.of(), errors());
		String task = "nhiệm vụ N \"Nhiệm vụ\" { chủ trì X sản phẩm \"" + "b".repeat(1000) + "\" } ";
		write("kế hoạch K \"K\" { " + task.repeat(TEN_MILLION / task.length()) + "}");
		assertFalse(errors().isEmpty(), "one name for all");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "\"", "'", "{", "}", ",", "nhiệm ", "\"\"\"", "/*", "1/", "^", "(", "\u0301", "😀" })
	void aLongTextWithoutMeaningIsReported(String part) throws Exception {
		write(part.repeat(MANY));
		assertFalse(errors().isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "kế hoạch K \"K\" { | mục tiêu M \"m\" {", "danh mục K \"K\" { | cơ quan C \"c\" {",
			"kế hoạch K \"K\" { | nhiệm vụ N \"n\" {", "kế hoạch K \"K\" { | chỉ tiêu C \"c\" { trong số đó" })
	void nestingWithoutEndIsReportedOnce(String start, String part) throws Exception {
		write((start + "\n" + (part + "\n").repeat(DEEP) + "}".repeat(2 * DEEP)).replace("trong số đó\nchỉ", "trong số đó chỉ"));
		List<String> errors = errors().stream().filter(error -> !error.startsWith("KH101")).toList();
		assertEquals(1, errors.size(), errors.toString());
		RewriteResult formatted = new Engine().format(folder, true, ProgressListener.NONE);
		assertEquals(1, formatted.findings().size());
		assertEquals(List.of(), formatted.changed());
	}

	@Test
	void tooDeepNestingNamesItsLine() throws Exception {
		write(plan("nhiệm vụ N \"n\" {\n".repeat(DEEP) + "}\n".repeat(DEEP)));
		Finding finding = check().findings().stream().filter(f -> f.code().equals("KH009")).findFirst().orElseThrow();
		assertEquals(101, finding.line());
		assertTrue(finding.message().startsWith("Các khối lồng nhau quá sâu"), finding.message());
	}

	@Test
	void ofManyMistakesAHundredAreToldAndHowManyThereAre() throws Exception {
		write(plan("nhiệm vụ \"n\"\n".repeat(1000)));
		List<Finding> findings = check().findings().stream().filter(finding -> finding.code().equals("KH001")).toList();
		assertEquals(101, findings.size());
		assertTrue(findings.get(100).message().startsWith("Còn 900 lỗi"), findings.get(100)::message);
		assertEquals(102, findings.get(100).line());
	}

	@Test
	void aMillionReferencesAreResolved() throws Exception {
		write(plan("lĩnh vực A \"A\" {\nmục tiêu M \"m\"\nnhiệm vụ N \"n\" phục vụ "
				+ String.join(", ", Collections.nCopies(MILLION, "M")) + "\n}"));
		CheckResult result = check();
		assertFalse(result.hasErrors());
		assertEquals(MILLION, result.summary().links());
	}

	@Test
	void ofManyUnknownNamesAThousandAreTold() throws Exception {
		write(plan("lĩnh vực A \"A\" {\nnhiệm vụ N \"n\" phục vụ " + String.join(", ", Collections.nCopies(MANY, "X")) + "\n}"));
		List<String> errors = errors();
		assertEquals(1000, errors.size());
		assertEquals("KH010 3", errors.get(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "cơ quan A \"A\" thuộc B\ncơ quan B \"B\" thuộc A", "cơ quan A \"A\" kế thừa B\ncơ quan B \"B\" kế thừa A",
			"nhóm A \"A\" gồm B\nnhóm B \"B\" gồm A", "cơ quan A \"A\" thuộc A kế thừa A gồm A", "cơ quan A \"A\" thuộc A.B { đơn vị B \"B\" gồm A }" })
	void circlesOfUnitsComeToAnEnd(String units) throws Exception {
		write("danh mục D \"D\" {\ndùng danh mục D\n" + units + "\n}\n" + "kế hoạch K \"K\" {\ndùng danh mục D\ncơ quan A\n"
				+ "lĩnh vực X \"X\" { nhiệm vụ N \"N\" { chủ trì A, B phối hợp A } }\nphụ lục P \"P\" { cột chủ trì \"A\" }\n}");
		check();
		new Engine().export(new ExportRequest(folder, folder.resolve("xuat"), List.of("json", "xmi")), ProgressListener.NONE);
		new Engine().build(BuildRequest.of(folder, folder.resolve("ra")), ProgressListener.NONE);
	}

	@Test
	void circlesOfPlansAndItemsAreReported() throws Exception {
		write("""
				kế hoạch K "K" {
					thực hiện L
					tiếp tục L
					lĩnh vực A "A" {
						mục tiêu M "M" cụ thể hóa L.M
						nhiệm vụ N "N" { thực hiện L.N }
						nhiệm vụ S "S" phục vụ S
					}
				}
				kế hoạch L "L" {
					thực hiện K
					tiếp tục K
					lĩnh vực A "A" {
						mục tiêu M "M" cụ thể hóa K.M
						nhiệm vụ N "N" { thực hiện K.N }
					}
				}
				""");
		List<String> errors = errors();
		assertTrue(errors.contains("KH103 2") && errors.contains("KH104 5") && errors.contains("KH104 6"), errors.toString());
	}

	@Test
	void circlesOfDocumentsComeToAnEnd() throws Exception {
		write("danh mục D \"D\" {\nvăn bản A quyết định 1/QĐ-X \"A\" sửa đổi B thay thế A thực hiện B\n"
				+ "văn bản B quyết định 2/QĐ-X \"B\" sửa đổi A hướng dẫn thực hiện A\n}\nkế hoạch K \"K\" { dùng danh mục D thực hiện A căn cứ B, K }");
		check();
	}

	@Test
	void twoPlansOfOneNameAreReported() throws Exception {
		write(plan("nhiệm vụ N \"N\""));
		Files.writeString(folder.resolve("b.kehoach"), plan("nhiệm vụ N \"N\""));
		assertTrue(errors().contains("KH102 1"), errors().toString());
	}

	@Test
	void aFileThatVanishesWhileLoadingIsReported() throws Exception {
		write(plan(""));
		Path other = Files.writeString(folder.resolve("b.kehoach"), "kế hoạch L \"L\" { thực hiện K }");
		CheckResult result = new Engine().check(folder, new ProgressListener() {
			@Override
			public void begin(Stage stage, int total) {
				delete(folder.resolve("a.kehoach"));
			}

			@Override
			public void advance() {
				// nothing to do
			}
		});
		assertEquals(List.of("KH006", "KH010"),
				result.findings().stream().map(Finding::code).filter(code -> code.startsWith("KH0")).sorted().toList());
		assertTrue(Files.exists(other));
	}

	private static void delete(Path file) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1", "windows-1258" })
	void otherEncodingsAreReportedAndNeverWrittenBack(String encoding) throws Exception {
		byte[] bytes = plan("tại \"Hà Nội, Đà Nẵng, cà phê\"").getBytes(Charset.forName(encoding));
		Path file = write(bytes);
		// letters that the encoding lacks have become question marks; what is left must not be read as UTF-8
		assertEquals(1, errors().stream().filter(error -> error.startsWith("KH005")).count(), errors().toString());
		RewriteResult formatted = new Engine().format(folder, true, ProgressListener.NONE);
		assertEquals("KH005", formatted.findings().get(0).code());
		assertEquals("KH005", new Engine().translateKeywords(folder, "en", ProgressListener.NONE).findings().get(0).code());
		assertEquals(new String(bytes, StandardCharsets.ISO_8859_1), Files.readString(file, StandardCharsets.ISO_8859_1));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 8, 0x1B, 0xFFFE, 0xFFFF })
	void signsThatAreNoTextAreReportedAtTheirPlace(int sign) throws Exception {
		write(plan("tại \"Hà " + (char) sign + "Nội\""));
		assertEquals(List.of("KH005 2"), errors());
	}

	@Test
	void anEmptyFileIsNoMistake() throws Exception {
		write("");
		assertEquals(List.of(), errors());
		write("\uFEFF");
		assertEquals(List.of(), errors());
	}

	@Test
	void anUnknownKeywordLanguageIsNamed() throws Exception {
		write(plan(""));
		EngineException e = assertThrows(EngineException.class,
				() -> new Engine().translateKeywords(folder, "fr", ProgressListener.NONE));
		assertTrue(e.getMessage().contains("fr"), e.getMessage());
	}
}
