// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kehoach.workbench.tests.support.Conditions;
import org.kehoach.workbench.tests.support.Controls;
import org.kehoach.workbench.tests.support.FailOnLoggedError;
import org.kehoach.workbench.tests.support.PlatformTexts;
import org.kehoach.workbench.tests.support.Workbench;

/** Every page that the preferences offer is for the people of this product, and in their language. */
@ExtendWith(FailOnLoggedError.class)
class PreferencePagesTest {

	@Test
	void everyPageSpeaksOneLanguage() {
		boolean english = Locale.getDefault().getLanguage().equals("en");
		Set<String> foreign = new HashSet<>();
		(english ? PlatformTexts.vietnamese() : PlatformTexts.english()).forEach(text -> foreign.add(PlatformTexts.words(text)));
		(english ? PlatformTexts.english() : PlatformTexts.vietnamese()).forEach(text -> foreign.remove(PlatformTexts.words(text)));
		foreign.remove("");
		List<String> bad = new ArrayList<>();
		List<String> pages = new ArrayList<>();
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), "org.kehoach.workbench.language", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			dialog.getTreeViewer().expandAll();
			List<TreeItem> items = items(dialog.getTreeViewer().getTree().getItems());
			items.forEach(item -> pages.add(item.getText()));
			for (Object node : items.stream().map(TreeItem::getData).toList()) {
				dialog.getTreeViewer().setSelection(new StructuredSelection(node));
				Conditions.handleEvents();
				words(dialog, foreign, bad);
			}
		} finally {
			dialog.close();
		}
		pages.stream().filter(foreign::contains).forEach(title -> bad.add("page " + title));
		assertEquals(List.of(), bad.stream().distinct().toList());
		assertTrue(pages.size() > 3, pages.toString());
	}

	/** Also those of the innermost groups. */
	@Test
	void namesOfPagesAreWhole() {
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(), "org.kehoach.workbench.language", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			dialog.getTreeViewer().expandAll();
			Tree tree = dialog.getTreeViewer().getTree();
			Conditions.waitFor("names of pages in full", () -> items(tree.getItems()).stream()
					.allMatch(item -> item.getTextBounds(0).x + width(item) <= tree.getClientArea().width));
		} finally {
			dialog.close();
		}
	}

	private static int width(TreeItem item) {
		GC gc = new GC(item.getParent());
		try {
			return gc.textExtent(item.getText()).x;
		} finally {
			gc.dispose();
		}
	}

	private static List<TreeItem> items(TreeItem[] items) {
		List<TreeItem> found = new ArrayList<>();
		for (TreeItem item : items) {
			found.add(item);
			found.addAll(items(item.getItems()));
		}
		return found;
	}

	private static void words(PreferenceDialog dialog, Set<String> foreign, List<String> bad) {
		List<String> words = new ArrayList<>();
		visible(dialog, Label.class).forEach(label -> words.add(label.getText()));
		visible(dialog, Button.class).forEach(button -> words.add(button.getText()));
		visible(dialog, Group.class).forEach(group -> words.add(group.getText()));
		visible(dialog, Table.class).forEach(table -> Stream.of(table.getColumns()).map(TableColumn::getText).forEach(words::add));
		words.stream().map(PlatformTexts::words).filter(foreign::contains).forEach(word -> bad.add(dialog.getTreeViewer().getTree().getSelection()[0].getText() + ": " + word));
	}

	private static <C extends Control> List<C> visible(PreferenceDialog dialog, Class<C> kind) {
		return Controls.all(dialog.getShell(), kind).stream().filter(Control::isVisible).toList();
	}
}
