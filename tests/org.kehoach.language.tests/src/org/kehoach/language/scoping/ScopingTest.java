// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.kehoach.language.PlanTexts;
import org.kehoach.language.Projects;
import org.kehoach.language.messages.IssueCodes;
import org.kehoach.model.Goal;
import org.kehoach.model.Indicator;
import org.kehoach.model.Plan;
import org.kehoach.model.RegisteredDocument;
import org.kehoach.model.Registry;
import org.kehoach.model.Task;
import org.kehoach.model.Unit;

class ScopingTest {

	private static final String REGISTRY = """
			danh mục Tinh "Cơ quan của tỉnh" {
				cơ quan UBND "Ủy ban nhân dân tỉnh"
				cơ quan SoA "Sở A" thuộc UBND {
					đơn vị VanPhong "Văn phòng Sở A" { đơn vị ToMayTinh "Tổ máy tính" thuộc VanPhong }
				}
				cơ quan SoB "Sở B" thuộc UBND {
					đơn vị VanPhong "Văn phòng Sở B"
				}
			}
			""";

	private static PlanTexts plan(String head, String tasks) {
		return PlanTexts.of(REGISTRY, planText("K", head, tasks));
	}

	private static String planText(String name, String head, String tasks) {
		return "kế hoạch " + name + " \"Kế hoạch\" {\n" + head + "\nlĩnh vực LinhVuc \"Lĩnh vực\" {\n" + tasks + "\n}\n}";
	}

	private static String lead(PlanTexts texts) {
		assertEquals(List.of(), texts.errors());
		return texts.first(Task.class).getLeads().get(0).getTitle();
	}

	/** Fails unless exactly these names are unknown. */
	private static void assertUnknown(PlanTexts texts, String... names) {
		List<Issue> errors = texts.findings().stream().filter(issue -> issue.getSeverity() == Severity.ERROR).toList();
		errors.forEach(error -> assertEquals(IssueCodes.UNKNOWN_REFERENCE, error.getCode()));
		assertEquals(Set.of(names), errors.stream().map(error -> error.getMessage().replaceFirst("^[^«]*«([^»]*)».*", "$1"))
				.collect(Collectors.toSet()), errors::toString);
	}

	// ---- registries

	@Test
	void entriesOfARegistryThatIsUsedHaveShortNames() {
		assertEquals("Sở B", lead(plan("dùng danh mục Tinh", "nhiệm vụ N1 \"n\" { chủ trì SoB }")));
		assertEquals("Văn phòng Sở B", lead(plan("dùng danh mục Tinh", "nhiệm vụ N1 \"n\" { chủ trì SoB.VanPhong }")));
	}

	@Test
	void entriesOfARegistryThatIsNotUsedHaveFullNamesOnly() {
		assertUnknown(plan("", "nhiệm vụ N1 \"n\" { chủ trì SoB }"), "SoB");
		assertEquals("Sở B", lead(plan("", "nhiệm vụ N1 \"n\" { chủ trì Tinh.SoB }")));
		assertEquals("Văn phòng Sở B", lead(plan("", "nhiệm vụ N1 \"n\" { chủ trì Tinh.SoB.VanPhong }")));
	}

	@Test
	void anUnknownRegistryIsNamed() {
		PlanTexts texts = plan("dùng danh mục Tinhh", "");
		assertUnknown(texts, "Tinhh");
		assertTrue(texts.errors().get(0).matches(".*(danh mục|registry).*"), texts.errors()::toString);
	}

	@Test
	void divisionsOfTheIssuerHaveTheirOwnNames() {
		assertEquals("Văn phòng Sở A", lead(plan("dùng danh mục Tinh cơ quan SoA", "nhiệm vụ N1 \"n\" { chủ trì VanPhong }")));
		assertEquals("Văn phòng Sở B", lead(plan("cơ quan SoB dùng danh mục Tinh", "nhiệm vụ N1 \"n\" { chủ trì VanPhong }")));
		assertEquals("Văn phòng Sở B", lead(plan("cơ quan Tinh.SoB", "nhiệm vụ N1 \"n\" { chủ trì VanPhong }")));
		assertEquals("Tổ máy tính", lead(plan("cơ quan Tinh.SoA", "nhiệm vụ N1 \"n\" { chủ trì VanPhong.ToMayTinh }")));
		assertUnknown(plan("dùng danh mục Tinh cơ quan UBND", "nhiệm vụ N1 \"n\" { chủ trì VanPhong }"), "VanPhong");
	}

