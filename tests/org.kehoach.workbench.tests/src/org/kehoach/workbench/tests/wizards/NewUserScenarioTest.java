// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.editor.completion.PlanContentAssist;
import org.kehoach.workbench.editor.diagnostics.FileMarkers;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Pictures;
import org.kehoach.workbench.tests.support.WizardDriver;
import org.kehoach.workbench.tests.support.Wizards;
import org.kehoach.workbench.tests.support.Workbench;

/**
 * The first ten minutes of someone who knows only Word: a plan from that of Quảng Trị, three tasks written with completion, a
 * mistake put right by quick fix, the document written. Takes the pictures of the manual's page about them: from
 * {@code target/screenshots}, {@code first-minutes-*.png} become those of the same name in {@code docs/images}.
 */
@ExtendWith(FailOnLoggedError.class)
class NewUserScenarioTest {

	private static final String LISTED_TWICE = "KH217";
	private static final int LINES_ABOVE = 10;

	private WizardDialog dialog;
	private Shell result;

	@AfterEach
	void clean() throws CoreException {
		if (dialog != null) {
			dialog.close();
		}
		if (result != null && !result.isDisposed()) {
			result.close();
		}
		Workbench.reset();
	}

	@Test
	void aPlanIsWrittenInTenMinutes() throws Exception {
		Workbench.window().getShell().setSize(1240, 800);
		IProject project = Wizards.newExample();
		newPlan();
		IFile file = project.getFile("kh-so-noi-vu-2025-h2.kehoach");
		Conditions.waitFor("editor of the new plan", () -> Workbench.page().getActiveEditor() instanceof ITextEditor active
				&& active.getEditorInput().getName().equals(file.getName()));
		ITextEditor editor = (ITextEditor) Workbench.page().getActiveEditor();
		Conditions.waitFor("findings", () -> finding(file, "KH807") != null);
		Pictures.take(Workbench.window().getShell(), "first-minutes-3-text");

		task(editor, "N01", "Xây dựng, ban hành kế hoạch cải cách hành chính của Sở");
		task(editor, "N02", "Đưa tin về cải cách hành chính trên trang thông tin của Sở");
		task(editor, "N03", "Kiểm tra cải cách hành chính tại các phòng, đơn vị");
		Conditions.waitFor("outline with the three tasks, and no error of a half-typed name", () -> Controls.all(Workbench.window().getShell(), Tree.class).stream()
				.flatMap(tree -> items(tree.getItems())).anyMatch(item -> item.getText().startsWith("N03 Kiểm tra")) && !hasError(file));
		Pictures.take(Workbench.window().getShell(), "first-minutes-4-tasks");

		mistake(editor, file);
		editor.doSave(null);
		export(project);
	}

	private void newPlan() throws Exception {
		dialog = WizardDriver.open("org.kehoach.workbench.newPlan");
		WizardDriver.row(WizardDriver.first(dialog, Table.class), "494/KH-UBND");
		Conditions.waitFor("plan above ticked", () -> dialog.getCurrentPage().isPageComplete());
		Pictures.take(dialog.getShell(), "first-minutes-1-parent");
		WizardDriver.next(dialog);
		WizardDriver.select(WizardDriver.row(WizardDriver.first(dialog, Table.class), "Sở Nội vụ"));
		Pictures.take(dialog.getShell(), "first-minutes-2-agency");
		WizardDriver.next(dialog);
		WizardDriver.finish(dialog);
	}

	/** Words a task, and lets the program complete who leads it. */
	private static void task(ITextEditor editor, String name, String title) throws Exception {
		IDocument document = document(editor);
		int start = document.get().indexOf("\"[", document.get().indexOf("nhiệm vụ " + name + " ")) + 1;
		document.replace(start, document.get().indexOf(']', start) + 1 - start, title);
		int line = document.get().indexOf('{', start) + 1;
		String half = "\n\t\t\tchu tr";
		document.replace(line, 0, half);
		int after = complete(editor, line + half.length(), "chủ trì");
		document.replace(after, 0, "SoNoi");
		complete(editor, after + "SoNoi".length(), "SoNoiVu");
		assertTrue(document.get().substring(line).stripLeading().startsWith("chủ trì SoNoiVu"), document.get().substring(line, line + 60));
	}

