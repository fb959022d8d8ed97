// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code report} prints and ends with. */
class ReportCommandTest {

	@TempDir
	private Path folder;
	private Locale before;

	@BeforeEach
	void writePlans() throws IOException {
		before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag("vi"));
		Files.writeString(folder.resolve("k.kehoach"), """
				danh mục D "Danh mục" {
					cơ quan A "Tỉnh" cấp tỉnh
				}
				kế hoạch K "Kế hoạch <i>" {
					dùng danh mục D
					cơ quan A
					thời kỳ 2025 - 2025
					lĩnh vực thể chế T "Thể chế" {
						nhiệm vụ N1 "Rà soát" { chủ trì A thời hạn quý II }
					}
				}
				""");
	}

	@AfterEach
	void restoreLanguage() {
		Locale.setDefault(before);
	}

	@Test
	void eachCriterionIsAnsweredWithItsPlaceAndAdvice() {
		Run run = Run.of("report", folder.toString());
		assertEquals(ExitStatus.OK, run.status(), run.err());
		String products = run.out().lines().filter(line -> line.contains("sản phẩm")).findFirst().orElseThrow();
		assertTrue(products.contains("chưa đạt") && products.contains("0/1") && products.contains("k.kehoach:9"), products);
		assertTrue(products.contains("N1. Hãy thêm «sản phẩm»"), products);
		assertTrue(run.out().lines().anyMatch(line -> line.contains("Ban hành đúng thời gian") && line.contains("chưa đủ căn cứ")), run.out());
	}

	@Test
	void scriptsCanLetCriteriaThatAreNotKeptFail() {
		assertEquals(ExitStatus.ERRORS_FOUND, Run.of("report", folder.toString(), "--fail-on", "gap").status());
	}

	@Test
	void aPlanCanBeChosenAndAnUnknownOneIsTold() {
		assertEquals(ExitStatus.OK, Run.of("report", folder.toString(), "--plan", "K").status());
		Run run = Run.of("report", folder.toString(), "--plan", "X");
		assertEquals(ExitStatus.COULD_NOT_RUN, run.status());
		assertTrue(run.err().contains("«X»"), run.err());
	}

	@Test
	void thePageHasTheEvidenceAndNoMarkupOfTheUser(@TempDir Path out) throws IOException {
		assertEquals(ExitStatus.OK, Run.of("report", folder.toString(), "-o", out.toString(), "--format", "html,csv,json").status());
		String page = Files.readString(out.resolve("report.html"));
		assertTrue(page.contains("Căn cứ") && page.contains("K.N1"), page);
		assertFalse(page.contains("<i>"), page);
		assertEquals(12, Files.readString(out.resolve("report.csv")).lines().count(), "headings and eleven criteria");
	}
}
