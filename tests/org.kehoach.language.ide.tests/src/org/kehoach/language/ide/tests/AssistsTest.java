// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.language.fixes.TextEdit;

/** Changes at the caret, each with the text before, where | is the caret, and after. */
class AssistsTest {

	private static final String FILE = "k.kehoach";
	private static final String HEAD = """
			kế hoạch K "Kế hoạch" {
				dùng danh mục QuangTri
				cơ quan SoNoiVu
				thời kỳ 1/1/2025 - 31/12/2027
			""";

	@TempDir
	Path folder;
	private PlanServer server;
	private boolean opened;

	@BeforeEach
	void start() throws Exception {
		server = PlanServer.ofSamples(folder);
	}

	@AfterEach
	void stop() {
		server.close();
	}

	// ---- Times -------------------------------------------------------------------------------------------------

	@Test
	void aQuarterBecomesFromToAndBack() throws Exception {
		String quarter = task("thời hạn quý II|/2026");
		String span = task("thời hạn từ ngày 1/4/2026 đến ngày 30/6/2026");
		becomes(quarter, "Viết «từ ngày 1/4/2026 đến ngày 30/6/2026»", span);
		becomes(task("thời hạn từ ngày |1/4/2026 đến ngày 30/6/2026"), "Viết «quý II/2026»", task("thời hạn quý II/2026"));
	}

	@Test
	void timesAreOfferedAtTheirKeywordToo() throws Exception {
		becomes(task("thời |hạn tháng 4, 5/2026"), "Viết «từ ngày 1/4/2026 đến ngày 31/5/2026»",
				task("thời hạn từ ngày 1/4/2026 đến ngày 31/5/2026"));
		becomes(task("thời hạn từ ngày 1/4/2026 đến ngày 31/5/2026|"), "Viết «tháng 4, 5/2026»", task("thời hạn tháng 4, 5/2026"));
		becomes(task("thời hạn năm 202|6"), "Viết «từ ngày 1/1/2026 đến ngày 31/12/2026»", task("thời hạn từ ngày 1/1/2026 đến ngày 31/12/2026"));
	}

	@Test
	void beforeBecomesNoLaterThan() throws Exception {
		becomes(task("thời hạn trước ngày |1/7/2026"), "Viết «chậm nhất ngày 30/6/2026»", task("thời hạn chậm nhất ngày 30/6/2026"));
		becomes(task("thời hạn chậm nhất ngày |30/6/2026"), "Viết «trước ngày 1/7/2026»", task("thời hạn trước ngày 1/7/2026"));
	}

	@Test
	void quartersThatAreApartStay() throws Exception {
		notOffered(task("thời hạn quý I|, III/2026"), "từ ngày");
		notOffered(task("thời hạn từ ngày |2/4/2026 đến ngày 30/6/2026"), "quý");
	}

	@Test
	void keywordsAreInTheLanguageOfTheFile() throws Exception {
		becomes("plan K \"K\" {\n\ttask N1 \"Việc\" {\n\t\tdeadline quarter II/2|026\n\t}\n}\n",
				"Viết «from day 1/4/2026 until day 30/6/2026»", "plan K \"K\" {\n\ttask N1 \"Việc\" {\n\t\tdeadline from day 1/4/2026 until day 30/6/2026\n\t}\n}\n");
	}

	// ---- Words -------------------------------------------------------------------------------------------------

	@Test
	void aUnitIsWrittenInFullAndAbbreviated() throws Exception {
		String shortName = HEAD + "\tmục đích \"Theo phân công của UBND |tỉnh.\"\n}\n";
		String full = HEAD + "\tmục đích \"Theo phân công của Ủy ban nhân dân tỉnh|.\"\n}\n";
		becomes(shortName, "Viết «Ủy ban nhân dân tỉnh»", full.replace("|", ""));
		becomes(full, "Viết «UBND tỉnh»", shortName.replace("|", ""));
		notOffered(HEAD + "\tmục đích \"Theo |phân công của UBND tỉnh.\"\n}\n", "Viết «");
	}