	/** Takes the proposal that begins with some words; returns the offset behind what it wrote. */
	private static int complete(ITextEditor editor, int offset, String wanted) {
		editor.selectAndReveal(offset, 0);
		ITextViewer viewer = (ITextViewer) editor.getAdapter(ITextOperationTarget.class);
		PlanContentAssist assist = new PlanContentAssist();
		CompletableFuture<?>[] asked = { null };
		ICompletionProposal[] found = { null };
		Conditions.waitFor("proposal " + wanted, () -> {
			if (asked[0] == null || asked[0].isDone()) {
				asked[0] = CompletableFuture.supplyAsync(() -> assist.computeCompletionProposals(viewer, offset)).thenAccept(proposals -> found[0] = Arrays
						.stream(proposals).filter(proposal -> proposal.getDisplayString().startsWith(wanted)).findFirst().orElse(null));
			}
			return found[0] != null;
		});
		((ICompletionProposalExtension2) found[0]).apply(viewer, '\0', 0, offset);
		int behind = document(editor).get().indexOf(wanted, offset - wanted.length() - 1) + wanted.length();
		if (document(editor).get().charAt(behind) == ' ') {
			return behind + 1;
		}
		if (wanted.equals("chủ trì")) {
			insert(editor, behind, " ");
			return behind + 1;
		}
		return behind;
	}

	private static void insert(ITextEditor editor, int offset, String text) {
		try {
			document(editor).replace(offset, 0, text);
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
	}

	/** A unit that is named twice, and the quick fix that takes it out. */
	private static void mistake(ITextEditor editor, IFile file) throws Exception {
		IDocument document = document(editor);
		int line = document.get().indexOf("phối hợp");
		document.replace(document.get().indexOf('\n', line), 0, ", CacSoBanNganh");
		Conditions.waitFor("finding with a fix", () -> fix(file) != null);
		editor.selectAndReveal(document.get().indexOf(", CacSoBanNganh"), 0);
		// the lines that stick to the top would hide it
		((ITextViewer) editor.getAdapter(ITextOperationTarget.class)).setTopIndex(Math.max(0, document.getLineOfOffset(line) - LINES_ABOVE));
		Pictures.take(Workbench.window().getShell(), "first-minutes-5-mistake");
		// while the picture is taken the server may find the same once more
		Runnable[] fix = { null };
		Conditions.waitFor("the fix", () -> (fix[0] = fix(file)) != null);
		fix[0].run();
		Conditions.waitFor("fixed", () -> !document.get().contains("CacSoBanNganh, CacSoBanNganh"));
	}

	/** Null if there is none now. */
	private static Runnable fix(IFile file) {
		IMarker marker = finding(file, LISTED_TWICE);
		IMarkerResolution[] fixes = marker == null ? new IMarkerResolution[0] : IDE.getMarkerHelpRegistry().getResolutions(marker);
		return fixes.length == 0 ? null : () -> fixes[0].run(marker);
	}

	private void export(IProject project) throws Exception {
		dialog = WizardDriver.open("org.kehoach.workbench.export.documents");
		for (Button button : WizardDriver.all(dialog.getShell(), Button.class)) {
			if (button.getData() instanceof String format && format.length() < 5) {
				WizardDriver.press(button, format.equals("docx"));
			}
		}
		Text folder = WizardDriver.all(dialog.getShell(), Text.class).stream().filter(text -> text.isVisible() && text.getEditable()).findFirst().orElseThrow();
		// a picture for everyone shows no folder of the machine that it was taken on
		folder.setText("/van-phong/quang-tri");
		Pictures.take(dialog.getShell(), "first-minutes-6-export");
		folder.setText(project.getLocation().append("out").toOSString());
		String title = dialog.getCurrentPage().getTitle();
		WizardDriver.finish(dialog);
		result = WizardDriver.shell("dialog that tells what was written", shell -> shell.getText().equals(title) && !WizardDriver.all(shell, Table.class).isEmpty());
		Table files = WizardDriver.all(result, Table.class).getFirst();
		assertEquals(1, files.getItemCount());
		assertTrue(Files.size((Path) files.getItem(0).getData()) > 0);
		Label heading = WizardDriver.all(result, Label.class).stream().filter(label -> label.getText().contains(project.getName())).findFirst().orElseThrow();
		heading.setText(heading.getText().replace(project.getLocation().toOSString(), "/van-phong/quang-tri"));
		Pictures.take(result, "first-minutes-7-written");
	}

	private static IDocument document(ITextEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	private static Stream<TreeItem> items(TreeItem[] of) {
		return Stream.of(of).flatMap(item -> Stream.concat(Stream.of(item), items(item.getItems())));
	}

	private static boolean hasError(IFile file) {
		try {
			return file.findMaxProblemSeverity(FileMarkers.TYPE, true, IResource.DEPTH_ZERO) == IMarker.SEVERITY_ERROR;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private static IMarker finding(IFile file, String code) {
		try {
			return Arrays.stream(file.findMarkers(FileMarkers.TYPE, true, IResource.DEPTH_ZERO)).filter(marker -> code.equals(marker.getAttribute(FileMarkers.CODE, "")))
					.findFirst().orElse(null);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}
