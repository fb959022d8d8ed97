// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.application.EmptyTextArea;
import org.kehoach.workbench.application.FirstPlace;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** What a person meets who opens the window for the first time, or closes the last plan. */
@ExtendWith(FailOnLoggedError.class)
class EmptyWindowTest {

	@AfterEach
	void clean() throws Exception {
		Workbench.reset();
	}

	@Test
	void theFirstWindowFillsANotebookAndLeavesRoomOnALargeScreen() {
		assertEquals(new Point(1366, 728), FirstPlace.size(new Rectangle(0, 0, 1366, 728)));
		Point large = FirstPlace.size(new Rectangle(0, 0, 1920, 1040));
		assertTrue(large.x < 1920 && large.y < 1040, large::toString);
		assertTrue(large.x > 1366 && large.y > 728, large::toString);
	}

	@Test
	void whereNoTextIsOpenItSaysWhatOneCanDoAlsoAfterARestart() throws Exception {
		Workbench.reset();
		EmptyTextArea.fill(Workbench.window());
		String last = Locale.getDefault().getLanguage().equals("en") ? "menu Help" : "menu Trợ giúp";
		Conditions.waitFor("hint in the empty text area", () -> Controls.all(Workbench.window().getShell(), Label.class).stream()
				.anyMatch(label -> label.getText().equals(last) && label.isVisible()));
	}
}