	@Test
	void aTextIsWrittenOnSeveralLinesAndOnOne() throws Exception {
		String words = "Nâng cao chất lượng cải cách hành chính, bảo đảm sự chỉ đạo thống nhất, thông suốt từ tỉnh đến cơ sở.";
		String line = HEAD + "\tmục đích \"" + words + "|\"\n}\n";
		String block = HEAD + "\tmục đích \"\"\"\n\t\tNâng cao chất lượng cải cách hành chính, bảo đảm sự chỉ đạo thống nhất, thông suốt từ tỉnh\n"
				+ "\t\tđến cơ sở.\n\t\t\"\"\"\n}\n";
		becomes(line, "Viết thành đoạn nhiều dòng", block);
		becomes(block.replace("Nâng", "Nâ|ng"), "Viết trên một dòng", line.replace("|", ""));
	}

	@Test
	void severalParagraphsStayOnSeveralLines() throws Exception {
		notOffered(HEAD + "\tmục đích \"\"\"\n\t\tMột.|\n\n\t\tHai.\n\t\t\"\"\"\n}\n", "một dòng");
	}

	@Test
	void legalBasesAreSortedByForceAndDate() throws Exception {
		String registry = """
				danh mục VB "Văn bản" {
					cơ quan CP "Chính phủ" ký hiệu CP cấp trung ương
					cơ quan T "Tỉnh" ký hiệu UBND cấp tỉnh
					văn bản KHT kế hoạch 1/KH-UBND ngày 1/2/2025 của T "Kế hoạch"
					văn bản ND2 nghị định 2/2024/NĐ-CP ngày 2/2/2024 của CP "Nghị định hai"
					văn bản NQ nghị quyết 76/NQ-CP ngày 15/7/2021 của CP "Nghị quyết"
					văn bản ND1 nghị định 1/2023/NĐ-CP ngày 1/1/2023 của CP "Nghị định một"
					văn bản L luật năm 2015 "Luật"
				}
				kế hoạch K "K" {
					dùng danh mục VB
					căn cứ KHT, ND2, /* đã sửa */ NQ, ND1
					căn cứ L
				}
				""";
		becomes(registry.replace("căn cứ KHT", "căn| cứ KHT"), "Xếp căn cứ theo hiệu lực pháp lý và ngày ban hành",
				registry.replace("KHT, ND2, /* đã sửa */ NQ, ND1", "L, ND1, /* đã sửa */ ND2, NQ").replace("căn cứ L\n", "căn cứ KHT\n"));
		notOffered(registry.replace("KHT, ND2, /* đã sửa */ NQ, ND1", "L, ND1, |ND2, NQ").replace("căn cứ L\n", "căn cứ KHT\n"), "Xếp");
	}

	// ---- Items -------------------------------------------------------------------------------------------------

	@Test
	void aTaskComesBelowItsGoal() throws Exception {
		String before = HEAD + """
					lĩnh vực thể chế A "A" {
						mục tiêu |M1 "Đúng hạn"
						nhiệm vụ N07 "Rà soát"
					}
				}
				""";
		becomes(before, "Thêm nhiệm vụ phục vụ M1", before.replace("|", "").replace("\t\tnhiệm vụ N07 \"Rà soát\"\n", """
						nhiệm vụ N07 "Rà soát"
						nhiệm vụ N08 "" phục vụ M1 {
							sản phẩm báo cáo ""
							thời hạn cả kỳ kế hoạch
						}
				"""));
		becomes(before, "Thêm chỉ tiêu đo lường M1", before.replace("|", "").replace("\t\tnhiệm vụ N07 \"Rà soát\"\n", """
						nhiệm vụ N07 "Rà soát"
						chỉ tiêu C1 "" đo lường M1 {
							đơn vị tính "%"
							đạt tối thiểu 100%
						}
				"""));
	}

	@Test
	void anActivityIsAdded() throws Exception {
		becomes(HEAD + "\tnhiệm vụ N1 \"Rà |soát\"\n}\n", "Thêm hoạt động vào N1",
				HEAD + "\tnhiệm vụ N1 \"Rà soát\" {\n\t\thoạt động \"\"\n\t}\n}\n");
	}

