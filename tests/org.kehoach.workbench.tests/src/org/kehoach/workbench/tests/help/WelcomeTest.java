// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.help.Messages;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Projects;
import org.kehoach.workbench.tests.support.Workbench;

/** The welcome page: what it offers can be done from it. */
@ExtendWith(FailOnLoggedError.class)
class WelcomeTest {

	private final IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();

	@BeforeEach
	void open() throws Exception {
		Workbench.reset();
		intro.showIntro(Workbench.window(), false);
		Conditions.waitFor("the welcome page", () -> intro.getIntro() != null);
	}

	@AfterEach
	void close() throws Exception {
		Workbench.reset();
	}

	@Test
	void everyTileOpensAWizardOfItsOwn() {
		Set<String> titles = new HashSet<>();
		for (String tile : List.of("example", "newProject")) {
			List<Shell> before = List.of(Display.getCurrent().getShells());
			// The wizard runs an event loop of its own until it is closed.
			Display.getCurrent().asyncExec(() -> closeNext(before, titles));
			Controls.follow(page(), Messages.get("tile." + tile));
		}
		assertEquals(2, titles.size(), titles.toString());
	}

	@Test
	void lastPlansAreListedAndOpen() throws Exception {
		IFile first = plan("welcome-a", "a.kehoach");
		IFile second = plan("welcome-b", "b & c.kehoach");
		IDE.openEditor(Workbench.page(), first);
		IDE.openEditor(Workbench.page(), second);
		Conditions.waitFor("the page gives way to the text", () -> intro.getIntro() == null);
		Workbench.page().closeAllEditors(false);
		intro.showIntro(Workbench.window(), false);
		Conditions.waitFor("both plans on the page, the latest first", () -> links().containsAll(
				List.of("welcome-b/b & c.kehoach", "welcome-a/a.kehoach"))
				&& links().indexOf("welcome-b/b & c.kehoach") < links().indexOf("welcome-a/a.kehoach"));

		Controls.follow(page(), "welcome-b/b & c.kehoach");

		assertEquals(second, Workbench.page().getActiveEditor().getEditorInput().getAdapter(IFile.class));
		Conditions.waitFor("the page gives way to the text", () -> intro.getIntro() == null);
	}

	@Test
	void aPlanThatIsGoneIsNotListed() throws Exception {
		IFile plan = plan("welcome-gone", "gone.kehoach");
		IDE.openEditor(Workbench.page(), plan);
		Workbench.reset();
		intro.showIntro(Workbench.window(), false);
		assertTrue(links().stream().noneMatch(link -> link.contains("gone.kehoach")), () -> links().toString());
	}

	@Test
	void theLastLinkLeadsToTheWorkbench() {
		Controls.follow(page(), Messages.get("welcome.close"));
		Conditions.waitFor("the page is closed", () -> intro.getIntro() == null);
		assertNull(intro.getIntro());
	}

	/** By whatever menu: a page that stays leaves an empty window behind. */
	@Test
	void thePageGivesWayToAPerspective() throws Exception {
		IPerspectiveDescriptor before = Workbench.page().getPerspective();
		try {
			PlatformUI.getWorkbench().showPerspective("org.kehoach.workbench.review", Workbench.window());
			Conditions.waitFor("the page is closed", () -> intro.getIntro() == null);
			Conditions.waitFor("the views are there", () -> !Workbench.page().isPageZoomed());
		} finally {
			Workbench.page().closePerspective(Workbench.page().getPerspective(), false, false);
			Workbench.page().setPerspective(before);
		}
	}

	/** Closes the next window that opens, and notes its title. */
	private static void closeNext(List<Shell> before, Set<String> titles) {
		Shell opened = Stream.of(Display.getCurrent().getShells()).filter(shell -> !before.contains(shell)).findFirst().orElse(null);
		if (opened == null) {
			Display.getCurrent().asyncExec(() -> closeNext(before, titles));
		} else {
			titles.add(opened.getText());
			opened.close();
		}
	}

	private static IFile plan(String project, String name) throws Exception {
		return Projects.file(project, name, "kế hoạch A \"Kế hoạch\" {\n}\n");
	}

	private static List<String> links() {
		return Controls.all(page(), Link.class).stream().map(Controls::text).toList();
	}

	private static Composite page() {
		return Workbench.window().getShell();
	}
}
