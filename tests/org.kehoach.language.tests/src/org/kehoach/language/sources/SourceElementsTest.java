// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kehoach.language.sources.PublishedPlans.ALL;
import static org.kehoach.language.sources.PublishedPlans.FIVE;
import static org.kehoach.language.sources.PublishedPlans.HAI_PHONG_EDUCATION;
import static org.kehoach.language.sources.PublishedPlans.HAI_PHONG_INDUSTRY;
import static org.kehoach.language.sources.PublishedPlans.KHANH_HOA;
import static org.kehoach.language.sources.PublishedPlans.QUANG_TRI;
import static org.kehoach.language.sources.PublishedPlans.WARD;
import static org.kehoach.language.sources.PublishedPlans.all;
import static org.kehoach.language.sources.PublishedPlans.decision;
import static org.kehoach.language.sources.PublishedPlans.named;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kehoach.language.Values;
import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.Appendix;
import org.kehoach.model.Area;
import org.kehoach.model.Column;
import org.kehoach.model.Decision;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Named;
import org.kehoach.model.Numbering;
import org.kehoach.model.PerformanceIndex;
import org.kehoach.model.Plan;
import org.kehoach.model.Responsibility;
import org.kehoach.model.SectionKind;
import org.kehoach.model.Target;
import org.kehoach.model.Task;
import org.kehoach.model.TextSection;
import org.kehoach.model.Unit;

/**
 * Each kind of element that the published plans have, as the example plans hold it. The numbers are those of the table "A.2"
 * in {@code docs/developers/coverage-of-sources.md}; what concerns the printed page only is tested with the documents.
 */
class SourceElementsTest {

	@Test
	@DisplayName("A.2.1 the issuer and the agency above it")
	void issuerAndAgencyAbove() {
		assertEquals("Ủy ban nhân dân thành phố Hải Phòng", HAI_PHONG_EDUCATION.getIssuer().getParent().getTitle());
		assertEquals("Sở Giáo dục và Đào tạo", HAI_PHONG_EDUCATION.getIssuer().getTitle());
		assertEquals(AdministrativeLevel.COMMUNE, WARD.getIssuer().getLevel());
	}

	@Test
	@DisplayName("A.2.3 number and symbol, with and without number")
	void numberAndSymbol() {
		assertEquals("6252/KH-SGDĐT", HAI_PHONG_EDUCATION.getNumber().toString());
		assertEquals("510/QĐ-UBND", decision("QD510").getNumber().toString());
		assertEquals("09/QĐ-SCT", decision("QDSCT09").getNumber().toString());
		assertTrue(QUANG_TRI.getNumber().isDraft());
	}

	@Test
	@DisplayName("A.2.4 place and date, with and without day")
	void placeAndDate() {
		assertEquals("Hải Phòng 4/9/2025", HAI_PHONG_EDUCATION.getPlace() + " " + HAI_PHONG_EDUCATION.getDate());
		assertEquals("Phường Lê Ích Mộc 30/7/2025", decision("QD510").getPlace() + " " + decision("QD510").getDate());
		assertEquals("7/2025", QUANG_TRI.getDate().toString());
	}

	@Test
	@DisplayName("A.2.5 a decision that issues the plan")
	void decisionThatIssuesThePlan() {
		Decision ward = decision("QD510");
		assertSame(WARD, ward.getIssues());
		assertEquals(ward.getNumber(), WARD.getIssuance().getNumber());
		assertEquals(3, ward.getArticles().size());
		assertSame(KHANH_HOA, decision("QDSCT09").getIssues());
	}

	@Test
	@DisplayName("A.2.6 the subject, and the period apart from it")
	void subjectAndPeriod() {
		for (Plan plan : FIVE) {
			assertTrue(plan.getTitle().contains("ải cách hành chính"), plan.getTitle());
			assertTrue(plan.getPeriod().getFrom() != null && plan.getPeriod().getTo() != null, plan.getName());
		}
	}

