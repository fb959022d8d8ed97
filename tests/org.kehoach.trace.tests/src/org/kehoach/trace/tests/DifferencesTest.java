// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.trace.differences.Change;
import org.kehoach.trace.differences.Differences;
import org.kehoach.trace.differences.Group;
import org.kehoach.trace.facts.FileFacts;

/** Each kind of difference between two versions is told once, and nothing else. */
class DifferencesTest {

	private static final String ABOVE = """
			danh mục D "Cơ quan" {
				cơ quan A "Tỉnh"
				cơ quan B "Sở" thuộc A
				cơ quan C "Sở khác" thuộc A
			}
			kế hoạch Tren "Kế hoạch của tỉnh" {
				dùng danh mục D
				cơ quan A
				thời kỳ 1/1/2025 - 31/12/2025
				lĩnh vực thể chế T "Thể chế" {
					chủ trì B
					chỉ tiêu C1 "Văn bản được rà soát" { đơn vị tính "%" đến 31/12/2025: tối thiểu 90 }
					nhiệm vụ N1 "Rà soát văn bản" {
						thời hạn quý III
						sản phẩm báo cáo "Báo cáo rà soát"
						hoạt động "Lập danh mục" { thời hạn quý II }
						hoạt động "Họp thẩm định"
					}
					nhiệm vụ N2 "Sửa đổi văn bản" { chủ trì C }
				}
				lĩnh vực tổ chức bộ máy L "Bộ máy" {
				}
			}
			""";
	private static final String BELOW = """
			kế hoạch Duoi "Kế hoạch của Sở" {
				dùng danh mục D
				cơ quan B
				thời kỳ 1/1/2025 - 31/12/2025
				thực hiện Tren
				lĩnh vực thể chế T "Thể chế" {
					nhiệm vụ N1 "Rà soát văn bản của Sở" { thực hiện Tren.N1 }
				}
			}
			""";

	@TempDir
	private Path folder;
	private List<FileFacts> before;

	@BeforeEach
	void read() throws IOException {
		before = facts(ABOVE, BELOW);
	}

	private List<FileFacts> facts(String... texts) throws IOException {
		return Examples.facts(Files.createTempDirectory(folder, "version"), texts).own();
	}

	/** Kind, subject, property, name, before and after, one text a change. */
	private List<String> changes(String above, String below) throws IOException {
		return Differences.of(before, facts(above, below)).stream().map(DifferencesTest::told).toList();
	}

	private static String told(Change change) {
		String property = change.property() == null ? "" : " " + change.property();
		String values = change.before() == null && change.after() == null ? "" : ": " + change.before() + " > " + change.after();
		return change.kind() + " " + change.subject() + property + " " + change.name() + values;
	}

	private List<String> changesAbove(String text, String by) throws IOException {
		assertEquals(1, ABOVE.split(Pattern.quote(text), -1).length - 1, text);
		return changes(ABOVE.replace(text, by), BELOW);
	}

	@Test
	void theSameTextIsNoDifference() throws IOException {
		assertEquals(List.of(), changes(ABOVE, BELOW));
	}

	@Test
	void layoutAndOrderOfFilesAreNoDifference() throws IOException {
		assertEquals(List.of(), Differences.of(before, facts(BELOW, "\n\n// khác\n" + ABOVE.replace("\t", "  "))).stream().toList());
	}

	@Test
	void wordsOfATimeThatMeansTheSameAreNoDifference() throws IOException {
		assertEquals(List.of(), changesAbove("thời hạn quý III\n", "thời hạn quý III/2025\n"));
	}

	@Test
	void targetsAreComparedDayByDay() throws IOException {
		assertEquals(List.of("CHANGED INDICATOR TARGET Tren.C1: 31/12/2025: tối thiểu 90 > 31/12/2025: tối thiểu 95"),
				changesAbove("tối thiểu 90", "tối thiểu 95"));
		assertEquals(List.of("ADDED INDICATOR TARGET Tren.C1: null > 30/6/2025: tối thiểu 50"),
				changesAbove("đến 31/12/2025: tối thiểu 90", "đến 30/6/2025: tối thiểu 50 đến 31/12/2025: tối thiểu 90"));
	}

	@Test
	void timesAndUnitsAreTold() throws IOException {
		assertEquals(List.of("CHANGED TASK TIME Tren.N1: quý III > quý IV"), changesAbove("thời hạn quý III\n", "thời hạn quý IV\n"));
		assertEquals(List.of("CHANGED TASK LEAD Tren.N2: D.C > D.B"), changesAbove("{ chủ trì C }", "{ chủ trì B }"));
		assertEquals(List.of("ADDED TASK COORDINATOR Tren.N2: null > D.B"), changesAbove("{ chủ trì C }", "{ chủ trì C phối hợp B }"));
	}

	@Test
	void whatAnAreaSaysForItsTasksIsToldOnce() throws IOException {
		assertEquals(List.of("CHANGED AREA LEAD Tren.T: D.B > D.C"), changesAbove("\t\tchủ trì B\n", "\t\tchủ trì C\n"));
	}

	@Test
	void aLeadThatTheTaskNowSaysItselfIsNoDifference() throws IOException {
		assertEquals(List.of(), changesAbove("sản phẩm báo cáo", "chủ trì B sản phẩm báo cáo"));
	}

