// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.kehoach.engine.Overview;
import org.kehoach.engine.review.MatrixChoice;
import org.kehoach.workbench.review.ReviewPerspective;
import org.kehoach.workbench.review.desk.ReviewDesk;
import org.kehoach.workbench.review.matrix.MatrixPart;
import org.kehoach.workbench.review.parts.SheetPart;
import org.kehoach.workbench.review.plans.PlansPart;
import org.kehoach.workbench.review.sheets.GapsPart;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Wizards;
import org.kehoach.workbench.tests.support.Workbench;

/** A reviewer at work in a test: the perspective with the cascade of Hải Phòng. UI thread only. */
final class ReviewDeskSupport {

	private IPerspectiveDescriptor before;

	/** Opens the example and the perspective, and waits until the project is computed. */
	IProject open() throws CoreException {
		Workbench.closeWelcome();
		IProject project = Wizards.newExample("hai-phong");
		before = Workbench.page().getPerspective();
		Workbench.page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(ReviewPerspective.ID));
		IProject wanted = project.getName().contains("quoc-gia") ? other(project) : project;
		ReviewDesk.get().select(wanted);
		waitForOverview();
		return wanted;
	}

	/** Opens the example and one of its plans, as somebody who writes; the perspective is for the test to open. */
	IProject openText(String file) throws CoreException {
		Workbench.closeWelcome();
		before = Workbench.page().getPerspective();
		IProject made = Wizards.newExample("hai-phong");
		IProject project = made.getName().contains("quoc-gia") ? other(made) : made;
		Workbench.page().activate(IDE.openEditor(Workbench.page(), project.getFile(file)));
		return project;
	}

	/** Only remembers how it was before. */
	void openNothing() throws CoreException {
		Workbench.reset();
		before = Workbench.page().getPerspective();
	}

	private static IProject other(IProject project) {
		for (IProject each : project.getWorkspace().getRoot().getProjects()) {
			if (!each.equals(project)) {
				return each;
			}
		}
		throw new AssertionError("one project only");
	}

	static void waitForOverview() {
		Conditions.waitFor("overview of the project",
				() -> ReviewDesk.get().state().overview() != null && !ReviewDesk.get().isBusy() && ReviewDesk.isIdle());
		Conditions.handleEvents();
	}

	/**
	 * Does something that makes the desk compute anew, and waits until it has. The desk is told of a file only after the file is there: who
	 * waits for the file alone goes on with what was known before.
	 */
	static void anew(Runnable change) {
		Overview before = ReviewDesk.get().state().overview();
		change.run();
		Conditions.waitFor("new overview", () -> ReviewDesk.get().state().overview() != before);
		waitForOverview();
	}

	/** Puts everything back as it was. */
	void close() throws CoreException {
		IWorkbenchPage page = Workbench.page();
		ReviewDesk.get().setPinned(false);
		// views remember how they were arranged
		if (page.findView(MatrixPart.ID) instanceof MatrixPart matrix) {
			matrix.onlyPlan(false);
			matrix.choose(MatrixChoice.ALL);
		}
		if (page.findView(PlansPart.ID) instanceof PlansPart plans) {
			plans.filterField().setText("");
		}
		if (page.findView(GapsPart.ID) instanceof GapsPart gaps) {
			gaps.onlyPlan(false);
			gaps.viewer().groupBy("rule");
		}
		if (page.getPerspective().getId().equals(ReviewPerspective.ID)) {
			IPerspectiveDescriptor review = page.getPerspective();
			page.closeEditors(page.getEditorReferences(), false);
			page.setPerspective(before);
			page.closePerspective(review, false, false);
		}
		Workbench.reset();
		Job.getJobManager().cancel(ReviewDesk.FAMILY);
		Conditions.waitFor("jobs of the review", ReviewDesk::isIdle);
	}

	/** Brings a view to the front and waits until it is up to date. */
	static <V extends IViewPart> V show(Class<V> type, String id) throws PartInitException {
		V view = type.cast(Workbench.page().showView(id));
		Conditions.handleEvents();
		if (view instanceof SheetPart sheet) {
			Conditions.waitFor("lines of " + id, () -> !sheet.isBusy() && sheet.said() == null && !sheet.viewer().sheet().columns().isEmpty());
		}
		Conditions.handleEvents();
		return view;
	}

	/** For the manual: {@code target/screenshots/NAME-LANGUAGE.png}. */
	static void picture(String name) throws IOException {
		Shell shell = Workbench.window().getShell();
		Conditions.handleEvents();
		shell.update();
		Image image = new Image(shell.getDisplay(), shell.getClientArea().width, shell.getClientArea().height);
		GC gc = new GC(image);
		try {
			shell.print(gc);
			Path file = Path.of("target", "screenshots", name + "-" + Locale.getDefault().getLanguage() + ".png");
			Files.createDirectories(file.getParent());
			ImageLoader png = new ImageLoader();
			png.data = new ImageData[] { image.getImageData() };
			png.save(file.toString(), SWT.IMAGE_PNG);
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
