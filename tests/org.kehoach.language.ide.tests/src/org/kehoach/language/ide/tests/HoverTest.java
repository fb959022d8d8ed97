// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the mouse finds out. */
class HoverTest {

	private PlanServer server;

	@BeforeEach
	void start(@TempDir Path folder) throws Exception {
		server = PlanServer.ofSamples(folder);
		server.openFromDisk(Samples.PLAN);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	@Test
	void aTaskOfAnotherFile() throws Exception {
		assertEquals("""
				**nhiệm vụ N1**

				Rà soát văn bản

				- Chủ trì: Sở Nội vụ
				- Thời hạn: trước ngày 31/10/2025
				- Sản phẩm: Báo cáo rà soát
				- Được nhắc đến ở 1 nơi: KHSo.N07

				_kh-494.kehoach, dòng 13_""", hover("KH494.N1"));
	}

	@Test
	void anIndicatorAtItsOwnName() throws Exception {
		String text = hover("C01 \"Tỷ lệ");
		assertTrue(text.contains("- Đơn vị tính: %") && text.contains("- 31/12/2025: tối thiểu 90%"), text);
	}

	@Test
	void aUnit() throws Exception {
		assertTrue(hover("SoCongThuong").startsWith("**cơ quan SoCongThuong**\n\nSở Công Thương\n\n- Ký hiệu: SCT\n- Thuộc: Ủy ban nhân dân tỉnh"));
	}

	@Test
	void aPlan() throws Exception {
		String text = hover("KH494\n");
		assertTrue(text.contains("- kế hoạch 494/KH-UBND ngày 15/7/2025\n- Cơ quan ban hành: Ủy ban nhân dân tỉnh"), text);
	}

	@Test
	void howMuchAPlanTakesOver() throws Exception {
		String text = hover("KHSo \"");
		assertTrue(text.contains("- Phủ KH494: 1/2, còn thiếu "), text);
	}

	@Test
	void aKeyword() throws Exception {
		assertEquals("**chủ trì** (lead)\n\nĐơn vị chủ trì, chịu trách nhiệm chính.", hover("chủ trì"));
		Locale.setDefault(Locale.ENGLISH);
		assertEquals("**chủ trì** (lead)\n\nThe accountable unit.", hover("chủ trì"));
	}

	@Test
	void nothingInAText() throws Exception {
		assertEquals("", hover("Đoạn mở đầu"));
	}

	/** The hover at the first place of some text. */
	private String hover(String text) throws Exception {
		int offset = Samples.PLAN_TEXT.indexOf(text) + 1;
		Hover hover = PlanServer.answer(server.documents().hover(
				new HoverParams(server.document(Samples.PLAN), PlanServer.position(Samples.PLAN_TEXT, offset))));
		return hover == null || hover.getContents().isLeft() ? "" : hover.getContents().getRight().getValue();
	}
}
