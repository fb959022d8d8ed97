// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.engine.FolderFacts;
import org.kehoach.model.value.TargetFigure;
import org.kehoach.model.value.TimeWindow;
import org.kehoach.trace.facts.FileFacts;
import org.kehoach.trace.facts.ItemFacts;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.facts.ItemLink;
import org.kehoach.trace.facts.Link;
import org.kehoach.trace.facts.LinkKind;
import org.kehoach.trace.facts.PlanFacts;
import org.kehoach.trace.facts.PlanLink;
import org.kehoach.trace.facts.TimeKind;
import org.kehoach.trace.facts.UnitFacts;

class FactsReaderTest {

	private static final String TEXT = """
			danh mục D "Danh mục" {
				cơ quan Tinh "Tỉnh" viết tắt "UBND tỉnh" cấp tỉnh
				cơ quan So "Sở" thuộc Tinh {
					đơn vị VP "Văn phòng"
				}
				nhóm CacSo "Các sở" cấp tỉnh thuộc Tinh gồm So
				văn bản NQ1 nghị quyết 1/NQ-CP ngày 02/01/2025 của Tinh "Nghị quyết"
			}
			quyết định QD "Ban hành kế hoạch" {
				dùng danh mục D
				cơ quan Tinh
				số 7/QĐ-UBND
				ngày 03/02/2025
				ban hành KH
			}
			kế hoạch KH "Kế hoạch" {
				dùng danh mục D
				cơ quan Tinh
				thời kỳ 2025 - 2026
				thực hiện NQ1
				lĩnh vực thể chế TC "Thể chế" {
					chủ trì So
					mục tiêu M1 "Mục tiêu"
					chỉ tiêu C1 "Chỉ tiêu" đo lường M1 {
						đơn vị tính "%" trên "hồ sơ"
						đến năm 2025: tối thiểu 80%
						đạt theo NQ1
					}
					nhiệm vụ N1 "Nhiệm vụ" phục vụ C1, KhongCo {
						hoạt động "Một" { sản phẩm báo cáo "Báo cáo", chỉ tiêu C1 }
						nhiệm vụ N11 "Phần" { thời hạn trước 31/7/2025 }
						chủ trì So.VP
						thời hạn "báo cáo năm" (trước ngày 07/11), "báo cáo quý" (hằng quý)
						kinh phí dự toán 10 triệu đồng
					}
					nhiệm vụ N2 "Nhiệm vụ khác"
				}
				giải pháp G1 "Giải pháp"
				báo cáo "Năm" do So gửi Tinh thời hạn chậm nhất 8/12
			}
			""";

	@TempDir
	private Path folder;

	private FileFacts read(String text) {
		FolderFacts facts = Examples.facts(folder, text);
		return facts.own().get(0);
	}

	private static ItemFacts item(PlanFacts plan, String name) {
		return plan.items().stream().filter(item -> name.equals(item.name())).findFirst().orElseThrow();
	}

	@Test
	void unitsKnowTheirSuperiorsAndMembersByFullName() {
		List<UnitFacts> units = read(TEXT).registries().get(0).units();
		assertEquals(List.of("D.Tinh", "D.So", "D.So.VP", "D.CacSo"), units.stream().map(UnitFacts::name).toList());
		assertNull(units.get(0).parent());
		assertEquals("UBND tỉnh", units.get(0).shown());
		assertEquals(new Link("D.Tinh", true), units.get(1).parent());
		assertEquals(new Link("D.So", true), units.get(2).parent());
		assertEquals(List.of(new Link("D.So", true)), units.get(3).members());
	}

