// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.List;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.editor.EditorSelectionEnum;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Writes in a cell, with a list of what it may hold: it comes with the first letters, by keys, and by a double click. */
final class ProposingCellEditor extends TextCellEditor {

	/** In milliseconds. */
	private static final int DELAY = 100;
	private static final KeyStroke KEY = KeyStroke.getInstance(SWT.MOD1, SWT.SPACE);

	private final CellProposals proposals;
	private Proposed list;

	/** @param proposals what the cell may hold; null for a free text */
	ProposingCellEditor(CellProposals proposals) {
		// Enter ends and goes down, as in Excel; Alt+Enter begins a line
		super(false, true);
		this.proposals = proposals;
		setCommitOnEnter(true);
		setSelectionMode(EditorSelectionEnum.END);
	}

	/** A list that can be opened without the key for it. */
	private static final class Proposed extends ContentProposalAdapter {

		Proposed(Control control, CellProposals proposals) {
			super(control, new TextContentAdapter(), proposals, KEY, CellProposals.letters());
			setProposalAcceptanceStyle(PROPOSAL_REPLACE);
			setAutoActivationDelay(DELAY);
		}

		void open() {
			if (!getControl().isDisposed() && getControl().isFocusControl()) {
				openProposalPopup();
			}
		}
	}

	@Override
	public Text createEditorControl(Composite parent) {
		return super.createEditorControl(parent, SWT.MULTI | SWT.WRAP);
	}

	/** Enter and Tab select the next cell, as in a spreadsheet. */
	@Override
	public boolean openAdjacentEditor() {
		return false;
	}

	@Override
	public boolean activateOnTraversal(IConfigRegistry registry, List<String> labels) {
		return false;
	}

	/** As high as the text needs, where there is room. */
	@Override
	public Rectangle calculateControlBounds(Rectangle cell) {
		return new Rectangle(cell.x, cell.y, cell.width, Math.max(cell.height, wanted(getEditorControl(), cell.width, cell.y)));
	}

	private static int wanted(Text text, int width, int top) {
		return Math.min(text.computeSize(width, SWT.DEFAULT).y, text.getParent().getClientArea().height - top);
	}

	private static void grow(Text text) {
		Rectangle now = text.getBounds();
		int wanted = wanted(text, now.width, now.y);
		if (wanted > now.height) {
			text.setSize(now.width, wanted);
		}
	}

	@Override
	protected Control activateCell(Composite parent, Object value) {
		Control control = super.activateCell(parent, value);
		if (!(control instanceof Text text)) {
			return control;
		}
		text.addListener(SWT.Modify, event -> grow(text));
		text.addListener(SWT.KeyDown, event -> {
			if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == SWT.MOD3) {
				event.doit = false;
				text.insert(Text.DELIMITER);
			}
		});
		if (proposals != null) {
			list = new Proposed(text, proposals);
			contentProposalAdapter = list;
			configureContentProposalAdapter(list);
			text.addListener(SWT.KeyDown, event -> {
				if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.MOD3) {
					event.doit = false;
					openList();
				} else if (KEY.getNaturalKey() == event.keyCode && event.stateMask == SWT.MOD1) {
					proposals.all();
				}
			});
		}
		return control;
	}

	/** Shows what the cell may hold, if that is known. */
	void openList() {
		Proposed opened = list;
		if (proposals != null && opened != null) {
			proposals.all();
			// the text has to be where it belongs first
			opened.getControl().getDisplay().asyncExec(opened::open);
		}
	}
}
