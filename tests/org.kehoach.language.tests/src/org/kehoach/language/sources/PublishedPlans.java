// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.sources;

import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.kehoach.language.PlanTexts;
import org.kehoach.language.Projects;
import org.kehoach.model.Decision;
import org.kehoach.model.Named;
import org.kehoach.model.Plan;

/** The five example plans that follow published ones, read once for all tests, together with what they link to. */
final class PublishedPlans {

	static final PlanTexts ALL = PlanTexts.of(Projects.everyPlan());

	/** Sở Công Thương Hải Phòng, 2026 - 2030. */
	static final Plan HAI_PHONG_INDUSTRY = plan("KHSoCongThuongHaiPhong");
	/** Sở Giáo dục và Đào tạo Hải Phòng, 2026 - 2030. */
	static final Plan HAI_PHONG_EDUCATION = plan("KHSoGDDTHaiPhong");
	/** Phường Lê Ích Mộc, the second half of 2025. */
	static final Plan WARD = plan("KHLeIchMoc2025H2");
	/** Sở Công Thương Quảng Trị, the second half of 2025. */
	static final Plan QUANG_TRI = plan("KHSoCongThuong2025H2");
	/** Sở Công Thương Khánh Hòa, 2021 - 2030. */
	static final Plan KHANH_HOA = plan("CTSoCongThuong2030");

	static final List<Plan> FIVE = List.of(HAI_PHONG_INDUSTRY, HAI_PHONG_EDUCATION, WARD, QUANG_TRI, KHANH_HOA);

	private PublishedPlans() {
	}

	private static Plan plan(String name) {
		return ALL.all(Plan.class).stream().filter(plan -> name.equals(plan.getName())).findFirst().orElseThrow();
	}

	static Decision decision(String name) {
		return ALL.all(Decision.class).stream().filter(decision -> name.equals(decision.getName())).findFirst().orElseThrow();
	}

	/** The named thing of a kind inside a plan; fails if there is none. */
	static <T extends Named> T named(Plan plan, Class<T> type, String name) {
		return all(plan, type).stream().filter(named -> name.equals(named.getName())).findFirst()
				.orElseThrow(() -> new AssertionError(plan.getName() + " has no " + type.getSimpleName() + " " + name));
	}

	/** Everything of a kind inside a plan, in the order of the text. */
	static <T extends EObject> List<T> all(Plan plan, Class<T> type) {
		Iterable<EObject> contents = plan::eAllContents;
		return StreamSupport.stream(contents.spliterator(), false).filter(type::isInstance).map(type::cast).toList();
	}

	/** Names of what the findings of a code are about: the nearest name around each, in the order of files and lines. */
	static List<String> places(String code) {
		return ALL.files().stream().flatMap(file -> ALL.findings(ALL.files().indexOf(file) + 1).stream()
				.filter(issue -> code.equals(issue.getCode())).map(issue -> place(file, issue))).toList();
	}

	private static String place(XtextResource file, Issue issue) {
		EObject where = file.getEObject(issue.getUriToProblem().fragment());
		Named named = EcoreUtil2.getContainerOfType(where, Named.class);
		Plan plan = EcoreUtil2.getContainerOfType(where, Plan.class);
		return plan == null || plan == named ? named.getName() : plan.getName() + '.' + named.getName();
	}
}
