// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.editor.diagnostics.FileMarkers;
import org.kehoach.workbench.preview.PreviewView;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Keyboard;
import org.kehoach.workbench.tests.support.Workbench;

/** The first ten minutes as in {@link NewUserScenarioTest}, by keyboard alone: from the welcome page to the Word file. */
@ExtendWith(FailOnLoggedError.class)
class KeyboardScenarioTest {

	private static final String EXAMPLE = "kh-so-cong-thuong.kehoach";
	private static final String PLAN = "kh-so-noi-vu-2025-h2.kehoach";

	/** As the window says that tells what was written. */
	private volatile Path written;

	@AfterEach
	void clean() throws CoreException {
		Stream.of(Display.getCurrent().getShells()).filter(shell -> shell != Workbench.window().getShell() && !shell.isDisposed() && shell.isVisible())
				.forEach(Shell::close);
		Workbench.reset();
	}

	@Test
	void aPlanIsWrittenWithoutAMouse() throws Exception {
		Workbench.window().getShell().forceActive();
		PlatformUI.getWorkbench().getIntroManager().showIntro(Workbench.window(), false);
		Keyboard.person(this::work);
		assertEquals("KHSoNoiVu2025H2.docx", written.getFileName().toString());
		assertTrue(Files.size(written) > 0);
	}

	private void work(Keyboard keys) throws Exception {
		keys.until("first entry of the welcome page", () -> focus() instanceof Link);
		keys.press(SWT.CR);
		keys.until("examples", () -> wizard() != null && wizard().getCurrentPage().isPageComplete());
		keys.press(SWT.CR);
		keys.until("example", () -> inText(EXAMPLE));
		newPlan(keys);
		keys.until("new plan with its first place to write", () -> inText(PLAN) && ((StyledText) focus()).getSelectionText().startsWith("["));
		keys.type("Hoan thanh ke hoach cua tinh");
		keys.until("words", () -> text().contains("\"Hoan thanh ke hoach cua tinh\""));
		for (String task : new String[] { "N01", "N02", "N03" }) {
			behind(keys, "thực hiện KH494." + task);
			keys.press(SWT.CR);
			keys.type("chu tr");
			complete(keys, "chủ trì");
			keys.type("noi");
			complete(keys, "SoNoiVu");
			keys.until(task, () -> text().replaceAll("\\s+", " ").contains("thực hiện KH494." + task + " chủ trì SoNoiVu"));
		}
		mistake(keys);
		previewAndBack(keys);
		export(keys);
	}

	private static void newPlan(Keyboard keys) throws Exception {
		keys.press('n', SWT.MOD1);
		keys.until("wizards", () -> wizard() != null && focus() instanceof Text);
		keys.press(SWT.ARROW_DOWN);
		keys.until("list of wizards", () -> focus() instanceof Tree);
		boolean[] found = new boolean[1];
		for (int i = 0; i < 10 && !found[0]; i++) {
			keys.until("selection", () -> {
				Tree tree = (Tree) focus();
				found[0] = tree.getSelectionCount() == 1 && tree.getSelection()[0].getData() instanceof IWizardDescriptor descriptor
						&& descriptor.getId().equals("org.kehoach.workbench.newPlan");
				return true;
			});
			if (!found[0]) {
				keys.press(SWT.ARROW_DOWN);
			}
		}
		keys.press(SWT.CR);
		keys.until("plans above", () -> onPage("parent") && wizard().getCurrentPage().isPageComplete());
		keys.press(SWT.CR);
		keys.until("agencies", () -> onPage("agency") && focus() instanceof Text
				&& Controls.all((Shell) focus().getShell(), Table.class).stream().anyMatch(table -> table.isVisible() && table.getItemCount() > 1));
		keys.type("noi vu");
		boolean[] past = new boolean[1];
		for (int i = 0; i < 10 && !past[0]; i++) {
			// what is chosen is looked at beside the window, and Enter does nothing meanwhile: a person presses it again
			keys.until("the only agency that is left", () -> !onPage("agency") || wizard().getCurrentPage().isPageComplete()
					&& Controls.all(wizard().getShell(), Table.class).stream().anyMatch(table -> table.isVisible() && table.getItemCount() == 1));
			keys.until("page", () -> {
				past[0] = !onPage("agency");
				return true;
			});
			if (!past[0]) {
				keys.press(SWT.CR);
			}
		}
		// Enter goes on to the file's page, or finishes at once where that has all it needs by then
		boolean[] finished = new boolean[1];
		keys.until("file", () -> {
			finished[0] = wizard() == null;
			return finished[0] || !onPage("agency") && wizard().getCurrentPage().getWizard().canFinish();
		});
		if (!finished[0]) {
			keys.press(SWT.CR);
		}
	}

