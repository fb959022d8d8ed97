// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.formatting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.Windows;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.formatting.Formatting.Outcome;
import org.kehoach.workbench.editor.preferences.EditorPreferences;

/**
 * Lays plans out when they are saved, if that is wished. The text is saved as it is first, so that nothing waits for the
 * server and nothing can be lost; if something is to be changed it is saved once more.
 */
public final class FormatOnSave implements IExecutionListener {

	private final List<ITextEditor> saved = new ArrayList<>();

	/** Follows the commands of the workbench from now on. In the UI thread. */
	public static void install() {
		PlatformUI.getWorkbench().getService(ICommandService.class).addExecutionListener(new FormatOnSave());
	}

	@Override
	public void preExecute(String command, ExecutionEvent event) {
		saved.clear();
		IWorkbenchPage page = Windows.page();
		if (page == null || !EditorPreferences.isOn(EditorPreferences.FORMAT_ON_SAVE)) {
			return;
		}
		if (IWorkbenchCommandConstants.FILE_SAVE.equals(command)) {
			remember(page.getActiveEditor());
		} else if (IWorkbenchCommandConstants.FILE_SAVE_ALL.equals(command)) {
			for (IEditorReference reference : page.getEditorReferences()) {
				remember(reference.getEditor(false));
			}
		}
	}

	private void remember(IEditorPart part) {
		ITextEditor editor = Adapters.adapt(part, ITextEditor.class);
		if (editor != null && editor.isDirty() && PlanText.of(editor).isPresent()) {
			saved.add(editor);
		}
	}

	@Override
	public void postExecuteSuccess(String command, Object result) {
		if (IWorkbenchCommandConstants.FILE_SAVE.equals(command) || IWorkbenchCommandConstants.FILE_SAVE_ALL.equals(command)) {
			List<ITextEditor> editors = List.copyOf(saved);
			saved.clear();
			editors.stream().filter(editor -> !editor.isDirty()).forEach(FormatOnSave::format);
		}
	}

	private static void format(ITextEditor editor) {
		PlanText.of(editor).ifPresent(plan -> Formatting.all(editor, plan, outcome -> {
			if (outcome == Outcome.DONE) {
				editor.doSave(new NullProgressMonitor());
			}
		}));
	}

	@Override
	public void notHandled(String command, NotHandledException exception) {
		saved.clear();
	}

	@Override
	public void postExecuteFailure(String command, ExecutionException exception) {
		saved.clear();
	}
}