	@Test
	void itemsStandInTheOrderOfTheTextPartsBehindTheirWhole() {
		PlanFacts plan = read(TEXT).plans().get(0);
		assertEquals(List.of(ItemKind.GOAL, ItemKind.INDICATOR, ItemKind.TASK, ItemKind.ACTIVITY, ItemKind.TASK, ItemKind.TASK,
				ItemKind.SOLUTION), plan.items().stream().map(ItemFacts::kind).toList());
		assertEquals(List.of(-1, -1, -1, 2, 2, -1, -1), plan.items().stream().map(ItemFacts::parent).toList());
		assertEquals(24, item(plan, "C1").line());
		assertEquals("KH.N11", plan.fullName(item(plan, "N11")));
		assertNull(plan.fullName(plan.items().get(3)));
		assertEquals(new TimeWindow(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)), plan.period());
		assertEquals(List.of(new Link("D.NQ1", true)), plan.implemented().stream().map(PlanLink::link).toList());
	}

	@Test
	void linksAreFullNamesAndThoseThatLeadNowhereSaySo() {
		PlanFacts plan = read(TEXT).plans().get(0);
		assertEquals(List.of(new ItemLink(LinkKind.SERVES, "KH.C1", true, 29), new ItemLink(LinkKind.SERVES, "KhongCo", false, 29)),
				item(plan, "N1").links());
		assertEquals(List.of(new ItemLink(LinkKind.PRODUCES, "KH.C1", true, 30)), plan.items().get(3).links());
		assertEquals(List.of(new ItemLink(LinkKind.MEASURES, "KH.M1", true, 24)), item(plan, "C1").links());
	}

	@Test
	void targetsCompareAndKeepTheirWording() {
		var targets = item(read(TEXT).plans().get(0), "C1").targets();
		assertEquals("hồ sơ", targets.population());
		assertEquals(LocalDate.of(2025, 12, 31), targets.targets().get(0).day());
		assertEquals("tối thiểu 80%", targets.targets().get(0).wording());
		assertEquals(LocalDate.of(2026, 12, 31), targets.targets().get(1).day());
		assertEquals(new TargetFigure.Delegated(false, "D.NQ1", null), targets.targets().get(1).figure());
		assertEquals("theo NQ1", targets.targets().get(1).wording());
	}

	@Test
	void timesAreDaysAndWords() {
		PlanFacts plan = read(TEXT).plans().get(0);
		var time = item(plan, "N1").work().time();
		assertEquals(TimeKind.COMPOSITE, time.kind());
		assertEquals(List.of("báo cáo năm", "báo cáo quý"), time.parts().stream().map(part -> part.label()).toList());
		assertEquals(LocalDate.of(2026, 11, 6), time.parts().get(0).window().last());
		assertEquals(TimeKind.RECURRING, time.parts().get(1).kind());
		assertTrue(time.isDated());
		assertEquals(LocalDate.of(2025, 7, 30), item(plan, "N11").work().time().window().last());
		assertEquals("trước 31/7/2025", item(plan, "N11").work().time().wording());
	}

	@Test
	void workIsTakenFromTheTaskAroundAndFromTheArea() {
		PlanFacts plan = read(TEXT).plans().get(0);
		assertEquals(List.of(new Link("D.So.VP", true)), plan.leads(item(plan, "N11")));
		assertEquals(List.of(new Link("D.So.VP", true)), plan.leads(plan.items().get(3)));
		assertEquals(List.of(new Link("D.So", true)), plan.leads(item(plan, "N2")));
		assertNull(plan.time(item(plan, "N2")));
		assertEquals(TimeKind.COMPOSITE, plan.time(plan.items().get(3)).kind());
		assertEquals(List.of(), plan.leads(item(plan, "M1")));
	}

	@Test
	void aFileWithSyntaxErrorsGivesWhatCanBeRead() {
		FileFacts facts = read(TEXT.substring(0, TEXT.indexOf("kinh phí dự")) + "!!");
		assertEquals("KH", facts.plans().get(0).name());
		assertFalse(facts.plans().get(0).items().isEmpty());
	}

	@Test
	void namesAreHeldOnce() {
		FolderFacts facts = Examples.facts(folder, TEXT);
		PlanFacts plan = facts.own().get(0).plans().get(0);
		UnitFacts unit = facts.own().get(0).registries().get(0).units().get(1);
		assertSame(unit.name(), plan.areas().get(0).work().leads().get(0).target());
	}

	@Test
	void allExamplesCanBeRead() {
		for (Path example : Examples.all()) {
			FolderFacts facts = Examples.facts(example);
			int items = facts.own().stream().flatMap(file -> file.plans().stream())
					.mapToInt(plan -> (int) plan.items().stream().filter(ItemFacts::isItem).count()).sum();
			assertEquals(facts.checked().summary().items(), items, example.toString());
		}
	}
}
