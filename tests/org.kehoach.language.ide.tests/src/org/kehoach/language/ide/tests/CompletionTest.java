// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kehoach.language.ide.labels.PlanKind;

/** What is proposed where. */
class CompletionTest {

	private PlanServer server;

	@BeforeEach
	void start(@TempDir Path folder) throws Exception {
		server = PlanServer.ofSamples(folder);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	@Test
	void unitsAfterCoordination() throws Exception {
		List<CompletionItem> items = server.complete(Samples.PLAN, Samples.around("phối hợp |"));
		List<String> names = items.stream().map(CompletionItem::getLabel).toList();
		assertEquals(List.of("PhongKeHoach", "VanPhong", "SoCongThuong", "SoNoiVu", "UBNDTinh"), names);
		assertTrue(items.stream().allMatch(item -> item.getKind() == PlanKind.UNIT.completionKind()), names::toString);
		assertEquals("Ủy ban nhân dân tỉnh (UBND tỉnh)", items.getLast().getDetail());
	}

	@Test
	void unitsByTheirTitle() throws Exception {
		assertEquals(List.of("SoNoiVu"), server.proposals(Samples.PLAN, Samples.around("phối hợp noi|")));
	}

	@Test
	void moreUnitsAfterAComma() throws Exception {
		List<String> names = server.proposals(Samples.PLAN, Samples.around("phối hợp SoNoiVu, |"));
		assertTrue(names.contains("UBNDTinh") && !names.contains("SoNoiVu"), names::toString);
	}

	@Test
	void itemsOfTheNamedPlanAndNothingElse() throws Exception {
		List<CompletionItem> items = server.complete(Samples.PLAN, Samples.around("thực hiện KH494.|"));
		assertEquals(Set.of("KH494.M1", "KH494.C1", "KH494.N1", "KH494.N2"), Set.copyOf(items.stream().map(CompletionItem::getLabel).toList()));
		// a task of the same area stands first
		assertEquals("KH494.N1", items.getFirst().getLabel());
		assertEquals("Rà soát văn bản", items.getFirst().getDetail());
		assertEquals("KH494.N1", items.getFirst().getTextEdit().getLeft().getNewText());
	}

	@Test
	void itemsOfThePlansAboveOnly() throws Exception {
		List<String> proposals = server.proposals(Samples.PLAN, Samples.around("thực hiện |"));
		assertTrue(proposals.containsAll(List.of("KH494.", "KH494.N1", "KH494.N2")), proposals::toString);
		assertTrue(proposals.stream().allMatch(p -> p.startsWith("KH494.")), proposals::toString);
	}

	@Test
	void aProposalSaysWhatTheHoverSaysOnceItIsThere() throws Exception {
		CompletionItem task = server.complete(Samples.PLAN, Samples.around("thực hiện KH494.N|")).getFirst();
		assertEquals("""
				**nhiệm vụ N1**

				Rà soát văn bản

				- Chủ trì: Sở Nội vụ
				- Thời hạn: trước ngày 31/10/2025
				- Sản phẩm: Báo cáo rà soát
				- Được nhắc đến ở 1 nơi: KHSo.N07

				_kh-494.kehoach, dòng 13_""", server.described(task));
		CompletionItem indicator = server.complete(Samples.PLAN, Samples.around("thực hiện KH494.C|")).getFirst();
		assertTrue(server.described(indicator).contains("C1**\n\n") && server.described(indicator).contains("80%"), indicator::toString);
		CompletionItem unit = server.complete(Samples.PLAN, Samples.around("phối hợp noi|")).getFirst();
		assertTrue(server.described(unit).startsWith("**cơ quan SoNoiVu**\n\nSở Nội vụ"), unit::toString);
	}

	@Test
	void aKeywordStaysAsItIs() throws Exception {
		CompletionItem keyword = server.complete(Samples.PLAN, Samples.around("nhiem v|")).getFirst();
		assertEquals(keyword, server.resolved(keyword));
	}

	@Test
	void whatIsThereNoMoreHasNoDescription() throws Exception {
		CompletionItem task = server.complete(Samples.PLAN, Samples.around("thực hiện KH494.N|")).getFirst();
		// as a client in another process sends it back
		task.setData('"' + task.getData().toString().replace("N1", "N999") + '"');
		assertEquals(null, server.resolved(task).getDocumentation());
	}

	@Test
	void ownGoalsAndIndicatorsToServe() throws Exception {
		assertEquals(List.of("C01", "M01"), server.proposals(Samples.PLAN, Samples.PLAN_TEXT.replace("phục vụ M01 {", "phục vụ | {")));
	}

	@Test
	void documentsAndPlansAsBases() throws Exception {
		String plan = Samples.PLAN_TEXT.replace("thực hiện KH494\n", "thực hiện KH494\n\tcăn cứ |\n");
		assertEquals(Set.of("NQ76", "KH494", "KHKhac"), Set.copyOf(server.proposals(Samples.PLAN, plan)));
	}

	@ParameterizedTest
	@CsvSource({ "phối |, phối hợp", "phoi h|, phối hợp", "PHỐI H|, phối hợp", "phoi|, phối hợp", "PHỐI|, phối hợp",
			"thời h|, thời hạn", "sản |, sản phẩm", "san p|, sản phẩm" })
	void unfinishedKeywords(String typed, String keyword) throws Exception {
		List<CompletionItem> items = server.complete(Samples.PLAN, Samples.around(typed));
		CompletionItem found = items.stream().filter(i -> i.getLabel().equals(keyword)).findFirst()
				.orElseThrow(() -> new AssertionError(typed + ": " + items.stream().map(CompletionItem::getLabel).toList()));
		assertEquals(CompletionItemKind.Keyword, found.getKind());
		int replaced = found.getTextEdit().getLeft().getRange().getEnd().getCharacter()
				- found.getTextEdit().getLeft().getRange().getStart().getCharacter();
		assertEquals(typed.length() - 1, replaced);
	}

	@Test
	void keywordsWithTheirMeaning() throws Exception {
		List<CompletionItem> items = server.complete(Samples.PLAN, Samples.around("|"));
		CompletionItem keyword = items.stream().filter(i -> i.getLabel().equals("phối hợp")).findFirst().orElseThrow();
		assertEquals("Đơn vị phối hợp.", keyword.getDocumentation().getLeft());
		assertTrue(items.stream().noneMatch(i -> i.getLabel().equals("}") || i.getLabel().equals("lĩnh vực")));
	}

	@ParameterizedTest
	@CsvSource({ "nhiệm vụ, N08", "mục tiêu, M02", "chỉ tiêu, C02" })
	void nextFreeName(String keyword, String name) throws Exception {
		String plan = Samples.PLAN_TEXT.replace("\t\tmục tiêu M01", "\t\t" + keyword + " |\n\t\tmục tiêu M01");
		assertEquals(name, server.proposals(Samples.PLAN, plan).getFirst());
	}

	@ParameterizedTest
	@CsvSource({ "thoi han hang t|, 'hằng tháng, hằng tuần'", "thời hạn hang t|, 'hằng tháng, hằng tuần'", "thoi han hang nam|, hằng năm", "chu tri so noi|, SoNoiVu" })
	void onlyWhatMayStandBehindAKeywordWithoutItsAccents(String typed, String proposed) throws Exception {
		assertEquals(Set.of(proposed.split(", ")), Set.copyOf(server.proposals(Samples.PLAN, Samples.around(typed))));
	}

	@Test
	void aWholeTask() throws Exception {
		String plan = Samples.PLAN_TEXT.replace("\t\tmục tiêu M01", "\t\tnhiem|\n\t\tmục tiêu M01");
		CompletionItem snippet = server.complete(Samples.PLAN, plan).stream()
				.filter(i -> i.getInsertTextFormat() == InsertTextFormat.Snippet).findFirst().orElseThrow();
		String text = snippet.getTextEdit().getLeft().getNewText();
		assertTrue(text.startsWith("nhiệm vụ N08 \"${1:[Tên nhiệm vụ]}\" {\n\thoạt động"), text);
	}

	@Test
	void kindsOfDocuments() throws Exception {
		List<String> proposals = server.proposals("moi.kehoach", "danh mục D {\n\tvăn bản X nghị |\n}\n");
		assertEquals(List.of("nghị quyết", "nghị định").stream().sorted().toList(), proposals.stream().sorted().toList());
	}

	@Test
	void englishWhereTheFileIsEnglish() throws Exception {
		String english = "plan P \"Plan\" {\n\tarea A \"Area\" {\n\t\ttask N1 \"Task\" {\n\t\t\t|\n\t\t}\n\t}\n}\n";
		List<String> proposals = server.proposals("en.kehoach", english);
		assertTrue(proposals.contains("lead") && proposals.contains("deadline"), proposals::toString);
		assertFalse(proposals.contains("chủ trì"), proposals::toString);
	}

	@Test
	void aPlanInAnEmptyFile() throws Exception {
		assertTrue(server.proposals("trong.kehoach", "|").containsAll(List.of("kế hoạch", "danh mục")));
	}

	@Test
	void theRestOfTheWordAtTheCaretIsReplaced() throws Exception {
		assertEquals(7, replaced(Samples.around("phối hợp SoN|oiVu"), "SoNoiVu"));
		assertEquals(8, replaced(Samples.around("thực hiện KH494.N|2"), "KH494.N1"));
		assertEquals(8, replaced(Samples.around("pho|i hop"), "phối hợp"));
	}

	private int replaced(String text, String name) throws Exception {
		CompletionItem item = server.complete(Samples.PLAN, text).stream().filter(i -> i.getLabel().equals(name)).findFirst().orElseThrow();
		return item.getTextEdit().getLeft().getRange().getEnd().getCharacter() - item.getTextEdit().getLeft().getRange().getStart().getCharacter();
	}

	@ParameterizedTest
	@CsvSource({ "phối hợp so noi|, SoNoiVu, 6", "phối hợp VanPhong; Sở Nội |, SoNoiVu, 7", "thực hiện công khai|, KH494.N2, 9" })
	void thingsByTheirWords(String typed, String name, int length) throws Exception {
		String text = Samples.around(typed.replace(';', ','));
		assertEquals(List.of(name), server.proposals(Samples.PLAN, text));
		assertEquals(length, replaced(text, name));
	}

	@ParameterizedTest
	@CsvSource({ "san pham |, sản phẩm", "thoi han|, thời hạn" })
	void aKeywordWithoutAccentsIsReplacedByTheRealOne(String typed, String keyword) throws Exception {
		assertEquals(List.of(keyword), server.proposals(Samples.PLAN, Samples.around(typed)));
	}

	@Test
	void endsOfThePeriodAndItsQuartersForADeadline() throws Exception {
		assertEquals(List.of("31/12/2025", "30/9/2025"), server.proposals(Samples.PLAN, Samples.around("thời hạn trước ngày |")));
		assertEquals(List.of("12/2025", "9/2025"), server.proposals(Samples.PLAN, Samples.around("thời hạn trước tháng |")));
	}

	@Test
	void theQuartersOfThePeriodComeFirstWhereADeadlineIsDue() throws Exception {
		assertEquals(List.of("quý III", "quý IV"), server.proposals(Samples.PLAN, Samples.around("thời hạn |")).subList(0, 2));
		assertEquals(List.of("quý III", "quý IV", "quý"), server.proposals(Samples.PLAN, Samples.around("thời hạn quy|")));
	}

	@Test
	void quartersThatAreNotInTheListYet() throws Exception {
		assertEquals(List.of("I", "II", "IV"), server.proposals(Samples.PLAN, Samples.around("thời hạn quý III, |")));
	}

	@Test
	void wholePeriodsAndTheDayOfToday() throws Exception {
		LocalDate today = LocalDate.now();
		assertTrue(server.proposals(Samples.PLAN, Samples.PLAN_TEXT.replace("thời kỳ 1/7/2025 - 31/12/2025", "thời kỳ |"))
				.contains("1/1/" + today.getYear() + " - 31/12/" + today.getYear()));
		assertEquals(List.of(today.getMonthValue() + "/" + today.getYear()),
				server.proposals(Samples.PLAN, Samples.PLAN_TEXT.replace("tháng 7/2025", "tháng |")));
	}
}
