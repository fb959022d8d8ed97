// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.kehoach.engine.preview.Choice;
import org.kehoach.engine.preview.CopiedTable;
import org.kehoach.engine.preview.PreviewDraft;
import org.kehoach.workbench.editor.connection.LanguageConnection;
import org.kehoach.workbench.editor.connection.PlanText;

/** Puts the tables of a plan on the clipboard, for Word and for Excel. */
final class TableCopy {

	private TableCopy() {
	}

	/** Begins to copy, in the UI thread; the clipboard has it a moment later. */
	static void copy(PlanText plan, Choice choice, Control control) {
		if (plan == null) {
			return;
		}
		plan.ask(plan.reading((resource, cancel) -> CopiedTable.of(PreviewDraft.of(resource, choice, cancel).tables())))
				.whenComplete((copied, failure) -> {
					if (failure != null && !LanguageConnection.isCancellation(failure)) {
						ILog.of(TableCopy.class).error("Tables cannot be copied", failure); //$NON-NLS-1$
					} else if (failure == null && copied != null && !control.isDisposed()) {
						control.getDisplay().asyncExec(() -> put(copied, control));
					}
				});
	}

	private static void put(CopiedTable copied, Control control) {
		if (control.isDisposed() || copied.text().isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(control.getDisplay());
		try {
			clipboard.setContents(new Object[] { copied.html(), copied.text() },
					new Transfer[] { HTMLTransfer.getInstance(), TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
