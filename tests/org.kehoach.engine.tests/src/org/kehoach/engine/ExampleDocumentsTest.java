// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/**
 * The whole documents of the example plans are the golden ones ({@link GoldenFiles}): DOCX part by part, HTML as it is, of PDF
 * the size and the text of each page.
 */
class ExampleDocumentsTest {
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
		String stem = plan.replace('/', '-') + ".";
		SortedMap<String, String> actual = new TreeMap<>();
		actual.put(stem + "gaps.txt", String.join("\n", result.gaps()) + "\n");
		for (Path file : result.files()) {
			byte[] bytes = Files.readAllBytes(file);
			String name = file.getFileName().toString();
			switch (name.substring(name.lastIndexOf('.') + 1)) {
			case "docx" -> actual.put(stem + "docx.txt", GoldenFiles.parts(bytes, ".*"));
			case "html" -> actual.put(stem + "html", new String(bytes, StandardCharsets.UTF_8));
			default -> actual.put(stem + "pdf.txt", pages(bytes));
			}
		}
		assertEquals(List.of(), GoldenFiles.differences(actual));
	}

	private static Path root() {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve("examples/quang-tri"))) {
			root = root.getParent();
		}
		return root;
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
}
