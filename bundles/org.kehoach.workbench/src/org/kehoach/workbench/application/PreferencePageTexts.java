// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.application;

import java.util.Map;

import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kehoach.workbench.Messages;

/**
 * Mends what the platform's preference pages say and no translation reaches: links to pages that this product does not offer, where
 * the platform says, with the id of the page, that it was not found; and two words that are fixed in its code.
 */
final class PreferencePageTexts {

	/** Ids of the platform's pages contain it; words that are meant for people do not. */
	private static final String PAGE_ID = "org.eclipse.ui.preferencePages."; //$NON-NLS-1$
	/** A line of a list as the platform writes it, and the key of our text. */
	private static final Map<String, String> LINES = Map.of("Text Occurrence", "preferences.occurrence"); //$NON-NLS-1$ //$NON-NLS-2$
	/** As {@link #LINES}, for the tip of a tool: there the platform shows the key of a text that it does not find. */
	private static final Map<String, String> TIPS = Map.of("collapseAll", "preferences.collapseAll"); //$NON-NLS-1$ //$NON-NLS-2$

	private PreferencePageTexts() {
	}

	/** From now on, on every page of every dialog of preferences. */
	static void mend(Display display) {
		display.addFilter(SWT.Show, PreferencePageTexts::shown);
	}

	private static void shown(Event event) {
		if (event.widget instanceof Shell shell && shell.getData() instanceof PreferenceDialog dialog) {
			dialog.addPageChangedListener(change -> mend(change.getSelectedPage()));
			mend(dialog.getSelectedPage());
		}
	}

	private static void mend(Object selected) {
		if (selected instanceof IDialogPage page && page.getControl() instanceof Composite area) {
			mend(area);
		}
	}

	private static void mend(Composite area) {
		for (Control child : area.getChildren()) {
			switch (child) {
			case Link link when link.getText().contains(PAGE_ID) && link.getLayoutData() instanceof GridData data -> {
				data.exclude = true;
				link.setVisible(false);
				area.layout();
			}
			case Table table when (table.getStyle() & SWT.VIRTUAL) == 0 -> {
				for (TableItem item : table.getItems()) {
					item.setText(text(LINES, item.getText()));
				}
			}
			case ToolBar tools -> {
				for (ToolItem item : tools.getItems()) {
					item.setToolTipText(text(TIPS, item.getToolTipText()));
				}
			}
			case Composite composite -> mend(composite);
			default -> {
				// nothing to mend
			}
			}
		}
	}

	private static String text(Map<String, String> keys, String text) {
		return text != null && keys.containsKey(text) ? Messages.get(keys.get(text)) : text;
	}
}
