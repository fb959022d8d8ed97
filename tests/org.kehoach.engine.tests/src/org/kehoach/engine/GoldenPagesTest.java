// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of the example plans look as they did: the first two, the one with the signature, the first and the last one of the
 * appendix. A page that differs is shown: the message names a folder with both pictures and their difference. After a change
 * that is meant, {@code -Dkehoach.rewrite=true} writes them anew; look at them before committing.
 */
class GoldenPagesTest {
	@TempDir
	private Path output;

	@ParameterizedTest
	@ValueSource(strings = { "quang-tri/kh-so-cong-thuong", "hai-phong/kh-so-cong-thuong", "hai-phong/kh-so-giao-duc",
			"hai-phong/le-ich-moc-ke-hoach", "khanh-hoa/ct-so-cong-thuong" })
	void thePagesAreTheGoldenOnes(String plan) throws Exception {
		List<String> different = new ArrayList<>();
		try (PDDocument pdf = Loader.loadPDF(written(plan).toFile())) {
			for (int page : shown(pdf)) {
				String name = plan.replace('/', '-') + "-" + page;
				PagePicture actual = PagePicture.of(pdf, page - 1);
				if (GoldenFiles.REWRITE) {
					GoldenFiles.rewrite("pages/" + name + ".png", actual.png());
				}
				PagePicture expected = PagePicture.of(GoldenFiles.REWRITE ? actual.png() : golden(name + ".png"));
				if (!actual.isLike(expected)) {
					different.add(name + ": see " + PagePicture.show(Files.createTempDirectory("kehoach-pages-"), name, expected, actual));
				}
			}
		}
		assertEquals(List.of(), different);
	}

	/** A comparison that sees nothing would be worth nothing. */
	@Test
	void twoPagesDifferAndTheDifferenceIsShown() throws Exception {
		try (PDDocument pdf = Loader.loadPDF(written("khanh-hoa/ct-so-cong-thuong").toFile())) {
			PagePicture one = PagePicture.of(pdf, 0);
			PagePicture other = PagePicture.of(pdf, 1);
			assertTrue(one.isLike(PagePicture.of(one.png())));
			assertFalse(one.isLike(other));
			Path shown = PagePicture.show(Files.createDirectories(output.resolve("shown")), "a", one, other);
			try (Stream<Path> files = Files.list(shown)) {
				assertEquals(List.of("a-actual.png", "a-difference.png", "a-expected.png"),
						files.map(file -> file.getFileName().toString()).sorted().toList());
			}
		}
	}

	private Path written(String plan) throws EngineException {
		Path source = root().resolve("examples").resolve(plan + ".kehoach");
		return new Engine().document(new DocumentRequest(source, output, List.of("pdf"), BuildMode.ISSUE, false), ProgressListener.NONE).files()
				.getFirst();
	}

	/** Numbers from 1. */
	private static SortedSet<Integer> shown(PDDocument pdf) {
		SortedSet<Integer> pages = new TreeSet<>(List.of(1, 2, pdf.getNumberOfPages()));
		for (int page = 1; page < pdf.getNumberOfPages(); page++) {
			if (!isWide(pdf, page) && isWide(pdf, page + 1)) {
				pages.add(page);
				pages.add(page + 1);
			}
		}
		return pages;
	}

	private static boolean isWide(PDDocument pdf, int page) {
		PDRectangle paper = pdf.getPage(page - 1).getMediaBox();
		return paper.getWidth() > paper.getHeight();
	}

	private static byte[] golden(String name) throws IOException {
		try (InputStream in = GoldenPagesTest.class.getResourceAsStream("golden/pages/" + name)) {
			return in == null ? null : in.readAllBytes();
		}
	}

	private static Path root() {
		Path root = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(root.resolve("examples/quang-tri"))) {
			root = root.getParent();
		}
		return root;
	}
}
