// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are checked again after one has changed, within a folder and across folders: those whose findings can differ. */
class RecheckTest {

	private static final String REGISTRY = "chung/danh-muc.kehoach";
	private static final String PARENT = "tinh/tinh.kehoach";
	/** Implements the parent and names its items C1 and N1. */
	private static final String CHILD = "so/a.kehoach";
	/** Implements the parent but names only its item M1. */
	private static final String OTHER = "so/b.kehoach";
	/** Names the parent's C1 without implementing it. */
	private static final String LOOSE = "so/c.kehoach";
	/** Implements the plan of CHILD, and knows the parent through it only. */
	private static final String GRANDCHILD = "so/d.kehoach";
	private static final String STRANGER = "so/e.kehoach";

	private static final String REGISTRY_TEXT = """
			danh mục Chung "Chung" {
				cơ quan UBND "Ủy ban" cấp tỉnh
				cơ quan So "Sở" cấp tỉnh thuộc UBND { đơn vị VanPhong "Văn phòng" }
				nhóm CacSo "Các sở" gồm So
				cơ quan BanNganh "Ban ngành" thuộc UBND
				văn bản QD1 quyết định 1/QĐ-UBND ngày 2/1/2025 của UBND "Quyết định"
			}
			""";
	private static final String PARENT_TEXT = """
			kế hoạch Tinh "Tỉnh" {
				dùng danh mục Chung
				cơ quan UBND
				ngày 15/1/2025
				thời kỳ 1/1/2025 - 31/12/2025
				mở đầu "Lời mở đầu"
				lĩnh vực L "Lĩnh vực" {
					mục tiêu M1 "Mục tiêu thứ nhất"
					chỉ tiêu C1 "Tỷ lệ hồ sơ đúng hạn" { đến 31/12/2025: tối thiểu 80% }
					nhiệm vụ N1 "Rà soát" { chủ trì CacSo thời hạn trước ngày 31/10/2025 }
				}
			}
			""";
	private static final String CHILD_TEXT = plan("A", "thực hiện Tinh", "mục tiêu M1 \"a\" cụ thể hóa Tinh.M1",
			"chỉ tiêu C1 \"Tỷ lệ của Sở\" cụ thể hóa Tinh.C1 { đến 31/12/2025: tối thiểu 85% }", "nhiệm vụ N1 \"Làm\" { thời hạn trước ngày 30/9/2025 thực hiện Tinh.N1 }");

	@TempDir
	private Path root;
	private PlanServer server;

	private static String plan(String name, String header, String... items) {
		return "kế hoạch " + name + " \"" + name + "\" {\ndùng danh mục Chung\ncơ quan So\nthời kỳ 1/1/2025 - 31/12/2025\n" + header
				+ "\nlĩnh vực L \"l\" {\n" + String.join("\n", items) + "\n}\n}\n";
	}

