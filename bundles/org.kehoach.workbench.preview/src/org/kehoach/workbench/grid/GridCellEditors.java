// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.MultiLineTextCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.kehoach.language.ide.tasks.TaskColumn;
import org.kehoach.language.ide.tasks.TaskGrid;
import org.kehoach.language.lexer.VietnameseWords;

/** The editors of the cells, which propose units, times, types of products and funds. */
final class GridCellEditors extends AbstractRegistryConfiguration {

	static final String EDITABLE = "editable"; //$NON-NLS-1$
	private static final int MOST_PROPOSALS = 40;
	/** In milliseconds. */
	private static final int PROPOSAL_DELAY = 100;

	private final Supplier<TaskGrid> grid;

	/** @param grid what was read last; may give null */
	GridCellEditors(Supplier<TaskGrid> grid) {
		this.grid = grid;
	}

	@Override
	public void configureRegistry(IConfigRegistry registry) {
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.NEVER_EDITABLE);
		registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE, DisplayMode.EDIT, EDITABLE);
		for (TaskColumn column : GridRows.COLUMNS) {
			TextCellEditor editor = new MultiLineTextCellEditor(true);
			// Enter ends, as in Excel; Alt+Enter begins a line
			editor.setCommitOnEnter(true);
			if (!words(column).isEmpty() || column.units()) {
				editor.enableContentProposal(new TextContentAdapter(), proposals(column), KeyStroke.getInstance(SWT.MOD1, SWT.SPACE), letters(),
						ContentProposalAdapter.PROPOSAL_REPLACE, PROPOSAL_DELAY);
			}
			registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor, DisplayMode.EDIT, column.name());
		}
	}

	/** Whatever begins a word. */
	private static char[] letters() {
		StringBuilder letters = new StringBuilder();
		for (char c = 1; c < '\u1F00'; c++) {
			if (Character.isLetterOrDigit(c)) {
				letters.append(c);
			}
		}
		return letters.toString().toCharArray();
	}

	private static List<String> words(TaskColumn column) {
		return switch (column) {
		case TIMING -> List.of(Messages.get("words.timing").split("\\|")); //$NON-NLS-1$ //$NON-NLS-2$
		case FUNDING -> List.of(Messages.get("words.funding").split("\\|")); //$NON-NLS-1$ //$NON-NLS-2$
		case PRODUCT_TYPE -> List.of(Messages.get("words.type").split("\\|")); //$NON-NLS-1$ //$NON-NLS-2$
		default -> List.of();
		};
	}

	/** What the last part of the text, behind a semicolon or line end, may become; with what the plan says elsewhere. */
	private IContentProposalProvider proposals(TaskColumn column) {
		return (contents, position) -> {
			int from = Math.max(contents.lastIndexOf('\n', position - 1), contents.lastIndexOf(';', position - 1)) + 1;
			String typed = VietnameseWords.unaccented(contents.substring(from, position)).strip();
			String before = contents.substring(0, from) + (from > 0 && contents.charAt(from - 1) == ';' ? " " : ""); //$NON-NLS-1$ //$NON-NLS-2$
			return candidates(column).filter(each -> (' ' + VietnameseWords.unaccented(each)).contains(' ' + typed)).distinct().limit(MOST_PROPOSALS)
					.map(each -> proposal(before + each, each, contents.substring(position))).toArray(IContentProposal[]::new);
		};
	}

	private Stream<String> candidates(TaskColumn column) {
		TaskGrid known = grid.get();
		List<String> candidates = new ArrayList<>(words(column));
		if (known != null && column.units()) {
			known.units().forEach(unit -> candidates.add(unit.shortName()));
		} else if (known != null) {
			known.rows().stream().flatMap(row -> row.value(column).lines()).forEach(candidates::add);
		}
		return candidates.stream().filter(each -> !each.isBlank());
	}

	private static IContentProposal proposal(String content, String label, String behind) {
		return new ContentProposal(content + behind, label, null, content.length());
	}
}
