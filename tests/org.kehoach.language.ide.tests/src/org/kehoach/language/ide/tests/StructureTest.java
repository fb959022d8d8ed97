// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outline, folding, definitions, highlighting of occurrences. */
class StructureTest {

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
	void outlineOfAPlan() throws Exception {
		assertEquals("""
				kế hoạch: KHSo Kế hoạch của Sở
				  lĩnh vực: TheChe Cải cách thể chế
				    mục tiêu: M01 Văn bản đúng hạn
				    chỉ tiêu: C01 Tỷ lệ văn bản đúng hạn
				    nhiệm vụ: N07 Rà soát văn bản của Sở
				      hoạt động: Lập danh sách
				  phụ lục: PL1 Chi tiết nhiệm vụ
				""", outline(Samples.PLAN));
	}

	@Test
	void outlineOfARegistry() throws Exception {
		assertEquals("""
				danh mục: QuangTri Quảng Trị
				  cơ quan, đơn vị: UBNDTinh Ủy ban nhân dân tỉnh
				  cơ quan, đơn vị: SoCongThuong Sở Công Thương
				    cơ quan, đơn vị: VanPhong Văn phòng Sở
				    cơ quan, đơn vị: PhongKeHoach Phòng Kế hoạch
				  cơ quan, đơn vị: SoNoiVu Sở Nội vụ
				  văn bản: NQ76 Chương trình tổng thể
				  chỉ số: PARIndex Chỉ số cải cách hành chính
				""", outline(Samples.REGISTRY));
	}

	@Test
	void outlineOfAnUnfinishedPlan() throws Exception {
		server.open("dang-go.kehoach", "kế hoạch P \"\" {\n\tlĩnh vực A \"\" {\n\t\tnhiệm vụ\n\t}\n}\n");
		String outline = outline("dang-go.kehoach");
		assertTrue(outline.contains("lĩnh vực: A") && !outline.contains("null"), outline);
	}

	@Test
	void foldsBracesTextsAndComments() throws Exception {
		String text = "// một\n// hai\nkế hoạch P \"P\" {\n\tmở đầu \"\"\"\n\t\tA\n\t\t\"\"\"\n\t/* x\n\t y */\n}\n";
		server.open("gap.kehoach", text);
		List<String> folds = PlanServer.answer(server.documents().foldingRange(new FoldingRangeRequestParams(server.document("gap.kehoach"))))
				.stream().map(f -> f.getStartLine() + "-" + f.getEndLine()).toList();
		assertEquals(List.of("0-1", "2-8", "3-5", "6-7"), folds);
	}

	@Test
	void definitionInAnotherFile() throws Exception {
		server.openFromDisk(Samples.PLAN);
		int offset = Samples.PLAN_TEXT.indexOf("KH494.N1") + 7;
		List<? extends Location> found = PlanServer.answer(server.documents().definition(
				new DefinitionParams(server.document(Samples.PLAN), PlanServer.position(Samples.PLAN_TEXT, offset)))).getLeft();
		assertEquals(1, found.size());
		assertEquals(server.uri(Samples.PARENT), found.getFirst().getUri());
		assertEquals(12, found.getFirst().getRange().getStart().getLine());
	}

	@Test
	void highlightsAllPlacesOfAName() throws Exception {
		server.openFromDisk(Samples.PLAN);
		int offset = Samples.PLAN_TEXT.indexOf("M01") + 1;
		List<? extends DocumentHighlight> found = PlanServer.answer(server.documents().documentHighlight(
				new DocumentHighlightParams(server.document(Samples.PLAN), PlanServer.position(Samples.PLAN_TEXT, offset))));
		assertEquals(3, found.size());
	}

	private String outline(String file) throws Exception {
		List<DocumentSymbol> roots = new ArrayList<>();
		PlanServer.answer(server.documents().documentSymbol(new DocumentSymbolParams(server.document(file))))
				.forEach(symbol -> roots.add(symbol.getRight()));
		StringBuilder text = new StringBuilder();
		append(text, roots, "");
		return text.toString();
	}

	private static void append(StringBuilder text, List<DocumentSymbol> symbols, String indent) {
		for (DocumentSymbol symbol : symbols) {
			text.append(indent).append(symbol.getDetail()).append(": ").append(symbol.getName()).append('\n');
			append(text, symbol.getChildren(), indent + "  ");
		}
	}
}