	@BeforeEach
	void start() throws Exception {
		Map<String, String> files = Map.of(REGISTRY, REGISTRY_TEXT, PARENT, PARENT_TEXT, "tinh/kehoach.properties", "uses = ../chung",
				CHILD, CHILD_TEXT, OTHER, plan("B", "thực hiện Tinh", "mục tiêu M1 \"b\" cụ thể hóa Tinh.M1"),
				LOOSE, plan("C", "", "chỉ tiêu C1 \"c\" cụ thể hóa Tinh.C1 { đến 31/12/2025: tối thiểu 90% }"),
				GRANDCHILD, plan("D", "thực hiện A", "chỉ tiêu C1 \"d\" cụ thể hóa A.C1 { đến 31/12/2025: tối thiểu 90% }"), STRANGER,
				plan("E", "", "mục tiêu M1 \"e\""), "so/kehoach.properties", "uses = ../tinh");
		server = new PlanServer(root, files, List.of(root.resolve("chung"), root.resolve("tinh"), root.resolve("so")));
		for (String file : List.of(CHILD, OTHER, LOOSE, GRANDCHILD, STRANGER)) {
			assertEquals(List.of(), errors(server.findings(file, findings -> true)), file);
		}
		server.openFromDisk(PARENT);
		server.openFromDisk(REGISTRY);
		// opening is no change
		server.checkedAfter(REGISTRY, REGISTRY_TEXT);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	private static List<Diagnostic> errors(List<Diagnostic> findings) {
		return findings.stream().filter(f -> f.getSeverity() == DiagnosticSeverity.Error).toList();
	}

	private List<String> afterParent(String before, String after) throws Exception {
		assertTrue(PARENT_TEXT.contains(before), before);
		return server.checkedAfter(PARENT, PARENT_TEXT.replace(before, after));
	}

	private List<String> afterRegistry(String before, String after) throws Exception {
		assertTrue(REGISTRY_TEXT.contains(before), before);
		return server.checkedAfter(REGISTRY, REGISTRY_TEXT.replace(before, after));
	}

	@Test
	void aTargetConcernsThoseThatNamedTheIndicator() throws Exception {
		assertEquals(List.of(CHILD, LOOSE, PARENT), afterParent("tối thiểu 80%", "tối thiểu 88%"));
	}

	@Test
	void aWeakerTargetIsFoundAcrossFolders() throws Exception {
		server.findings(CHILD, findings -> !has(findings, "KH601"));
		server.change(PARENT, PARENT_TEXT.replace("tối thiểu 80%", "tối thiểu 88%"));
		server.findings(CHILD, findings -> has(findings, "KH601"));
		server.change(PARENT, PARENT_TEXT);
		server.findings(CHILD, findings -> !has(findings, "KH601"));
	}

	private static boolean has(List<Diagnostic> findings, String code) {
		return findings.stream().anyMatch(finding -> code.equals(finding.getCode().getLeft()));
	}

	@Test
	void proseCommentsAndBlankLinesConcernNobody() throws Exception {
		assertEquals(List.of(PARENT), afterParent("Lời mở đầu", "Lời mở đầu khác"));
		assertEquals(List.of(PARENT), afterParent("mục tiêu M1", "// ghi chú\n\n\nmục tiêu M1"));
		assertEquals(List.of(PARENT), afterParent("chủ trì CacSo", "chủ trì CacSo\nghi chú \"Ghi chú\""));
	}

	@Test
	void theWordsOfAnItemConcernThoseThatNamedIt() throws Exception {
		assertEquals(List.of(CHILD, OTHER, PARENT), afterParent("Mục tiêu thứ nhất", "Mục tiêu khác"));
	}

	@Test
	void theTimeOfATaskConcernsThoseItObliges() throws Exception {
		assertEquals(List.of(CHILD, OTHER, PARENT), afterParent("31/10/2025", "31/8/2025"));
	}

	@Test
	void whatIsNewInThePlanAboveConcernsThoseThatImplementIt() throws Exception {
		assertEquals(List.of(CHILD, OTHER, PARENT), afterParent("nhiệm vụ N1", "nhiệm vụ N2 \"Mới\"\nnhiệm vụ N1"));
	}

	@Test
	void theDateOfThePlanAboveConcernsThoseThatImplementIt() throws Exception {
		assertEquals(List.of(CHILD, OTHER, PARENT), afterParent("ngày 15/1/2025", "ngày 16/2/2025"));
	}

	@Test
	void thePeriodConcernsAlsoThoseThatNamedAnItemOnly() throws Exception {
		assertEquals(List.of(CHILD, OTHER, LOOSE, PARENT), afterParent("1/1/2025 - 31/12/2025", "1/1/2025 - 31/12/2026"));
	}

	@Test
	void theMembersOfAGroupConcernThoseWhomItObligesThroughThePlanAbove() throws Exception {
		assertEquals(List.of(REGISTRY, CHILD, OTHER, PARENT), afterRegistry("gồm So", "gồm BanNganh"));
	}

	@Test
	void aUnitThatNobodyNamedConcernsNobody() throws Exception {
		assertEquals(List.of(REGISTRY), afterRegistry("\"Ban ngành\"", "\"Ban, ngành\" ký hiệu BN"));
	}

	@Test
	void aUnitFarAboveConcernsThoseBelow() throws Exception {
		assertEquals(List.of(REGISTRY, CHILD, OTHER, LOOSE, GRANDCHILD, STRANGER, PARENT),
				afterRegistry("\"Ủy ban\" cấp tỉnh", "\"Ủy ban\" cấp xã"));
	}

	@Test
	void aDocumentConcernsAllThatUseTheRegistry() throws Exception {
		assertEquals(List.of(REGISTRY, CHILD, OTHER, LOOSE, GRANDCHILD, STRANGER, PARENT), afterRegistry("ngày 2/1/2025", "ngày 3/1/2025"));
	}

	@Test
	void aPlanOfTheSameNameConcernsTheFirst() throws Exception {
		server.openFromDisk(STRANGER);
		assertEquals(List.of(LOOSE, STRANGER), server.checkedAfter(STRANGER, plan("C", "", "mục tiêu M1 \"e\"")));
		server.findings(LOOSE, findings -> has(findings, "KH102"));
	}

	@Test
	void aLinkOfThePlanBetweenConcernsThoseBelowIt() throws Exception {
		server.openFromDisk(CHILD);
		assertEquals(List.of(CHILD, GRANDCHILD), server.checkedAfter(CHILD, CHILD_TEXT.replace("cụ thể hóa Tinh.C1", "")));
	}

	@Test
	void theFarEndOfALinkConcernsThoseThatReachIt() throws Exception {
		// whether D goes round in a circle depends on what Tinh.C1 refines
		assertEquals(List.of(CHILD, LOOSE, GRANDCHILD, PARENT), afterParent("đúng hạn\"", "đúng hạn\" cụ thể hóa D.C1"));
	}
}
