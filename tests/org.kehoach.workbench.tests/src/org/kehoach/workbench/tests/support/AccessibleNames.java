// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.tests.support;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;

/** What a screen reader says when the keyboard comes to a control. UI thread only. */
public final class AccessibleNames {

	private AccessibleNames() {
	}

	/** The visible controls below one that the keyboard reaches and that have no name: neither words, a label in front, nor one of their own. */
	public static List<String> missing(Composite parent) {
		List<String> found = new ArrayList<>();
		Control[] children = parent.getChildren();
		for (int i = 0; i < children.length; i++) {
			Control child = children[i];
			if (!child.isVisible()) {
				continue;
			}
			if (isUsed(child) && !says(words(child)) && !says(i == 0 ? null : label(children[i - 1])) && !says(own(child.getAccessible()))) {
				found.add(child.getClass().getSimpleName() + " in " + path(parent) + ' ' + child.getBounds());
			}
			if (child instanceof Composite composite && !(child instanceof CCombo)) {
				found.addAll(missing(composite));
			}
		}
		return found;
	}

	private static boolean says(String words) {
		return words != null && !words.isBlank();
	}

	private static boolean isUsed(Control control) {
		return switch (control) {
		case Text text -> true;
		case StyledText text -> true;
		case Combo combo -> true;
		case CCombo combo -> true;
		case Spinner spinner -> true;
		case Tree tree -> true;
		case Table table -> true;
		case org.eclipse.swt.widgets.List list -> true;
		case Button button -> true;
		case Link link -> true;
		case ToolBar bar -> false;
		// drawn by itself: only what takes the keyboard
		case Canvas canvas -> (canvas.getStyle() & SWT.NO_FOCUS) == 0 && canvas.getChildren().length == 0 && canvas.isListening(SWT.KeyDown);
		default -> false;
		};
	}

	private static String words(Control control) {
		return switch (control) {
		case Button button -> button.getText();
		case Link link -> link.getText();
		default -> null;
		};
	}

	private static String label(Control before) {
		return switch (before) {
		case Label label -> label.getText();
		case CLabel label -> label.getText();
		default -> null;
		};
	}

	/** What the control's listeners answer. SWT has no way to ask them but a screen reader. */
	private static String own(Accessible accessible) {
		AccessibleEvent event = new AccessibleEvent(accessible);
		event.childID = ACC.CHILDID_SELF;
		try {
			Field field = Accessible.class.getDeclaredField("accessibleListeners");
			field.setAccessible(true);
			if (field.get(accessible) instanceof List<?> listeners) {
				listeners.forEach(listener -> ((AccessibleListener) listener).getName(event));
			}
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("SWT keeps them elsewhere", e);
		}
		return event.result;
	}

	private static String path(Composite parent) {
		List<String> names = new ArrayList<>();
		for (Composite at = parent; at != null && names.size() < 4; at = at.getParent()) {
			names.add(0, at.getClass().getSimpleName());
		}
		return String.join("/", names) + Arrays.stream(parent.getChildren()).filter(Label.class::isInstance).map(label -> ((Label) label).getText()).toList();
	}
}
