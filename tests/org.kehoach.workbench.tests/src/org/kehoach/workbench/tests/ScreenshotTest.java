// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Wizards;
import org.kehoach.workbench.tests.support.Workbench;

/**
 * Takes the picture of the README: {@code target/screenshots/workbench-vi.png} becomes {@code docs/images/workbench.png} when
 * the window has changed.
 */
@ExtendWith(FailOnLoggedError.class)
class ScreenshotTest {

	private static final int WIDTH = 1240;
	private static final int HEIGHT = 800;
	/** A window with a plan in colours has hundreds; an empty or torn one has a few. */
	private static final int LEAST_COLOURS = 50;

	@AfterEach
	void clean() throws CoreException {
		Workbench.reset();
	}

	@Test
	void theWindowWithAPlan() throws Exception {
		Shell shell = Workbench.window().getShell();
		shell.setSize(WIDTH, HEIGHT);
		Wizards.newExample();
		Conditions.waitFor("editor of the plan", () -> Workbench.page().getActiveEditor() instanceof ITextEditor);
		ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
		IFile plan = editor.getEditorInput().getAdapter(IFile.class);
		Conditions.waitFor("findings of the plan", () -> findings(plan) > 0);
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		editor.selectAndReveal(document.get().indexOf("phối hợp", document.get().indexOf("nhiệm vụ N02")), 0);
		Conditions.handleEvents();

		ImageData picture = picture(shell);
		Path file = Path.of("target", "screenshots", "workbench-" + Locale.getDefault().getLanguage() + ".png");
		Files.createDirectories(file.getParent());
		ImageLoader png = new ImageLoader();
		png.data = new ImageData[] { picture };
		png.save(file.toString(), SWT.IMAGE_PNG);
		assertTrue(colours(picture) > LEAST_COLOURS, "nearly empty picture: " + file);
	}

	private static int findings(IFile plan) {
		try {
			return plan.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO).length;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private static ImageData picture(Shell shell) {
		Image image = new Image(shell.getDisplay(), shell.getClientArea().width, shell.getClientArea().height);
		GC gc = new GC(image);
		try {
			shell.print(gc);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static int colours(ImageData picture) {
		Set<Integer> seen = new HashSet<>();
		for (int y = 0; y < picture.height; y += 2) {
			for (int x = 0; x < picture.width; x++) {
				seen.add(picture.getPixel(x, y));
			}
		}
		return seen.size();
	}
}
