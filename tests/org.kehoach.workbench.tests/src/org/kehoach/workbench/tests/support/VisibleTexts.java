// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** The words of a window or dialog that can be read now, but for what the user has typed into it. UI thread only. */
public final class VisibleTexts {

	private VisibleTexts() {
	}

	/** Title, labels, buttons, tips, headings, tabs, choices and lines of lists; without the marks of keys. */
	public static List<String> of(Shell shell) {
		return Stream.<String>builder().add(shell.getText()).build().mapMulti((String title, Consumer<String> texts) -> {
			texts.accept(title);
			collect(shell, texts);
		}).filter(text -> text != null).map(PlatformTexts::words).filter(text -> !text.isEmpty()).distinct().toList();
	}

	private static void collect(Composite parent, Consumer<String> texts) {
		for (Control child : parent.getChildren()) {
			if (!child.isVisible()) {
				continue;
			}
			texts.accept(child.getToolTipText());
			own(child, texts);
			if (child instanceof Composite composite) {
				collect(composite, texts);
			}
		}
	}

	private static void own(Control control, Consumer<String> texts) {
		switch (control) {
		case Label label -> texts.accept(label.getText());
		case CLabel label -> texts.accept(label.getText());
		case Button button -> texts.accept(button.getText());
		case Link link -> texts.accept(link.getText().replaceAll("</?a[^>]*>", ""));
		case Group group -> texts.accept(group.getText());
		case Text text -> texts.accept(text.getMessage());
		case Combo combo -> Stream.of(combo.getItems()).forEach(texts);
		case CCombo combo -> Stream.of(combo.getItems()).forEach(texts);
		case CTabFolder folder -> tabs(folder.getItems(), CTabItem::getToolTipText, texts);
		case TabFolder folder -> tabs(folder.getItems(), TabItem::getToolTipText, texts);
		case ToolBar bar -> tabs(bar.getItems(), ToolItem::getToolTipText, texts);
		case Table table -> {
			Stream.of(table.getColumns()).map(TableColumn::getText).forEach(texts);
			for (TableItem item : table.getItems()) {
				cells(table.getColumnCount(), item::getText, texts);
			}
		}
		case Tree tree -> {
			Stream.of(tree.getColumns()).map(TreeColumn::getText).forEach(texts);
			lines(tree.getItems(), texts);
		}
		default -> {
			// what is in it says the words
		}
		}
	}

	private static <I extends Item> void tabs(I[] items, java.util.function.Function<I, String> tip, Consumer<String> texts) {
		for (I item : items) {
			texts.accept(item.getText());
			texts.accept(tip.apply(item));
		}
	}

	private static void lines(TreeItem[] items, Consumer<String> texts) {
		for (TreeItem item : items) {
			cells(item.getParent().getColumnCount(), item::getText, texts);
			if (item.getExpanded()) {
				lines(item.getItems(), texts);
			}
		}
	}

	private static void cells(int columns, java.util.function.IntFunction<String> text, Consumer<String> texts) {
		for (int column = 0; column < Math.max(1, columns); column++) {
			texts.accept(text.apply(column));
		}
	}
}
