// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.titles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Projects;
import org.kehoach.workbench.tests.support.WizardDriver;
import org.kehoach.workbench.tests.support.Workbench;
import org.kehoach.workbench.titles.PlanTitles;

/** People know plans by their titles, not by the names of files. */
@ExtendWith(FailOnLoggedError.class)
class PlanTitlesTest {

	private IFile plan;
	private IFile untitled;

	@BeforeEach
	void plans() throws Exception {
		Workbench.reset();
		plan = Projects.file("titles", "a.kehoach", "kế hoạch A \"Cải cách của Sở\" {\n}\n");
		untitled = Projects.file("titles", "b.kehoach", "// chưa viết\n");
	}

	@AfterEach
	void clean() throws Exception {
		Workbench.reset();
	}

	@Test
	void theProjectExplorerShowsTheTitleBehindTheFileNameAlsoAfterItChanged() throws Exception {
		CommonNavigator explorer = (CommonNavigator) Workbench.page().showView(ProjectExplorer.VIEW_ID);
		explorer.getCommonViewer().expandToLevel(plan.getProject(), 1);
		waitFor(explorer, "a.kehoach – Cải cách của Sở", "b.kehoach");
		plan.write("kế hoạch A \"Chuyển đổi số\" {\n}\n".getBytes(StandardCharsets.UTF_8), true, false, false, null);
		untitled.write("plan B \"Kế hoạch năm 2026\" {\n}\n".getBytes(StandardCharsets.UTF_8), true, false, false, null);
		waitFor(explorer, "a.kehoach – Chuyển đổi số", "b.kehoach – Kế hoạch năm 2026");
	}

	private void waitFor(CommonNavigator explorer, String... names) {
		Conditions.waitFor("files called " + String.join(", ", names),
				() -> explorer.getCommonViewer().testFindItem(plan.getProject()) instanceof TreeItem project
						&& Stream.of(project.getItems()).map(TreeItem::getText).toList().containsAll(List.of(names)));
	}

	@Test
	void theListOfAnExportBeginsWithTheTitle() throws Exception {
		Workbench.page().activate(IDE.openEditor(Workbench.page(), plan));
		WizardDialog dialog = WizardDriver.open("org.kehoach.workbench.export.documents");
		try {
			Combo source = WizardDriver.first(dialog, Combo.class);
			Conditions.waitFor("titles in the list", () -> List.of(source.getItems()).contains("    Cải cách của Sở  (a.kehoach)"));
			assertEquals("    b.kehoach", source.getItem(source.getItemCount() - 1), "a file without a title keeps its name");
			// the line that was selected by its name still is
			assertEquals("    Cải cách của Sở  (a.kehoach)", source.getText());
		} finally {
			dialog.close();
		}
	}

	@Test
	void aFileThatIsGoneHasNoTitle() throws Exception {
		assertEquals(Optional.of("Cải cách của Sở"), PlanTitles.of(plan));
		plan.delete(IResource.FORCE, null);
		assertEquals(Optional.empty(), PlanTitles.of(plan));
	}
}