	@Test
	void activitiesAreFollowedByTheirText() throws IOException {
		assertEquals(List.of("CHANGED ACTIVITY TIME Tren.N1: quý II > quý I"), changesAbove("{ thời hạn quý II }", "{ thời hạn quý I }"));
		assertEquals(List.of("CHANGED ACTIVITY TITLE Tren.N1: Họp thẩm định > Họp nghiệm thu"),
				changesAbove("Họp thẩm định", "Họp nghiệm thu"));
		assertEquals(List.of("REMOVED ACTIVITY Tren.N1"), changesAbove("hoạt động \"Họp thẩm định\"\n", "\n"));
	}

	@Test
	void aRenamedItemIsFollowedAndSoAreTheLinksToIt() throws IOException {
		assertEquals(List.of("RENAMED TASK Tren.N7: Tren.N1 > Tren.N7"),
				changes(ABOVE.replace("nhiệm vụ N1", "nhiệm vụ N7"), BELOW.replace("Tren.N1", "Tren.N7")));
	}

	@Test
	void aLinkThatKeepsTheOldNameIsBroken() throws IOException {
		assertEquals(List.of("RENAMED TASK Tren.N7: Tren.N1 > Tren.N7", "BROKEN TASK IMPLEMENTS Duoi.N1: Tren.N1 > Tren.N1"),
				changes(ABOVE.replace("nhiệm vụ N1", "nhiệm vụ N7"), BELOW));
	}

	@Test
	void aRenamedPlanTakesItsItemsAlong() throws IOException {
		assertEquals(List.of("RENAMED PLAN KHTinh: Tren > KHTinh"),
				changes(ABOVE.replace("Tren", "KHTinh"), BELOW.replace("Tren", "KHTinh")));
	}

	@Test
	void anItemThatGoesToAnotherPlanIsMoved() throws IOException {
		String task = "nhiệm vụ N2 \"Sửa đổi văn bản\" { chủ trì C }";
		assertEquals(List.of("MOVED TASK Duoi.N2: Tren.N2 > Duoi.N2", "CHANGED TASK AREA Duoi.N2: T > T"),
				changes(ABOVE.replace(task, ""), BELOW.replace("Tren.N1 }", "Tren.N1 }\n" + task)));
	}

	@Test
	void anItemThatGoesToAnotherAreaSaysSo() throws IOException {
		String task = "nhiệm vụ N2 \"Sửa đổi văn bản\" { chủ trì C }";
		assertEquals(List.of("CHANGED TASK AREA Tren.N2: T > L"),
				changes(ABOVE.replace(task, "").replace("\"Bộ máy\" {", "\"Bộ máy\" { " + task), BELOW));
	}

	@Test
	void whatComesAndGoesIsTold() throws IOException {
		assertEquals(List.of("REMOVED TASK Tren.N2"), changesAbove("nhiệm vụ N2 \"Sửa đổi văn bản\" { chủ trì C }", ""));
		assertEquals(List.of("ADDED GOAL Tren.M1"), changesAbove("lĩnh vực tổ chức bộ máy", "mục tiêu M1 \"Một\"\n\tlĩnh vực tổ chức bộ máy"));
	}

	@Test
	void aPlanThatComesIsToldWithoutItsParts() throws IOException {
		List<Change> changes = Differences.of(before.subList(0, 1), before);
		assertEquals(List.of("ADDED PLAN Duoi"), changes.stream().map(DifferencesTest::told).toList());
		assertEquals(2, changes.getFirst().parts(), "area and task");
		assertEquals(List.of("REMOVED PLAN Duoi"),
				Differences.of(before, before.subList(0, 1)).stream().map(DifferencesTest::told).toList());
	}

	@Test
	void unitsOfRegistriesAreTold() throws IOException {
		List<Change> changes = Differences.of(before, facts(
				ABOVE.replace("cơ quan C \"Sở khác\" thuộc A", "cơ quan C \"Sở Nội vụ\" thuộc B\n\tcơ quan E \"Sở Tài chính\""), BELOW));
		assertEquals(List.of("CHANGED UNIT TITLE D.C: Sở khác > Sở Nội vụ", "CHANGED UNIT SUPERIOR D.C: D.A > D.B", "ADDED UNIT D.E"),
				changes.stream().map(DifferencesTest::told).toList());
		assertEquals(List.of(Group.UNITS, Group.UNITS, Group.UNITS), changes.stream().map(Change::group).toList());
	}

	@Test
	void theLinksOfAPlanAreTold() throws IOException {
		assertEquals(List.of("REMOVED PLAN IMPLEMENTS Duoi: Tren > null"), changes(ABOVE, BELOW.replace("thực hiện Tren\n", "\n")));
		assertEquals(List.of("ADDED PLAN WAIVES Duoi: null > Tren.N2: không thuộc chức năng"),
				changes(ABOVE, BELOW.replace("thực hiện Tren\n", "thực hiện Tren\nkhông áp dụng Tren.N2 vì \"không thuộc chức năng\"\n")));
	}

	@Test
	void turnedRoundWhatCameGoes() throws IOException {
		List<FileFacts> after = facts(ABOVE.replace("tối thiểu 90", "tối thiểu 95").replace("cơ quan C", "cơ quan F").replace("chủ trì C", "chủ trì F")
				.replace("nhiệm vụ N1", "nhiệm vụ N8"), BELOW.replace("Tren.N1", "Tren.N8"));
		assertEquals(Differences.of(before, after).size(), Differences.of(after, before).size());
	}

	@Test
	void everyExampleIsTheSameAsItself() {
		for (Path example : Examples.all()) {
			List<FileFacts> facts = Examples.facts(example).own();
			List<FileFacts> shifted = facts.stream().map(file -> new FileFacts("x/" + file.file(), file.registries(), file.decisions(), file.plans()))
					.toList().reversed();
			assertEquals(List.of(), Differences.of(facts, shifted), example::toString);
		}
	}
}
