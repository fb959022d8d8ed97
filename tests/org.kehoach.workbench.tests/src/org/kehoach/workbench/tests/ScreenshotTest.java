// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Wizards;
import org.kehoach.workbench.tests.support.Workbench;

/**
 * Takes pictures of the window, for the manual and to look at: from {@code target/screenshots}, {@code khanh-hoa-vi.png} and
 * {@code khanh-hoa-en.png} become those of the same name in {@code docs/images}, when the window has changed.
 */
@ExtendWith(FailOnLoggedError.class)
class ScreenshotTest {

	private static final int WIDTH = 1240;
	private static final int HEIGHT = 800;
	/** Of the view of the problems. */
	private static final int FILE_COLUMN = 1;
	/** A window with a plan in colours has hundreds; an empty or torn one has a few. */
	private static final int LEAST_COLOURS = 50;

	@AfterEach
	void clean() throws CoreException {
		Workbench.reset();
	}

	@Test
	void theWindowWithAPlan() throws Exception {
		Wizards.newExample();
		takePicture("workbench", "nhiệm vụ N02", "phối hợp");
	}

	/** The programme of ten years, staged for 2025 and 2030. */
	@Test
	void theWindowWithTheProgrammeOfKhanhHoa() throws Exception {
		Wizards.newExample("khanh-hoa");
		takePicture("khanh-hoa", "mục tiêu M2N2030", "C09");
	}

	/**
	 * @param name of the picture
	 * @param item a text of the plan to look at
	 * @param line a text behind it, where the cursor stands
	 */
	private static void takePicture(String name, String item, String line) throws IOException {
		Shell shell = Workbench.window().getShell();
		shell.setSize(WIDTH, HEIGHT);
		Conditions.waitFor("editor of the plan", () -> Workbench.page().getActiveEditor() instanceof ITextEditor);
		ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
		IFile plan = editor.getEditorInput().getAdapter(IFile.class);
		Conditions.waitFor("findings of the plan", () -> findings(plan) > 0);
		IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		Conditions.waitFor("findings in the view below", () -> showsFindings(shell, plan.getName()));
		Conditions.waitFor("projects and outline", () -> treesAreFilled(shell));
		editor.selectAndReveal(document.get().indexOf(line, document.get().indexOf(item)), 0);
		Conditions.handleEvents();

		ImageData picture = picture(shell);
		Path file = Path.of("target", "screenshots", name + "-" + Locale.getDefault().getLanguage() + ".png");
		Files.createDirectories(file.getParent());
		ImageLoader png = new ImageLoader();
		png.data = new ImageData[] { picture };
		png.save(file.toString(), SWT.IMAGE_PNG);
		assertTrue(colours(picture) > LEAST_COLOURS, "nearly empty picture: " + file);
	}

	/** The view of the problems comes up to date when it likes to. */
	private static boolean showsFindings(Shell shell, String file) {
		Tree problems = trees(shell).filter(tree -> tree.getColumnCount() > 0).findFirst().orElseThrow();
		return Stream.of(problems.getItems()).flatMap(group -> Stream.of(group.getItems())).anyMatch(finding -> finding.getText(FILE_COLUMN).equals(file));
	}

	/** The projects at the left and the outline at the right. */
	private static boolean treesAreFilled(Shell shell) {
		return trees(shell).filter(tree -> tree.getColumnCount() == 0 && tree.getItemCount() > 0).count() > 1;
	}

	private static Stream<Tree> trees(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> switch (child) {
		case Tree tree -> Stream.of(tree);
		case Composite composite -> trees(composite);
		default -> Stream.empty();
		});
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