	@Test
	void aTaskIsSplitAtAnActivity() throws Exception {
		String before = HEAD + """
					mục tiêu M1 "Đúng hạn"

					nhiệm vụ N1 "Rà soát" phục vụ M1 {
						hoạt động "Soạn"
						// sau cùng
						hoạt động "Đăng|" {
							sản phẩm "Bản tin"
						}
						chủ trì SoNoiVu // hỏi lại
						thời hạn quý II/2026
					}
				}
				""";
		becomes(before, "Tách làm hai: 1 hoạt động từ đây trở xuống thành nhiệm vụ N2", HEAD + """
					mục tiêu M1 "Đúng hạn"

					nhiệm vụ N1 "Rà soát" phục vụ M1 {
						hoạt động "Soạn"
						chủ trì SoNoiVu // hỏi lại
						thời hạn quý II/2026
					}

					nhiệm vụ N2 "" phục vụ M1 {
						// sau cùng
						hoạt động "Đăng" {
							sản phẩm "Bản tin"
						}
						chủ trì SoNoiVu
						thời hạn quý II/2026
					}
				}
				""");
	}

	@Test
	void aTaskWithoutActivitiesIsSplitToo() throws Exception {
		String before = HEAD + "\tnhiệm vụ |N1 \"Rà soát\" {\n\t\tchủ trì SoNoiVu\n\t}\n}\n";
		becomes(before, "Tách làm hai, thêm nhiệm vụ N2", before.replace("|", "").replace("\t}\n}\n",
				"\t}\n\tnhiệm vụ N2 \"\" {\n\t\tchủ trì SoNoiVu\n\t}\n}\n"));
	}

	@Test
	void goalsMoveUpAndDown() throws Exception {
		String before = HEAD + "\t// một\n\tmục tiêu M1 \"Một\"\n\n\t// hai\n\tmục tiêu M2| \"Hai\"\n}\n";
		String after = HEAD + "\t// hai\n\tmục tiêu M2 \"Hai\"\n\n\t// một\n\tmục tiêu M1 \"Một\"\n}\n";
		becomes(before, "Chuyển «M2» lên trên", after);
		notOffered(before, "xuống dưới");
	}

	@Test
	void missingYearsGetALine() throws Exception {
		String before = HEAD + "\tchỉ tiêu C1 \"Tỷ lệ\" {\n\t\tđến năm 2026|: tối thiểu 90%\n\t}\n}\n";
		becomes(before, "Thêm 2 năm còn thiếu", HEAD
				+ "\tchỉ tiêu C1 \"Tỷ lệ\" {\n\t\tđến năm 2025: \"\"\n\t\tđến năm 2026: tối thiểu 90%\n\t\tđến năm 2027: \"\"\n\t}\n}\n");
	}

	// ---- The plan above ----------------------------------------------------------------------------------------

	private static final String BELOW = """
			kế hoạch K "Kế hoạch" {
				dùng danh mục QuangTri
				cơ quan SoNoiVu
				thời kỳ 1/7/2025 - 31/12/2025
				thực hiện KH494

				lĩnh vực thể chế TheChe "Thể chế" {
					mục tiêu M01 "Văn bản đúng hạn" cụ thể hóa KH494.M1
				}
				lĩnh vực thủ tục hành chính ThuTuc "Thủ tục" {
				}
			}
			""";

	@Test
	void anObligationIsTakenOver() throws Exception {
		becomes(BELOW.replace("\"Thủ tục\" {", "\"Thủ| tục\" {"), "Nhận KH494.N2 về đây: Công khai thủ tục", BELOW.replace("\"Thủ tục\" {\n", """
				"Thủ tục" {
						nhiệm vụ N1 "[Công khai thủ tục]" {
							thực hiện KH494.N2
							sản phẩm  báo cáo "[Báo cáo]"
							thời hạn  quý IV
						}
				"""));
	}

	@Test
	void anIndicatorIsTakenOverWithItsTarget() throws Exception {
		String after = after(BELOW.replace("\"Thể chế\" {", "\"Thể chế\"| {"), "Nhận KH494.C1 về đây: Tỷ lệ văn bản được rà soát");
		assertTrue(after.contains("\t\tchỉ tiêu C1 \"[Tỷ lệ văn bản được rà soát]\" cụ thể hóa KH494.C1 {\n"), after);
		assertTrue(after.contains("đến 31/12/2025: tối thiểu 80%\n"), after);
	}