	@Test
	@DisplayName("A.2.7 bases, and documents that are carried out")
	void bases() {
		assertEquals(List.of("NQ76", "QD3470"), names(HAI_PHONG_EDUCATION.getBases()));
		assertEquals(List.of("LuatTCCQDP", "NQ76", "CV4625"), names(decision("QD510").getBases()));
		assertEquals(List.of("NQ76", "KH494", "QD3028", "KH3647"), names(QUANG_TRI.getImplements()));
		assertEquals(List.of("NQ76", "CT23", "QD4831"), names(KHANH_HOA.getImplements()));
	}

	@Test
	@DisplayName("A.2.8 who proposed the decision")
	void proposer() {
		assertEquals("Trưởng phòng Văn hóa - Xã hội", decision("QD510").getProposer());
	}

	@Test
	@DisplayName("A.2.9 purpose, requirements, general goal")
	void proseSections() {
		Set<SectionKind> purposeAndRequirement = Set.of(SectionKind.PURPOSE, SectionKind.REQUIREMENT);
		assertTrue(kinds(HAI_PHONG_INDUSTRY).containsAll(purposeAndRequirement));
		assertTrue(kinds(HAI_PHONG_EDUCATION).containsAll(purposeAndRequirement));
		assertTrue(kinds(WARD).containsAll(purposeAndRequirement));
		assertTrue(kinds(QUANG_TRI).containsAll(Set.of(SectionKind.GENERAL_GOAL, SectionKind.REQUIREMENT)));
		assertTrue(kinds(KHANH_HOA).contains(SectionKind.GENERAL_GOAL));
	}

	private static Set<SectionKind> kinds(Plan plan) {
		return plan.getSections().stream().map(TextSection::getKind).collect(Collectors.toSet());
	}

	@Test
	@DisplayName("A.2.10 ranks, with and without a figure")
	void ranks() {
		assertEquals("Rank(top=5 indices=[PARIndex] among=các tỉnh, thành phố)", target(HAI_PHONG_EDUCATION, "C01a"));
		assertEquals("Rank(indices=[PARIndex] among=các địa phương)", target(WARD, "C1"));
	}

	@Test
	@DisplayName("A.2.11 the indices")
	void indices() {
		Set<String> names = ALL.all(PerformanceIndex.class).stream().map(Named::getName).collect(Collectors.toCollection(TreeSet::new));
		assertTrue(names.containsAll(Set.of("PARIndex", "SIPAS", "PAPI", "PCI", "DTI", "PGI", "DDCI")), names.toString());
	}

	@Test
	@DisplayName("A.2.12 at least, in five wordings")
	void atLeast() {
		assertEquals("Amount(comparator=AT_LEAST amount=95 percent=true)", target(HAI_PHONG_INDUSTRY, "C06"));
		assertEquals("từ 50% trở lên", named(HAI_PHONG_INDUSTRY, Indicator.class, "C03").getTargets().getFirst().getValue().getWording());
		assertEquals("từ 90% trở lên", named(WARD, Indicator.class, "C8").getTargets().getFirst().getValue().getWording());
		assertEquals("Amount(comparator=MORE_THAN amount=30 percent=true)", target(HAI_PHONG_EDUCATION, "C13"));
		assertEquals("Amount(comparator=AT_LEAST amount=30 percent=true)", target(QUANG_TRI, "C03"));
	}

	@Test
	@DisplayName("A.2.13 exactly, of a named population")
	void exactlyOfAPopulation() {
		Indicator online = named(HAI_PHONG_INDUSTRY, Indicator.class, "C04");
		assertEquals("Amount(comparator=EXACTLY amount=100 percent=true)", target(HAI_PHONG_INDUSTRY, "C04"));
		assertEquals("% thủ tục hành chính đủ điều kiện của Sở", online.getUnit() + " " + online.getPopulation());
	}

	@Test
	@DisplayName("A.2.14 a range")
	void range() {
		assertEquals("Range(low=25 high=35 percent=true)", target(HAI_PHONG_EDUCATION, "C12"));
	}

