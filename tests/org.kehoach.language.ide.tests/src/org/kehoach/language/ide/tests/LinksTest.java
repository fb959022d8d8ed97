// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.HoverParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who names a thing, and what a deadline stands for, in hovers and notes. */
class LinksTest {

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
	void notesOfThePlanAbove() throws Exception {
		server.openFromDisk(Samples.PARENT);
		assertEquals(List.of("KH494 ← 1", "M1 ← 2", "N1 ← 1", "quý IV = 1/10/2025 - 31/12/2025"), notes(Samples.PARENT));
	}

	@Test
	void notesWithinOneFileAndOfThePlanAbove() throws Exception {
		server.openFromDisk(Samples.PLAN);
		assertEquals(List.of("KH494 phủ 1/2", "M01 ← 2"), notes(Samples.PLAN));
	}

	@Test
	void hoverTellsWhoNamesATask() throws Exception {
		server.openFromDisk(Samples.PARENT);
		String hover = hover(Samples.PARENT, "N1 \"Rà");
		assertTrue(hover.contains("Được nhắc đến ở 1 nơi: KHSo.N07"), hover);
	}

	@Test
	void hoverResolvesAQuarter() throws Exception {
		server.openFromDisk(Samples.PARENT);
		String hover = hover(Samples.PARENT, "N2 \"Công");
		assertTrue(hover.contains("Thời hạn: quý IV (= 1/10/2025 - 31/12/2025)"), hover);
		String plain = hover(Samples.PARENT, "N1 \"Rà");
		assertTrue(plain.contains("Thời hạn: trước ngày 31/10/2025\n"), plain);
	}

	private List<String> notes(String file) throws Exception {
		return PlanServer.answer(server.documents().codeLens(new CodeLensParams(server.document(file)))).stream()
				.map(lens -> ReferencesTest.cut(Samples.FILES.get(file), lens.getRange()) + ' ' + lens.getCommand().getTitle()).sorted().toList();
	}

	private String hover(String file, String at) throws Exception {
		String text = Samples.FILES.get(file);
		return PlanServer.answer(server.documents().hover(new HoverParams(server.document(file), PlanServer.position(text, text.indexOf(at)))))
				.getContents().getRight().getValue();
	}
}
