// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.Workbench;

/** Menus and tool bars carry words, not the keys or placeholders of missing ones. */
@ExtendWith(FailOnLoggedError.class)
class MenuTest {

	/** What a missing text looks like: an unresolved key, the NLS placeholder, the bundle's "!key!". */
	private static final Pattern MISSING = Pattern.compile("^%.*|.*NLS missing message.*|^!.*!$|.*\\{\\d\\}.*");

	@Test
	void everyMenuEntryHasALabel() {
		List<String> bad = new ArrayList<>();
		int entries = check(Workbench.window().getShell().getMenuBar(), "", bad);
		assertEquals(List.of(), bad);
		assertTrue(entries > 30, "only " + entries + " menu entries");
	}

	@Test
	void everyToolHasATip() {
		List<String> bad = new ArrayList<>();
		int tools = checkTools(Workbench.window().getShell(), bad);
		assertEquals(List.of(), bad);
		assertTrue(tools > 3, "only " + tools + " tools");
	}

	private static int check(Menu menu, String path, List<String> bad) {
		// Menus fill themselves when they are about to be shown.
		menu.notifyListeners(SWT.Show, new Event());
		int entries = 0;
		for (MenuItem item : menu.getItems()) {
			if ((item.getStyle() & SWT.SEPARATOR) != 0) {
				continue;
			}
			entries++;
			String label = item.getText().replace("&", "").replaceAll("\t.*", "");
			String here = path + '/' + label;
			if (label.isBlank() || MISSING.matcher(label).matches()) {
				bad.add(here);
			}
			if (item.getMenu() != null) {
				entries += check(item.getMenu(), here, bad);
			}
		}
		menu.notifyListeners(SWT.Hide, new Event());
		return entries;
	}

	private static int checkTools(Composite parent, List<String> bad) {
		int tools = 0;
		for (Control child : parent.getChildren()) {
			// The progress button of the status line is there, unseen and without words, until a job ends.
			if (child instanceof ToolBar bar && bar.isVisible()) {
				for (ToolItem item : bar.getItems()) {
					if ((item.getStyle() & SWT.SEPARATOR) != 0) {
						continue;
					}
					tools++;
					String words = item.getText() + (item.getToolTipText() == null ? "" : item.getToolTipText());
					if (words.isBlank() || MISSING.matcher(words).matches()) {
						bad.add("tool '" + words + "' at " + bar.getBounds());
					}
				}
			}
			if (child instanceof Composite composite) {
				tools += checkTools(composite, bad);
			}
		}
		return tools;
	}
}
