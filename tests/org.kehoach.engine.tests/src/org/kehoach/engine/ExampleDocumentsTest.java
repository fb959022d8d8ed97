// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/**
 * The whole documents of the example plans are the golden ones: DOCX part by part, HTML as it is, of PDF the size and
 * the text of each page. After a change that is meant, the system property {@code kehoach.golden} names the folder of
 * the golden files in the sources to be written anew; read the difference before committing it.
 */
class ExampleDocumentsTest {

	private static final String FOLDER = System.getProperty("kehoach.golden");
	private static final List<String> FORMATS = List.of("docx", "html", "pdf");

	@TempDir
	private Path output;
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

	@ParameterizedTest
	@ValueSource(strings = { "quang-tri/kh-so-cong-thuong", "hai-phong/kh-so-cong-thuong", "hai-phong/kh-so-giao-duc",
			"hai-phong/le-ich-moc-ke-hoach", "khanh-hoa/ct-so-cong-thuong" })
	void theDocumentIsTheGoldenOne(String plan) throws Exception {
		Path source = root().resolve("examples").resolve(plan + ".kehoach");
		DocumentResult result = new Engine().document(new DocumentRequest(source, output, FORMATS, BuildMode.ISSUE, false),
				ProgressListener.NONE);
		assertEquals(FORMATS.size(), result.files().size());
		assertEquals(List.of(), result.notes());
		Map<String, String> actual = new TreeMap<>();
		actual.put("gaps.txt", String.join("\n", result.gaps()) + "\n");
		for (Path file : result.files()) {
			byte[] bytes = Files.readAllBytes(file);
			String name = file.getFileName().toString();
			switch (name.substring(name.lastIndexOf('.') + 1)) {
			case "docx" -> actual.put("docx.txt", parts(bytes));
			case "html" -> actual.put("html", new String(bytes, StandardCharsets.UTF_8));
			default -> actual.put("pdf.txt", pages(bytes));
			}
		}
		String stem = plan.replace('/', '-') + ".";
		for (Map.Entry<String, String> entry : actual.entrySet()) {
			rewrite(stem + entry.getKey(), entry.getValue());
		}
		for (Map.Entry<String, String> entry : actual.entrySet()) {
			assertEquals(golden(stem + entry.getKey()), entry.getValue(), entry.getKey());
		}
	}

	private static Path root() {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve("examples/quang-tri"))) {
			root = root.getParent();
		}
		return root;
	}

	/** All parts by name, one element a line, so that a difference is easy to read. */
	private static String parts(byte[] docx) throws IOException {
		Map<String, String> parts = new TreeMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace("><", ">\n<"));
			}
		}
		StringBuilder text = new StringBuilder();
		parts.forEach((name, content) -> text.append("== ").append(name).append('\n').append(content).append('\n'));
		return text.toString();
	}

	private static String pages(byte[] pdf) throws IOException {
		StringBuilder text = new StringBuilder();
		try (PdfReader reader = new PdfReader(pdf)) {
			PdfTextExtractor extractor = new PdfTextExtractor(reader);
			for (int page = 1; page <= reader.getNumberOfPages(); page++) {
				Rectangle box = reader.getPageSize(page);
				text.append("== ").append(page).append(": ").append(Math.round(box.getWidth())).append(" x ")
						.append(Math.round(box.getHeight())).append('\n').append(extractor.getTextFromPage(page).strip()).append('\n');
			}
		}
		return text.toString();
	}

	private static void rewrite(String name, String actual) throws IOException {
		if (FOLDER != null) {
			Files.createDirectories(Path.of(FOLDER));
			Files.writeString(Path.of(FOLDER, name), actual);
		}
	}

	private static String golden(String name) throws IOException {
		try (InputStream in = ExampleDocumentsTest.class.getResourceAsStream("golden/" + name)) {
			return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}
}
