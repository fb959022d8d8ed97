// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kehoach.workbench.editor.safety.KeptText;
import org.kehoach.workbench.editor.safety.Recovery;
import org.kehoach.workbench.editor.safety.RecoveryDialog;
import org.kehoach.workbench.editor.safety.TextKeeper;
import org.kehoach.workbench.editor.safety.UnsavedTexts;
import org.kehoach.workbench.editor.safety.UnsavedTexts.LeftOver;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.Dialogs;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** Texts are kept while they are not saved, and offered after a crash; saving replaces a file as a whole. */
@ExtendWith(FailOnLoggedError.class)
class UnsavedTextOfEditorTest {

	private static final String SAVED = "kế hoạch A {\n\ttên \"Kế hoạch\"\n}\n";
	private static final String TYPED = "# viết thêm\n";

	@TempDir
	Path kept;
	private UnsavedTexts nextRun;
	private TextKeeper keeper;
	private IFile file;
	private ITextEditor editor;

	@BeforeEach
	void openPlan() throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Chưa lưu");
		project.create(null);
		project.open(null);
		file = project.getFile("a.kehoach");
		file.create(SAVED.getBytes(StandardCharsets.UTF_8), true, false, null);
		nextRun = new UnsavedTexts(kept, "next");
		keeper = new TextKeeper(FileBuffers.getTextFileBufferManager(), new UnsavedTexts(kept, "this"), Display.getCurrent());
		keeper.start();
		editor = (ITextEditor) IDE.openEditor(Workbench.page(), file);
	}

	@AfterEach
	void clean() throws CoreException {
		keeper.stop();
		Workbench.reset();
	}

	private IDocument document() {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput());
	}

	private List<String> leftOver() {
		try {
			return nextRun.leftOver().texts().stream().map(left -> left.kept().text()).toList();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private void type() throws Exception {
		document().replace(0, 0, TYPED);
		Conditions.waitFor("kept text", () -> leftOver().equals(List.of(TYPED + SAVED)));
	}

	@Test
	void keptUntilSaved() throws Exception {
		assertEquals(List.of(), leftOver());
		type();
		Workbench.page().saveEditor(editor, false);
		assertFalse(editor.isDirty());
		Conditions.waitFor("nothing kept", () -> leftOver().isEmpty() && isEmpty(kept));
		assertEquals(TYPED + SAVED, Files.readString(file.getLocation().toPath()));
	}

	@Test
	void keptUntilClosed() throws Exception {
		type();
		Workbench.page().closeEditor(editor, false);
		Conditions.waitFor("nothing kept", () -> isEmpty(kept));
		assertEquals(SAVED, Files.readString(file.getLocation().toPath()));
	}

	@Test
	void whatIsTypedLaterIsKeptToo() throws Exception {
		type();
		document().replace(0, 0, TYPED);
		Conditions.waitFor("newer text", () -> leftOver().equals(List.of(TYPED + TYPED + SAVED)));
	}

	/** The person agrees when the window asks; what was typed comes back by undo, and the status line says so. */
	@Test
	void textThatGaveWayToTheDisksComesBackByUndo() throws Exception {
		type();
		Files.writeString(file.getLocation().toPath(), "# khác\n" + SAVED);
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		((IDocumentProviderExtension) editor.getDocumentProvider()).synchronize(editor.getEditorInput());
		Conditions.waitFor("text of the disk", () -> document().get().startsWith("# khác"));
		Conditions.waitFor("status line", () -> isSaid("Ctrl+Z"));
		editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
		assertEquals(TYPED + SAVED, document().get());
		Conditions.waitFor("kept again", () -> leftOver().equals(List.of(TYPED + SAVED)));
	}

	private static boolean isSaid(String text) {
		return Controls.all(Workbench.window().getShell(), CLabel.class).stream().anyMatch(label -> label.getText().contains(text));
	}

	@Test
	void savingKeepsUndoAndLocalHistory() throws Exception {
		document().replace(0, 0, TYPED);
		Workbench.page().saveEditor(editor, false);
		assertTrue(file.isSynchronized(IResource.DEPTH_ZERO));
		IFileState[] history = file.getHistory(null);
		assertEquals(SAVED, new String(history[0].getContents().readAllBytes(), StandardCharsets.UTF_8));
		editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
		assertEquals(SAVED, document().get());
		assertTrue(editor.isDirty());
		editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.REDO);
		assertFalse(editor.isDirty(), "this is what was saved");
	}

	@Test
	void theMarkOfByteOrderStays() throws Exception {
		Workbench.page().closeEditor(editor, false);
		file.setContents(("\uFEFF" + SAVED).getBytes(StandardCharsets.UTF_8), true, false, null);
		editor = (ITextEditor) IDE.openEditor(Workbench.page(), file);
		document().replace(0, 0, TYPED);
		Workbench.page().saveEditor(editor, false);
		assertEquals("\uFEFF" + TYPED + SAVED, Files.readString(file.getLocation().toPath()));
	}

	@Test
	void restoringBringsTheTextBackUnsaved() throws Exception {
		Workbench.page().closeEditor(editor, false);
		crashed().keep(new KeptText(file.getLocation().toPath(), Instant.now(), UnsavedTexts.saved(file.getLocation().toPath()), TYPED + SAVED));
		offer(shell -> Dialogs.press(shell, IDialogConstants.OK_ID));
		editor = (ITextEditor) Workbench.page().getActiveEditor();
		assertEquals(TYPED + SAVED, document().get());
		assertTrue(editor.isDirty());
		assertEquals(SAVED, Files.readString(file.getLocation().toPath()));
		assertEquals(List.of(TYPED + SAVED), leftOver(), "kept again by this run");
		editor.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
		assertEquals(SAVED, document().get());
	}

	@Test
	void aFileThatIsGoneIsMadeAgain() throws Exception {
		Workbench.page().closeEditor(editor, false);
		crashed().keep(new KeptText(file.getLocation().toPath(), Instant.now(), KeptText.Saved.NOTHING, TYPED + SAVED));
		file.delete(true, null);
		offer(shell -> Dialogs.press(shell, IDialogConstants.OK_ID));
		assertEquals(TYPED + SAVED, file.readString());
	}

	@Test
	void laterOffersItAgain() throws Exception {
		crashed().keep(new KeptText(file.getLocation().toPath(), Instant.now(), KeptText.Saved.NOTHING, TYPED + SAVED));
		offer(shell -> {
			assertEquals(1, Dialogs.only(shell, Table.class).getItemCount());
			assertEquals("a.kehoach", Dialogs.only(shell, Table.class).getItem(0).getText(0));
			Dialogs.press(shell, IDialogConstants.CANCEL_ID);
		});
		assertEquals(List.of(TYPED + SAVED), leftOver());
		assertFalse(editor.isDirty());
	}

	private UnsavedTexts crashed() {
		return new UnsavedTexts(kept, "crashed");
	}

	private void offer(Consumer<Shell> person) throws IOException {
		UnsavedTexts store = new UnsavedTexts(kept, "this");
		List<LeftOver> texts = store.leftOver().texts();
		assertEquals(1, texts.size());
		Dialogs.during(RecoveryDialog.class, person, () -> new Recovery(store, keeper::keepNow).offer(texts));
	}

	private static boolean isEmpty(Path folder) {
		try (var files = Files.list(folder)) {
			return files.findAny().isEmpty();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}
}
