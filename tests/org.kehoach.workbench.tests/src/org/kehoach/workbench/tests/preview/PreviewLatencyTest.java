// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.preview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.preview.PreviewView;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Figures;
import org.kehoach.workbench.tests.support.Workbench;

/** Every key of someone who types comes to the page of the preview. */
@ExtendWith(FailOnLoggedError.class)
class PreviewLatencyTest {

	private static final int KEYS = 40;
	/** The first ones load classes. */
	private static final int IDLE = 5;

	private OpenPlan plan;
	private PreviewView view;

	@BeforeEach
	void openPreview() throws Exception {
		plan = new OpenPlan();
		view = (PreviewView) Workbench.page().showView(PreviewView.ID);
	}

	@AfterEach
	void clean() throws CoreException {
		Workbench.page().hideView(view);
		Workbench.reset();
	}

	@Test
	void everyKeyComesToThePage() throws Exception {
		plan.openAndWait();
		plan.caret("nhiệm vụ N02");
		Conditions.waitFor("marked row", () -> view.preview() != null && view.markedText().contains(plan.title("N02")));
		String title = plan.title("N02");
		Figures figures = new Figures();
		StringBuilder typed = new StringBuilder();
		for (int key = 0; key < IDLE + KEYS; key++) {
			// words of three letters: a long one would be broken at the end of a line
			typed.append(key % 4 == 3 ? ' ' : (char) ('a' + key % 26));
			String expected = typed + title;
			figures.begin();
			plan.document().replace(plan.offset(title), 0, typed.substring(key));
			Conditions.waitFor("key " + key, () -> view.markedText().contains(expected));
			if (key >= IDLE) {
				figures.end();
			}
		}
		figures.tell("preview, key to page, pause after the key in it");
		assertTrue(view.markedText().contains(typed + title));
	}
}
