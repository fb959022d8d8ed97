// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.help.Messages;
import org.kehoach.workbench.help.steps.Step;
import org.kehoach.workbench.help.steps.StepsView;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** The first plan, step by step: what a step opens is there, what is ticked stays. */
@ExtendWith(FailOnLoggedError.class)
class StepsTest {

	@BeforeEach
	void reset() throws Exception {
		Workbench.reset();
	}

	@AfterEach
	void close() throws Exception {
		IViewPart view = Workbench.page().findView(StepsView.ID);
		if (view != null) {
			Workbench.page().hideView(view);
		}
		Workbench.reset();
	}

	@Test
	void whatEachStepOpensIsThere() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		List<String> bad = new ArrayList<>();
		int opening = 0;
		for (Step step : Step.FIRST_PLAN) {
			if (step.action() == null) {
				continue;
			}
			opening++;
			if (!workbench.getService(ICommandService.class).getCommand(step.action().command()).isHandled()) {
				bad.add(step.key());
			}
			for (String id : step.action().parameters().values()) {
				if (workbench.getNewWizardRegistry().findWizard(id) == null && workbench.getExportWizardRegistry().findWizard(id) == null
						&& workbench.getViewRegistry().find(id) == null) {
					bad.add(step.key() + ": " + id);
				}
			}
		}
		assertEquals(List.of(), bad);
		assertEquals(4, opening);
	}

	@Test
	void theWelcomePageOpensTheSteps() throws Exception {
		PlatformUI.getWorkbench().getIntroManager().showIntro(Workbench.window(), false);
		Conditions.waitFor("the welcome page", () -> PlatformUI.getWorkbench().getIntroManager().getIntro() != null);
		Controls.follow(Workbench.window().getShell(), Messages.get("tile.firstPlan"));
		Conditions.waitFor("the steps", () -> Workbench.page().findView(StepsView.ID) != null
				&& Workbench.page().isPartVisible(Workbench.page().findView(StepsView.ID)));
		Conditions.waitFor("the page gives way", () -> PlatformUI.getWorkbench().getIntroManager().getIntro() == null);
	}

	@Test
	void aTickStays() throws Exception {
		Button first = tick();
		boolean before = first.getSelection();
		toggle(first);
		Workbench.page().hideView(Workbench.page().findView(StepsView.ID));
		Button again = tick();
		assertEquals(!before, again.getSelection());
		toggle(again);
		assertFalse(first == again);
		assertTrue(first.isDisposed());
	}

	private static Button tick() throws Exception {
		Workbench.page().showView(StepsView.ID);
		String title = Messages.get("step." + Step.FIRST_PLAN.getFirst().key());
		return Controls.all(Workbench.window().getShell(), Button.class).stream()
				.filter(button -> (button.getStyle() & SWT.CHECK) != 0 && button.getText().endsWith(title)).findFirst().orElseThrow();
	}

	private static void toggle(Button button) {
		button.setSelection(!button.getSelection());
		button.notifyListeners(SWT.Selection, new Event());
	}
}