	@Test
	void aNameInTwoRegistriesIsUnresolved() {
		String other = "danh mục Khac \"Khác\" { cơ quan SoB \"Sở B khác\" }";
		assertUnknown(PlanTexts.of(REGISTRY, other, planText("K", "dùng danh mục Tinh, Khac", "nhiệm vụ N1 \"n\" { chủ trì SoB }")), "SoB");
		assertEquals("Sở B khác",
				lead(PlanTexts.of(REGISTRY, other, planText("K", "dùng danh mục Tinh, Khac", "nhiệm vụ N1 \"n\" { chủ trì Khac.SoB }"))));
		assertEquals("Sở B",
				lead(PlanTexts.of(REGISTRY, other, planText("K", "dùng danh mục Tinh", "nhiệm vụ N1 \"n\" { chủ trì SoB }"))));
	}

	@Test
	void anAmbiguousNameIsNotCalledUnknown() {
		String other = "danh mục Khac \"Khác\" { cơ quan SoB \"Sở B khác\" }";
		String message = PlanTexts.of(REGISTRY, other, planText("K", "dùng danh mục Tinh, Khac", "nhiệm vụ N1 \"n\" { chủ trì SoB }"))
				.errors().get(0);
		assertTrue(message.contains("Tinh.SoB") && message.contains("Khac.SoB"), message);
	}

	@Test
	void aRegistryMayUseAnother() {
		PlanTexts texts = PlanTexts.of("danh mục Xa \"Xã\" { dùng danh mục Tinh cơ quan XaA \"Xã A\" thuộc UBND kế thừa SoA.VanPhong }", REGISTRY);
		assertEquals(List.of(), texts.errors());
		assertEquals("Ủy ban nhân dân tỉnh", texts.first(Unit.class).getParent().getTitle());
		assertEquals("Văn phòng Sở A", texts.first(Unit.class).getPredecessors().get(0).getTitle());
		assertSame(texts.all(Registry.class).get(1), texts.first(Registry.class).getUses().get(0));
	}

	@Test
	void usingIsNotHandedOn() {
		assertUnknown(PlanTexts.of("danh mục Xa \"Xã\" { dùng danh mục Tinh }", REGISTRY,
				planText("K", "dùng danh mục Xa", "nhiệm vụ N1 \"n\" { chủ trì SoB }")), "SoB");
	}

	@Test
	void inARegistryTheUnitAroundIsLookedIntoFirst() {
		PlanTexts texts = PlanTexts.of("""
				danh mục D "d" {
					cơ quan A "A" {
						đơn vị V "V của A"
						nhóm G "Nhóm" gồm V, B.V, A.V
					}
					cơ quan B "B" { đơn vị V "V của B" }
				}
				""");
		assertEquals(List.of(), texts.errors());
		assertEquals(List.of("V của A", "V của B", "V của A"),
				texts.all(Unit.class).get(2).getMembers().stream().map(Unit::getTitle).toList());
	}

	@Test
	void documentsMayReferToPlansAndBack() {
		PlanTexts texts = PlanTexts.of("danh mục D \"d\" { văn bản CV1 công văn 1/SNV-CCHC \"v\" hướng dẫn thực hiện K }",
				planText("K", "dùng danh mục D căn cứ CV1", ""));
		assertEquals(List.of(), texts.errors());
		assertSame(texts.first(Plan.class), texts.first(RegisteredDocument.class).getGuides().get(0));
		assertSame(texts.first(RegisteredDocument.class), texts.first(Plan.class).getBases().get(0));
	}

	// ---- items

	@Test
	void itemsOfTheOwnPlanHaveShortNamesEverywhere() {
		PlanTexts texts = PlanTexts.of("""
				kế hoạch K "k" {
					lĩnh vực L1 "l" {
						nhiệm vụ N1 "n" phục vụ M1, C2, K.C1
					}
					lĩnh vực L2 "l" {
						mục tiêu M1 "m"
						chỉ tiêu C1 "c" đo lường M1 { trong số đó chỉ tiêu C2 "c" }
					}
				}
				""");
		assertEquals(List.of(), texts.errors());
		assertEquals(List.of(texts.first(Goal.class), texts.all(Indicator.class).get(1), texts.first(Indicator.class)),
				texts.first(Task.class).getServes());
	}

