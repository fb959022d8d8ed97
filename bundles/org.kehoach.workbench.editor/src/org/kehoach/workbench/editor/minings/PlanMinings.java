// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.minings;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.kehoach.workbench.editor.Positions;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.connection.ServerTrouble;
import org.kehoach.workbench.editor.preferences.EditorPreferences;

/** The server's notes in the text. */
public final class PlanMinings extends AbstractCodeMiningProvider {

	@Override
	public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
		PlanText plan = PlanText.of(viewer).orElse(null);
		if (plan == null || !EditorPreferences.isOn(EditorPreferences.NOTES_IN_TEXT)) {
			return CompletableFuture.completedFuture(List.of());
		}
		return plan.ask(server -> server.codeLens(new CodeLensParams(plan.id()))).handle((lenses, failure) -> {
			if (failure != null) {
				ServerTrouble.tell(failure);
			}
			return failure == null && lenses != null ? minings(plan, lenses) : List.of();
		});
	}

	private List<ICodeMining> minings(PlanText plan, List<? extends CodeLens> lenses) {
		List<ICodeMining> minings = new ArrayList<>();
		for (CodeLens lens : lenses) {
			try {
				int end = Positions.offset(plan.document(), lens.getRange().getEnd());
				minings.add(new Note(plan, lens, end, this));
			} catch (BadLocationException e) {
				ILog.of(getClass()).warn("Note outside of the text", e); //$NON-NLS-1$
			}
		}
		return minings;
	}
}
