// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.breadcrumb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.PlanImages;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.editor.outline.OutlineNode;

/** A row of buttons from the plan to the item at the caret: a click goes there, the arrow beside it lists its neighbours. */
public final class Crumbs {

	/** Fewer letters of a title say nothing. */
	private static final int SHORTEST = 10;
	/** Icon, arrow and margins of a button, in pixels. */
	private static final int BESIDE_TEXT = 76;
	/** Letters of a title in a menu. */
	private static final int LONGEST = 80;

	private final Composite area;
	private final ToolBar bar;
	private Consumer<OutlineNode> choice = node -> {
	};
	private List<OutlineNode> path = List.of();
	private List<OutlineNode> roots = List.of();
	private boolean shown;

	Crumbs(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		bar = new ToolBar(area, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Label line = new Label(area, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		AccessibleName.set(bar, Messages.get("breadcrumb")); //$NON-NLS-1$
		area.addControlListener(ControlListener.controlResizedAdapter(event -> fill()));
		show(List.of(), List.of());
	}

	Composite control() {
		return area;
	}

	/** @param then told what was chosen */
	void onChoice(Consumer<OutlineNode> then) {
		choice = then;
	}

	/**
	 * @param from the plan to the item at the caret; empty where the caret is in none
	 * @param all the plans and registries of the file
	 */
	void show(List<OutlineNode> from, List<OutlineNode> all) {
		boolean same = shown && from.equals(path);
		// those of the new text, whose places are right
		path = from;
		roots = all;
		if (!same) {
			fill();
		}
	}

	/** What the buttons say, from the left. */
	public List<String> texts() {
		return List.of(bar.getItems()).stream().map(ToolItem::getToolTipText).toList();
	}

	/** The keyboard goes to the last button. */
	public void setFocus() {
		bar.setFocus();
	}

	/** As if a button was pressed. */
	public void press(int index) {
		if (index < path.size()) {
			choice.accept(path.get(index));
		}
	}

	private void fill() {
		shown = true;
		for (ToolItem item : bar.getItems()) {
			item.dispose();
		}
		if (path.isEmpty()) {
			// keeps its height, so that the text does not jump
			ToolItem none = new ToolItem(bar, SWT.PUSH);
			none.setText(Messages.get("breadcrumb.none")); //$NON-NLS-1$
			none.setToolTipText(none.getText());
			none.setEnabled(false);
		}
		GC gc = new GC(bar);
		for (int i = 0; i < path.size(); i++) {
			int index = i;
			OutlineNode node = path.get(i);
			ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
			item.setImage(PlanImages.of(node.symbol().getKind()));
			item.setText(fitting(gc, node.symbol().getName(), room()));
			item.setToolTipText(node.symbol().getName());
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (event.detail == SWT.ARROW) {
					neighbours(item, index);
				} else {
					press(index);
				}
			}));
		}
		gc.dispose();
		area.layout(true);
	}

	/** The pixels that there are for each title. */
	private int room() {
		return path.isEmpty() ? 0 : area.getClientArea().width / path.size() - BESIDE_TEXT;
	}

	/** A title in as many letters as there is room for. */
	private static String fitting(GC gc, String text, int room) {
		String shown = text;
		while (shown.length() > SHORTEST && gc.textExtent(shown).x > room) {
			shown = text.substring(0, shown.length() - 2).stripTrailing() + '…';
		}
		return escaped(shown);
	}

	private static String cut(String text) {
		return escaped(text.length() > LONGEST ? text.substring(0, LONGEST - 1) + '…' : text);
	}

	private static String escaped(String text) {
		return text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void neighbours(ToolItem item, int index) {
		OutlineNode node = path.get(index);
		List<OutlineNode> nodes = new ArrayList<>(node.parent() == null ? roots : node.parent().children());
		Menu menu = new Menu(bar);
		for (OutlineNode each : nodes) {
			MenuItem entry = new MenuItem(menu, SWT.RADIO);
			entry.setSelection(each.equals(node));
			entry.setText(cut(each.symbol().getName()));
			entry.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				if (entry.getSelection()) {
					choice.accept(each);
				}
			}));
		}
		Rectangle place = item.getBounds();
		Point corner = bar.toDisplay(place.x, place.y + place.height);
		menu.setLocation(corner);
		menu.addListener(SWT.Hide, event -> bar.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
