// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.fixes;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.PlanImages;
import org.kehoach.workbench.editor.Windows;
import org.kehoach.workbench.editor.connection.LanguageConnection;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.connection.Request;
import org.kehoach.workbench.editor.diagnostics.FileMarkers;
import org.kehoach.workbench.editor.edits.PlanEdits;

/**
 * One way to put a problem right. The change is asked for anew when it is chosen, for the text as it is then, and made in the
 * editor, where it can be looked at and undone.
 */
final class FixResolution implements IMarkerResolution2 {

	private final CodeAction action;

	FixResolution(CodeAction action) {
		this.action = action;
	}

	@Override
	public String getLabel() {
		return action.getTitle();
	}

	@Override
	public String getDescription() {
		return action.getDiagnostics().isEmpty() ? null : FileMarkers.message(action.getDiagnostics().getFirst());
	}

	@Override
	public Image getImage() {
		return PlanImages.fix();
	}

	/** The platform calls it in the UI thread, and from hovers in another one. */
	@Override
	public void run(IMarker marker) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(marker));
	}

	private void open(IMarker marker) {
		try {
			if (Windows.page() != null && marker.getResource() instanceof IFile file
					&& IDE.openEditor(Windows.page(), file) instanceof ITextEditor editor) {
				PlanText.of(editor).ifPresent(plan -> ask(marker, file, editor, plan));
			}
		} catch (PartInitException e) {
			ILog.of(getClass()).error("Editor cannot be opened", e); //$NON-NLS-1$
		}
	}

	private void ask(IMarker marker, IFile file, ITextEditor editor, PlanText plan) {
		Diagnostic finding = finding(marker, plan);
		CodeActionParams params = new CodeActionParams(plan.id(), finding.getRange(), new CodeActionContext(List.of(finding), List.of(CodeActionKind.QuickFix)));
		Request.<List<Either<Command, CodeAction>>>ask(plan, editor, server -> server.codeAction(params), answer -> same(answer).map(fix -> PlanEdits.of(fix.getEdit(), file)).filter(edits -> !edits.isEmpty())
						.ifPresentOrElse(edits -> apply(editor, plan, edits), () -> sayNone(editor)), () -> sayNone(editor));
	}

	/** The finding as it was told last: it may have moved since this fix was shown. */
	private Diagnostic finding(IMarker marker, PlanText plan) {
		Diagnostic known = action.getDiagnostics().getFirst();
		return LanguageConnection.get().findings().of(plan.uri()).stream()
				.filter(finding -> FileMarkers.isOf(marker, finding)).findFirst().orElse(known);
	}

	private void sayNone(ITextEditor editor) {
		Windows.say(editor, Messages.get("fix.none", getLabel())); //$NON-NLS-1$
	}

	private Optional<CodeAction> same(List<Either<Command, CodeAction>> answer) {
		return Optional.ofNullable(answer).stream().flatMap(List::stream).filter(Either::isRight).map(Either::getRight).filter(found -> found.getTitle().equals(getLabel())).findFirst();
	}

	private static void apply(ITextEditor editor, PlanText plan, List<TextEdit> edits) {
		try {
			PlanEdits.applyAndReveal(editor, plan.document(), edits);
		} catch (BadLocationException e) {
			ILog.of(FixResolution.class).error("Quick fix does not fit the text", e); //$NON-NLS-1$
		}
	}
}