	@Test
	@DisplayName("A.2.15 reductions against a year, a span, nothing")
	void reductions() {
		assertEquals("Change(direction=REDUCE average=true comparator=EXACTLY amount=10 percent=true"
				+ " baseline=Baseline(fromYear=2025))", target(HAI_PHONG_INDUSTRY, "C07"));
		assertEquals("Change(direction=REDUCE average=true comparator=EXACTLY amount=15 percent=true"
				+ " baseline=Baseline(fromYear=2021 toYear=2025))", target(KHANH_HOA, "C16"));
		assertEquals("Change(direction=REDUCE comparator=AT_LEAST amount=50 percent=true)", target(WARD, "C6"));
	}

	@Test
	@DisplayName("A.2.16 an indicator among what another counts")
	void nestedIndicators() {
		assertEquals(List.of("C03"), names(named(HAI_PHONG_INDUSTRY, Indicator.class, "C02").getParts()));
		assertEquals(List.of("C04"), names(named(HAI_PHONG_EDUCATION, Indicator.class, "C03").getParts()));
		assertEquals(List.of("C29a"), names(named(QUANG_TRI, Indicator.class, "C29").getParts()));
		assertEquals(List.of("C09"), names(named(KHANH_HOA, Indicator.class, "C08").getParts()));
	}

	@Test
	@DisplayName("A.2.17 a figure for each level")
	void levels() {
		assertEquals(List.of("PROVINCE 90%", "DISTRICT 80%", "COMMUNE 60%"), levels(KHANH_HOA, "C18"));
		assertEquals(List.of("PROVINCE 95%", "COMMUNE 80%"), levels(QUANG_TRI, "C27a"));
		assertEquals(List.of("PROVINCE 90%", "COMMUNE 80%"), levels(QUANG_TRI, "C27b"));
		assertEquals(List.of("PROVINCE 80%", "COMMUNE 70%"), levels(QUANG_TRI, "C27c"));
	}

	private static List<String> levels(Plan plan, String indicator) {
		return named(plan, Indicator.class, indicator).getTargets().stream()
				.map(target -> target.getLevel() + " " + target.getValue().getWording()).toList();
	}

	@Test
	@DisplayName("A.2.18 targets that others set")
	void targetsByReference() {
		assertEquals("Delegated(text=lộ trình của Trung ương)", target(KHANH_HOA, "C04"));
		assertEquals("Delegated(exceeds=true text=chỉ tiêu thu ngân sách năm 2025 do UBND thành phố giao)", target(WARD, "C4"));
	}

	@Test
	@DisplayName("A.2.19 targets for 2025 and 2030")
	void stagedTargets() {
		List<String> milestones = all(KHANH_HOA, Target.class).stream().map(target -> target.getMilestone().toString()).distinct().toList();
		assertEquals(List.of("2025", "2030"), milestones);
	}

	@Test
	@DisplayName("A.2.20 a response time")
	void responseTime() {
		assertEquals("Response(comparator=EXACTLY amount=5 unit=DAY event=bộ, ngành trung ương công bố)", target(QUANG_TRI, "C12"));
	}

	@Test
	@DisplayName("A.2.21 six or seven areas, each with the plan's own title")
	void areas() {
		List<String> six = List.of("INSTITUTIONS", "PROCEDURES", "ORGANIZATION", "CIVIL_SERVICE", "PUBLIC_FINANCE", "DIGITAL_GOVERNMENT");
		List<String> seven = List.of("STEERING", "INSTITUTIONS", "PROCEDURES", "ORGANIZATION", "CIVIL_SERVICE", "PUBLIC_FINANCE",
				"DIGITAL_GOVERNMENT");
		assertEquals(six, areas(HAI_PHONG_INDUSTRY));
		assertEquals(six, areas(HAI_PHONG_EDUCATION));
		assertEquals(seven, areas(WARD));
		assertEquals(seven, areas(QUANG_TRI));
		assertEquals(six, areas(KHANH_HOA).subList(0, 6));
		assertEquals("OTHER", areas(KHANH_HOA).getLast());
		assertEquals(4, FIVE.stream().map(plan -> named(plan, Area.class, "ChinhQuyenSo").getTitle()).distinct().count());
	}

	private static List<String> areas(Plan plan) {
		return plan.getAreas().stream().map(area -> area.getKind().getName()).toList();
	}