	/** To the end of the line with these words. */
	private static void behind(Keyboard keys, String words) throws Exception {
		int[] line = new int[1];
		keys.until("words " + words, () -> {
			line[0] = line(words);
			return line[0] > 0;
		});
		keys.press('l', SWT.MOD1);
		keys.until("question for the line", () -> focus() instanceof Text && focus().getShell() != Workbench.window().getShell());
		keys.type(String.valueOf(line[0]));
		keys.press(SWT.CR);
		keys.until("line", () -> inText(PLAN) && caretLine() == line[0]);
		keys.press(SWT.END);
	}

	private static void complete(Keyboard keys, String proposal) throws Exception {
		keys.press(' ', SWT.MOD1);
		keys.until("proposal " + proposal, () -> proposed(proposal));
		keys.press(SWT.CR);
		keys.until("no proposals", () -> !proposed(proposal));
	}

	/** A unit's name with other letters, which Ctrl+1 puts right. */
	private static void mistake(Keyboard keys) throws Exception {
		behind(keys, "phối hợp  CacSoBanNganh");
		keys.type(", SoTuFap");
		keys.until("finding with a fix", () -> finding("KH010") instanceof IMarker found && IDE.getMarkerHelpRegistry().hasResolutions(found));
		keys.press('1', SWT.MOD1);
		keys.until("fix", () -> shells().anyMatch(shell -> tables(shell, "SoTuPhap")));
		keys.press(SWT.CR);
		keys.until("right name", () -> text().contains(", SoTuPhap") && !text().contains("SoTuFap"));
	}

	private static void previewAndBack(Keyboard keys) throws Exception {
		keys.press(SWT.F6);
		keys.until("pages", () -> Workbench.page().getActivePart() instanceof PreviewView view && view.preview() != null);
		keys.press(SWT.F6);
		keys.until("text", () -> inText(PLAN));
	}

	private void export(Keyboard keys) throws Exception {
		keys.press('s', SWT.MOD1);
		keys.until("saved", () -> !Workbench.page().getActiveEditor().isDirty());
		keys.press('d', SWT.MOD1 | SWT.MOD2);
		keys.until("export", () -> wizard() != null && wizard().getCurrentPage().getWizard().canFinish());
		keys.press(SWT.CR);
		keys.until("what was written", () -> {
			written = shells().filter(shell -> shell != Workbench.window().getShell()).flatMap(shell -> Controls.all(shell, Table.class).stream())
					.flatMap(table -> Stream.of(table.getItems())).map(TableItem::getData).filter(Path.class::isInstance).map(Path.class::cast).findFirst()
					.orElse(null);
			return written != null;
		});
		keys.press(SWT.ESC);
		keys.until("text again", () -> inText(PLAN));
	}

	private static Control focus() {
		return Display.getCurrent().getFocusControl();
	}

	private static Stream<Shell> shells() {
		return Stream.of(Display.getCurrent().getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible());
	}

	/** Null if no wizard is open. */
	private static WizardDialog wizard() {
		return shells().map(Shell::getData).filter(WizardDialog.class::isInstance).map(WizardDialog.class::cast).filter(dialog -> dialog.getCurrentPage() != null)
				.findFirst().orElse(null);
	}

	private static boolean onPage(String name) {
		return wizard() != null && name.equals(wizard().getCurrentPage().getName());
	}

	/** Whether the keys go into the text of a file. */
	private static boolean inText(String file) {
		IEditorPart editor = Workbench.page().getActiveEditor();
		return editor != null && editor.getEditorInput().getName().equals(file) && Workbench.page().getActivePart() == editor && focus() instanceof StyledText;
	}

	private static IDocument document() {
		ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	private static String text() {
		return document().get();
	}

	/** Counted from one; 0 if no line has these words. */
	private static int line(String words) {
		try {
			int at = text().indexOf(words);
			return at < 0 ? 0 : document().getLineOfOffset(at) + 1;
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
	}

	private static int caretLine() {
		StyledText widget = (StyledText) focus();
		// of the document, which folding does not hide here
		return widget.getLineAtOffset(widget.getCaretOffset()) + 1;
	}

	private static boolean proposed(String words) {
		BooleanSupplier found = () -> shells().anyMatch(shell -> shell != Workbench.window().getShell() && Controls.all(shell, Table.class).stream()
				.anyMatch(table -> table.getItemCount() > 0 && table.getItem(0).getText().startsWith(words)));
		return found.getAsBoolean();
	}

	private static boolean tables(Shell shell, String words) {
		return shell != Workbench.window().getShell()
				&& Controls.all(shell, Table.class).stream().anyMatch(table -> table.getItemCount() > 0 && table.getItem(0).getText().contains(words));
	}

	private static IMarker finding(String code) {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("quang-tri").getFile(PLAN);
		try {
			return Arrays.stream(file.findMarkers(FileMarkers.TYPE, true, IResource.DEPTH_ZERO)).filter(marker -> code.equals(marker.getAttribute(FileMarkers.CODE, "")))
					.findFirst().orElse(null);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}
