// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.manual;

import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.help.IContext;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.eclipse.ui.intro.IIntroManager;
import org.kehoach.workbench.editor.Windows;

/** What the platform's help commands (F1, Help &gt; Contents) do: they show our {@link HelpView}. UI thread only. */
public final class KehoachHelp extends AbstractHelpUI {

	@Override
	public void displayHelp() {
		show(Topic.FIRST_PLAN::in);
	}

	@Override
	public void displayDynamicHelp() {
		show(HelpTopics.ofActivePart());
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		displayDynamicHelp();
	}

	@Override
	public void displayHelpResource(String page) {
		show(manual -> manual.sections().stream().filter(section -> section.page().equals(page)).findFirst().orElse(null));
	}

	@Override
	public void displaySearch() {
		show(manual -> null);
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	private static void show(Function<Manual, ManualSection> choice) {
		IWorkbenchPage page = Windows.page();
		if (page == null) {
			return;
		}
		// The welcome page covers everything else.
		IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
		intro.closeIntro(intro.getIntro());
		try {
			((HelpView) page.showView(HelpView.ID)).select(choice);
		} catch (PartInitException e) {
			ILog.of(KehoachHelp.class).error("Help", e); //$NON-NLS-1$
		}
	}
}