	@Test
	@DisplayName("A.2.22 items inside items")
	void nestedItems() {
		Goal stage = named(KHANH_HOA, Goal.class, "M2N2025");
		assertSame(named(KHANH_HOA, Goal.class, "M2"), stage.eContainer());
		assertEquals(8, stage.getParts().size());
		assertEquals(8, HAI_PHONG_INDUSTRY.getAreas().stream().flatMap(area -> area.getItems().stream())
				.filter(Task.class::isInstance).mapToInt(task -> ((Task) task).getSubtasks().size()).sum());
	}

	@Test
	@DisplayName("A.2.23 solutions: 5, 6, 0, 0, 7")
	void solutions() {
		assertEquals(List.of(5, 6, 0, 0, 7), FIVE.stream().map(plan -> plan.getSolutions().size()).toList());
	}

	@Test
	@DisplayName("A.2.24 funding of the plan and of tasks")
	void funding() {
		FIVE.forEach(plan -> assertEquals(1, plan.getFundings().size(), plan.getName()));
		assertEquals(List.of("RECURRENT", "ESTIMATE", "ESTIMATE", "ESTIMATE", "RECURRENT", "RECURRENT", "RECURRENT", "RECURRENT", "SCHEME"),
				all(QUANG_TRI, Task.class).stream().filter(task -> task.getFunding() != null)
						.map(task -> task.getFunding().getKind().getName()).toList());
	}

	@Test
	@DisplayName("A.2.25 responsibilities: the ward's 7 units with 41 duties, two of them only asked")
	void responsibilities() {
		List<Responsibility> duties = WARD.getResponsibilities();
		assertEquals(7, duties.size());
		assertEquals(List.of("BuuDien", "MTTQPhuong"),
				duties.stream().filter(Responsibility::isRequest).map(duty -> duty.getUnits().getFirst().getName()).toList());
		assertEquals(41, duties.stream().flatMap(duty -> duty.getText().lines()).filter(line -> line.startsWith("- ")).count());
		assertEquals(4, HAI_PHONG_EDUCATION.getResponsibilities().size());
		assertEquals(2, HAI_PHONG_INDUSTRY.getResponsibilities().size());
	}

	@Test
	@DisplayName("A.2.26 reporting duties, through whom to whom")
	void reportingDuties() {
		assertEquals(List.of(2, 1, 5, 1, 2), FIVE.stream().map(plan -> plan.getReports().size()).toList());
		assertEquals("SoNoiVu", QUANG_TRI.getReports().getFirst().getVia().getName());
		assertEquals("PhongVHXH", WARD.getReports().get(3).getVia().getName());
		assertEquals(List.of("UBNDThanhPho"), names(HAI_PHONG_INDUSTRY.getReports().getFirst().getTo()));
	}

	@Test
	@DisplayName("A.2.27 reviews")
	void reviews() {
		assertEquals(List.of(0, 1, 0, 0, 2), FIVE.stream().map(plan -> plan.getReviews().size()).toList());
	}

	@Test
	@DisplayName("A.2.28 the appendix of six columns")
	void sixColumns() {
		assertEquals(List.of("NUMBER TT", "TASK Nội dung nhiệm vụ", "LEAD Cơ quan chủ trì", "COORDINATION Cơ quan phối hợp",
				"TIMING Thời gian thực hiện/hoàn thành", "PRODUCT Sản phẩm"), columns(WARD));
	}

	@Test
	@DisplayName("A.2.29 the appendix of nine columns, with a task of two activities")
	void nineColumns() {
		assertEquals(List.of("NUMBER TT", "GOAL Mục tiêu", "TASK Nhiệm vụ", "ACTIVITY Hoạt động", "PRODUCT Kết quả/Sản phẩm",
				"LEAD Chủ trì", "COORDINATION Phối hợp", "TIMING Thời gian", "FUNDING Kinh phí"), columns(QUANG_TRI));
		assertEquals(2, named(QUANG_TRI, Task.class, "N10").getActivities().size());
	}

	private static List<String> columns(Plan plan) {
		return appendix(plan).getColumns().stream().map(SourceElementsTest::shown).toList();
	}

	private static String shown(Column column) {
		return column.getRole().getName() + " " + column.getHeading();
	}

