// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionDelta;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.junit.jupiter.api.Test;
import org.kehoach.language.PlanTexts;

class PlanDescriptionManagerTest {

	private static final String PROVINCE = plan("Tinh", "mục tiêu M1 \"m\"\nmục tiêu M2 \"m\"\nchỉ tiêu C1 \"c\"");
	private static final String REFERS_TO_M1 = plan("A", "mục tiêu M1 \"a\" cụ thể hóa Tinh.M1");
	private static final String REFERS_TO_M2 = plan("B", "mục tiêu M1 \"b\" cụ thể hóa Tinh.M2");
	private static final String REFERS_TO_PLAN = "kế hoạch C \"c\" { thực hiện Tinh }";
	private static final String REFERS_TO_NOTHING = plan("D", "mục tiêu M1 \"d\" nhiệm vụ N1 \"n\" phục vụ M1");
	private static final String REFERS_TO_M9 = plan("E", "mục tiêu M1 \"e\" cụ thể hóa Tinh.M9");

	private final IResourceDescription.Manager manager = PlanTexts.INJECTOR.getInstance(IResourceDescription.Manager.class);

	private static String plan(String name, String items) {
		return "kế hoạch " + name + " \"k\" {\nlĩnh vực L \"l\" {\n" + items + "\n}\n}";
	}

	/** Names of the plans that are to be checked again when the province's plan changes. */
	private List<String> affected(String changed) {
		String[] others = { REFERS_TO_M1, REFERS_TO_M2, REFERS_TO_PLAN, REFERS_TO_NOTHING, REFERS_TO_M9 };
		PlanTexts texts = PlanTexts.of(PROVINCE, others[0], others[1], others[2], others[3], others[4]);
		List<IResourceDescription> descriptions = texts.files().stream().map(this::copied).toList();
		IResourceDescription before = descriptions.get(0);
		IResourceDescription after = changed == null ? null : copied(PlanTexts.of(changed).files().get(0));
		List<IResourceDescription.Delta> deltas = List.of(new DefaultResourceDescriptionDelta(before, after));
		ResourceDescriptionsData context = new ResourceDescriptionsData(descriptions);
		return IntStream.range(1, descriptions.size()).filter(i -> manager.isAffected(deltas, descriptions.get(i), context))
				.mapToObj(i -> "ABCDE".substring(i - 1, i)).toList();
	}

	/** Independent of its resource, as an index keeps it. */
	private IResourceDescription copied(XtextResource file) {
		return manager.createDelta(null, manager.getResourceDescription(file)).getNew();
	}

	@Test
	void nothingIsAffectedByNoChange() {
		assertEquals(List.of(), affected(PROVINCE));
	}

	@Test
	void proseCommentsAndWhatNobodyNamedAffectNobody() {
		assertEquals(List.of(), affected(plan("Tinh", "nội dung \"x\"\n// x\n\nmục tiêu M1 \"m\"\nmục tiêu M2 \"m\"\nchỉ tiêu C1 \"c\" { đơn vị tính \"hồ sơ\" }")));
	}

	/** It may oblige all plans below. */
	@Test
	void whoImplementsThePlanIsAffectedByWhatIsNewInIt() {
		assertEquals(List.of("C"), affected(PROVINCE.replace("mục tiêu M1", "mục tiêu M0 \"m\"\nmục tiêu M1")));
	}

	@Test
	void whoNamedAVanishedItemIsAffected() {
		assertEquals(List.of("A", "C"), affected(plan("Tinh", "mục tiêu M2 \"m\"\nchỉ tiêu C1 \"c\"")));
		assertEquals(List.of("B", "C"), affected(plan("Tinh", "mục tiêu M1 \"m\"\nmục tiêu M3 \"m\"\nchỉ tiêu C1 \"c\"")));
	}

	@Test
	void whoNamedAnItemThatAppearsIsAffected() {
		assertEquals(List.of("C", "E"), affected(PROVINCE.replace("mục tiêu M2", "mục tiêu M9 \"m\"\nmục tiêu M2")));
	}

	@Test
	void whoNamedAnItemOfAnotherTextOrKindIsAffected() {
		assertEquals(List.of("A"), affected(PROVINCE.replace("M1 \"m\"", "M1 \"khác\"")));
		assertEquals(List.of("B", "C"), affected(PROVINCE.replace("mục tiêu M2", "nhiệm vụ M2")));
	}

	@Test
	void aPlanThatVanishesAffectsAllThatNamedIt() {
		assertEquals(List.of("A", "B", "C"), affected(null));
		assertEquals(List.of("A", "B", "C"), affected(PROVINCE.replace("Tinh", "TinhMoi")));
	}

	@Test
	void titlesAreExportedShortened() {
		IResourceDescription description = manager
				.getResourceDescription(PlanTexts.of(plan("K", "mục tiêu M1 \"" + "x".repeat(500) + "\"")).files().get(0));
		for (IEObjectDescription object : description.getExportedObjects()) {
			assertTrue(object.getUserData(PlanDescriptionStrategy.TITLE).length() <= 160, object::toString);
		}
		assertEquals(List.of("K", "K.M1"), StreamSupport.stream(description.getExportedObjects().spliterator(), false)
				.map(object -> object.getName().toString()).toList());
	}
}