	@Test
	void itemsBesideTheAreasAndInsideOthersHaveShortNames() {
		PlanTexts texts = PlanTexts.of("""
				kế hoạch K "k" {
					mục tiêu M1 "m" { mục tiêu M2 "m" }
					lĩnh vực L "l" {
						nhiệm vụ N1 "n" phục vụ M1, M2 { nhiệm vụ N2 "n" phục vụ M2 }
					}
				}
				""");
		assertEquals(List.of(), texts.errors());
		assertEquals(texts.all(Goal.class), texts.first(Task.class).getServes());
	}

	@Test
	void itemsOfAnotherPlanHaveFullNamesOnly() {
		String above = planText("Tren", "", "mục tiêu M1 \"m\"");
		assertUnknown(PlanTexts.of(above, planText("K", "thực hiện Tren", "mục tiêu M2 \"m\" cụ thể hóa M1")), "M1");
		for (int aboveFirst = 0; aboveFirst < 2; aboveFirst++) {
			String below = planText("K", "thực hiện Tren", "mục tiêu M1 \"m\" cụ thể hóa Tren.M1");
			PlanTexts texts = aboveFirst == 1 ? PlanTexts.of(above, below) : PlanTexts.of(below, above);
			assertEquals(List.of(), texts.errors());
			Goal refining = texts.all(Goal.class).get(aboveFirst);
			assertSame(texts.all(Goal.class).get(1 - aboveFirst), refining.getRefines().get(0));
		}
	}

	@Test
	void itemsAreNotNamedByTheirArea() {
		assertUnknown(plan("", "mục tiêu M1 \"m\" nhiệm vụ N1 \"n\" phục vụ LinhVuc.M1"), "LinhVuc.M1");
	}

	@Test
	void aNameMustMeanTheRightKindOfThing() {
		assertUnknown(plan("dùng danh mục Tinh", "mục tiêu M1 \"m\" nhiệm vụ N1 \"n\" phục vụ SoA { chủ trì M1 }"), "SoA", "M1");
		assertUnknown(plan("thực hiện Tinh.SoA", "chỉ tiêu C1 \"c\" chỉ tiêu C2 \"c\" đo lường C1"), "Tinh.SoA", "C1");
	}

	@Test
	void capitalsMatter() {
		assertUnknown(plan("dùng danh mục Tinh", "nhiệm vụ N1 \"n\" { chủ trì soa }"), "soa");
	}

	@Test
	void namesWithAccentsMatchInEveryNormalForm() {
		String text = "danh mục D \"d\" { cơ quan SởA \"a\" } " + planText("K", "cơ quan D.SởA", "");
		assertEquals(List.of(), PlanTexts.of(text).errors());
		String mixed = text.replaceFirst("SởA", Normalizer.normalize("SởA", Normalizer.Form.NFD));
		assertEquals(List.of(), PlanTexts.of(mixed).errors());
	}

	@Test
	void everyReferenceOfTheExampleLeadsIntoItsFiles() {
		PlanTexts texts = PlanTexts.of(Projects.example());
		int references = 0;
		for (EObject object : texts.all(EObject.class)) {
			for (EObject target : object.eCrossReferences()) {
				assertTrue(texts.files().contains(target.eResource()), target::toString);
				references++;
			}
		}
		assertTrue(references > 100);
	}

	@Test
	void whatStandsInAGoalOrTaskIsKnownInOtherFilesToo() {
		PlanTexts plans = PlanTexts.of("""
				kế hoạch A "a" {
					thời kỳ 2026
					mục tiêu G "g" {
						mục tiêu M1 "m"
						nhiệm vụ N1 "n" { nhiệm vụ N1a "na" }
					}
				}
				""", """
				kế hoạch B "b" {
					thời kỳ 2026
					thực hiện A
					mục tiêu M1 "mm" cụ thể hóa A.M1
					nhiệm vụ N1 "nn" { thực hiện A.N1, A.N1a }
				}
				""");
		assertEquals(List.of(), plans.findings(2).stream().filter(issue -> issue.getCode().equals("KH010")).toList());
	}
}