	private static Appendix appendix(Plan plan) {
		return plan.getAppendices().getFirst();
	}

	@Test
	@DisplayName("A.2.30 group rows; numbers anew in each group, or through the table")
	void groupRows() {
		assertTrue(appendix(WARD).isGrouped() && appendix(QUANG_TRI).isGrouped());
		assertEquals(Numbering.CONTINUOUS, appendix(WARD).getNumbering());
		assertEquals(Numbering.PER_GROUP, appendix(QUANG_TRI).getNumbering());
	}

	@Test
	@DisplayName("A.2.32 recipients with purpose, and the archive line")
	void recipients() {
		assertEquals(List.of("UBNDTinh REPORT", "SoNoiVu UNSPECIFIED", "GiamDoc UNSPECIFIED", "CacPhoGiamDoc UNSPECIFIED",
				"CacPhongDonVi UNSPECIFIED"),
				QUANG_TRI.getRecipients().stream().map(recipient -> recipient.getUnit().getName() + " " + recipient.getPurpose()).toList());
		assertEquals("Như Điều 3", decision("QD510").getRecipients().getFirst().getText());
		assertEquals(List.of("VT, VP", "VT, VP", "VT, VP"),
				List.of(HAI_PHONG_INDUSTRY.getArchive(), HAI_PHONG_EDUCATION.getArchive(), QUANG_TRI.getArchive()));
	}

	@Test
	@DisplayName("A.2.33 who signs, by position only")
	void signatory() {
		assertEquals("GIÁM ĐỐC", QUANG_TRI.getSignatory().getPosition());
		assertEquals("CHỦ TỊCH", decision("QD510").getSignatory().getPosition());
		FIVE.stream().filter(plan -> plan.getSignatory() != null)
				.forEach(plan -> assertNull(plan.getSignatory().getPerson(), plan.getName()));
	}

	@Test
	@DisplayName("A.2.35 two earlier plans go on")
	void continuedPlans() {
		assertEquals(List.of("KH2331", "KH13"), names(QUANG_TRI.getContinues()));
	}

	@Test
	@DisplayName("A.2.36 two provinces become one")
	void mergedProvinces() {
		Unit province = QUANG_TRI.getIssuer().getParent();
		assertEquals(2, province.getPredecessors().size());
		province.getPredecessors().forEach(before -> assertEquals("30/6/2025", before.getValidTo().toString()));
		assertEquals("1/7/2025", province.getValidFrom().toString());
	}

	@Test
	@DisplayName("A.2.37 a level that has ended")
	void endedLevel() {
		List<Unit> districts = ALL.all(Unit.class).stream().filter(unit -> unit.getLevel() == AdministrativeLevel.DISTRICT).toList();
		assertFalse(districts.isEmpty());
		districts.forEach(unit -> assertEquals("30/6/2025", unit.getValidTo().toString(), unit.getName()));
	}

	@Test
	@DisplayName("A.4 the ward's rows 25 to 39 with their leads")
	void readableRows() {
		List<String> leads = all(WARD, Task.class).stream().map(task -> task.getName() + " " + task.getLeads().getFirst().getName()).toList();
		assertEquals(List.of("N25 PhongVHXH", "N26 PhongVHXH", "N27 PhongVHXH", "N28 PhongVHXH", "N29 PhongVHXH", "N30 PhongVHXH",
				"N31 PhongKTHTDT", "N32 PhongKTHTDT", "N33 PhongKTHTDT", "N34 PhongKTHTDT", "N35 PhongVHXH", "N36 VanPhong",
				"N37 CacPhongBanDonVi", "N38 PhongKTHTDT", "N39 PhongVHXH"), leads);
		all(WARD, Task.class).forEach(task -> assertFalse(task.getProducts().isEmpty(), task.getName()));
	}

	private static String target(Plan plan, String indicator) {
		return Values.shown(named(plan, Indicator.class, indicator).getTargets().getFirst().getValue(), "Target");
	}

	private static List<String> names(Collection<?> named) {
		return named.stream().map(Named.class::cast).map(Named::getName).toList();
	}
}
