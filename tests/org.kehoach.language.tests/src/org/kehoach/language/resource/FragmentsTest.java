// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.kehoach.language.PlanTexts;
import org.kehoach.language.Projects;
import org.kehoach.model.Area;
import org.kehoach.model.AreaText;
import org.kehoach.model.Goal;
import org.kehoach.model.Unit;

class FragmentsTest {

	private static String plan(String items) {
		return "kế hoạch K \"k\" { lĩnh vực L \"l\" {\n" + items + "\n} }";
	}

	@Test
	void anInsertionAboveDoesNotChangeAFragment() {
		Goal before = PlanTexts.of(plan("mục tiêu M2 \"m\"")).first(Goal.class);
		Goal after = PlanTexts.of(plan("nội dung \"n\" mục tiêu M1 \"m\" nhiệm vụ N1 \"n\" mục tiêu M2 \"m\"")).all(Goal.class).get(1);
		String fragment = before.eResource().getURIFragment(before);
		assertEquals("name:K.M2", fragment);
		assertEquals(fragment, after.eResource().getURIFragment(after));
	}

	@Test
	void everyFragmentLeadsBack() {
		for (XtextResource file : PlanTexts.of(Projects.example()).files()) {
			file.getAllContents().forEachRemaining(object -> assertSame(object, file.getEObject(file.getURIFragment(object))));
		}
	}

	@Test
	void ofTwoWithOneNameEachHasItsFragment() {
		List<Goal> goals = PlanTexts.of(plan("mục tiêu M1 \"a\" mục tiêu M1 \"b\"")).all(Goal.class);
		XtextResource file = (XtextResource) goals.get(0).eResource();
		assertNotEquals(file.getURIFragment(goals.get(0)), file.getURIFragment(goals.get(1)));
		goals.forEach(goal -> assertSame(goal, file.getEObject(file.getURIFragment(goal))));
	}

	@Test
	void anAreaNamedAsAnItemDoesNotTakeItsPlace() {
		PlanTexts texts = PlanTexts.of("kế hoạch K \"k\" { lĩnh vực M1 \"l\" { mục tiêu M1 \"m\" nhiệm vụ N1 \"n\" phục vụ M1 } }");
		for (EObject object : List.of(texts.first(Area.class), texts.first(Goal.class))) {
			assertSame(object, object.eResource().getEObject(object.eResource().getURIFragment(object)));
		}
	}

	@Test
	void whatHasNoNameHasItsPlace() {
		PlanTexts texts = PlanTexts.of(plan("nội dung \"n\""));
		EObject text = texts.first(AreaText.class);
		assertTrue(text.eResource().getURIFragment(text).startsWith("/"));
		assertSame(text, text.eResource().getEObject(text.eResource().getURIFragment(text)));
	}

	@Test
	void namesMayHaveAccents() {
		Unit unit = PlanTexts.of("danh mục D \"d\" { cơ quan SởNộiVụ \"s\" }").first(Unit.class);
		assertSame(unit, unit.eResource().getEObject(unit.eResource().getURIFragment(unit)));
	}
}