	@Test
	void anObligationIsLeftOutWithAReason() throws Exception {
		becomes(BELOW.replace("thực hiện KH494", "thực hiện KH|494"), "Không áp dụng KH494.N2, ghi lý do: Công khai thủ tục",
				BELOW.replace("\"Thủ tục\" {\n", "\"Thủ tục\" {\n\t\tkhông áp dụng KH494.N2 vì \"\"\n"));
	}

	@Test
	void aTaskIsLinkedToWhatItIsAbout() throws Exception {
		String before = BELOW.replace("\"Thủ tục\" {\n", "\"Thủ tục\" {\n\t\tnhiệm vụ N1 \"Công khai |các thủ tục của Sở\"\n");
		becomes(before, "Thêm «thực hiện KH494.N2»: Công khai thủ tục", before.replace("|", "").replace("của Sở\"\n",
				"của Sở\" {\n\t\t\tthực hiện KH494.N2\n\t\t}\n"));
	}

	@Test
	void aTaskServesAGoalOfItsArea() throws Exception {
		String before = BELOW.replace("KH494.M1\n", "KH494.M1\n\t\tnhiệm vụ N1 \"Việc|\"\n");
		becomes(before, "Thêm «phục vụ M01»: Văn bản đúng hạn", before.replace("|\"", "\" phục vụ M01"));
	}

	@Test
	void nothingIsOfferedInAnEmptyFile() throws Exception {
		assertEquals(List.of(), titles("|"));
		assertEquals(List.of(), titles("// gì đó|\n"));
	}

	// ---- How ---------------------------------------------------------------------------------------------------

	private static String task(String line) {
		return HEAD + "\tnhiệm vụ N1 \"Việc\" {\n\t\t" + line + "\n\t}\n}\n";
	}

	private void notOffered(String withCaret, String words) throws Exception {
		List<String> titles = titles(withCaret);
		assertTrue(titles.stream().noneMatch(title -> title.contains(words)), titles::toString);
	}

	private void becomes(String withCaret, String title, String after) throws Exception {
		assertEquals(after, after(withCaret, title));
	}

	/** Also with the line ends of Windows, which stay; and the text after it has no syntax errors. */
	private String after(String withCaret, String title) throws Exception {
		String unix = apply(withCaret, title);
		assertEquals(unix.replace("\n", "\r\n"), apply(withCaret.replace("\n", "\r\n"), title));
		server.change(FILE, unix);
		server.findings(FILE, findings -> findings.stream()
				.noneMatch(f -> f.getSeverity() == DiagnosticSeverity.Error && f.getCode() != null && List.of("KH001", "KH002").contains(f.getCode().getLeft())));
		return unix;
	}

	private String apply(String withCaret, String title) throws Exception {
		List<CodeAction> offered = offered(withCaret);
		CodeAction action = offered.stream().filter(each -> each.getTitle().equals(title)).findFirst()
				.orElseThrow(() -> new AssertionError("not offered; but: " + offered.stream().map(CodeAction::getTitle).toList()));
		String text = withCaret.replace("|", "");
		Document document = new Document(1, text);
		List<TextEdit> edits = action.getEdit().getChanges().get(server.uri(FILE)).stream()
				.map(edit -> new TextEdit(document.getOffSet(edit.getRange().getStart()),
						document.getOffSet(edit.getRange().getEnd()) - document.getOffSet(edit.getRange().getStart()), edit.getNewText()))
				.toList();
		return TextEdit.apply(text, edits);
	}

	private List<String> titles(String withCaret) throws Exception {
		return offered(withCaret).stream().map(CodeAction::getTitle).toList();
	}

	private List<CodeAction> offered(String withCaret) throws Exception {
		int caret = withCaret.indexOf('|');
		String text = withCaret.replace("|", "");
		if (opened) {
			server.change(FILE, text);
		} else {
			server.open(FILE, text);
			opened = true;
		}
		Range range = new Range(PlanServer.position(text, caret), PlanServer.position(text, caret));
		return PlanServer.answer(server.documents().codeAction(new CodeActionParams(server.document(FILE), range,
				new CodeActionContext(List.of(), List.of(CodeActionKind.Refactor))))).stream().map(Either::getRight).toList();
	}
}
