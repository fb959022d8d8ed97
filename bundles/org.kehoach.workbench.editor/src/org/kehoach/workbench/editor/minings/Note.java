// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.minings;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.events.MouseEvent;
import org.kehoach.language.ide.lenses.PlanCodeLenses;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.references.ReferencesQuery;

/** One note behind what it is about. A click on a number of references lists them. */
public final class Note extends LineContentCodeMining {

	private final PlanText plan;
	private final CodeLens lens;

	Note(PlanText plan, CodeLens lens, int end, ICodeMiningProvider provider) throws BadLocationException {
		super(new Position(end, 1), true, provider);
		this.plan = plan;
		this.lens = lens;
		setLabel(' ' + lens.getCommand().getTitle());
	}

	@Override
	public Consumer<MouseEvent> getAction() {
		return PlanCodeLenses.REFERENCES.equals(lens.getCommand().getCommand()) ? event -> listReferences() : null;
	}

	private void listReferences() {
		try {
			String name = plan.document().get(getPosition().offset - nameLength(), nameLength());
			NewSearchUI.activateSearchResultView();
			NewSearchUI.runQueryInBackground(new ReferencesQuery(plan, plan.position(getPosition().offset - 1), name));
		} catch (BadLocationException e) {
			ILog.of(getClass()).warn("Name outside of the text", e); //$NON-NLS-1$
		}
	}

	private int nameLength() {
		return lens.getRange().getEnd().getCharacter() - lens.getRange().getStart().getCharacter();
	}
}
