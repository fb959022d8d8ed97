// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.kehoach.workbench.review.Messages;

/** The field above a list: what is typed narrows the list. */
public final class FilterField {

	/** Typing pauses for so long before the filter works, in milliseconds. */
	private static final int PAUSE = 200;

	private FilterField() {
	}

	/**
	 * Makes the field, as wide as its parent.
	 *
	 * @param parent has a grid layout of one column
	 * @param words that are in it at first
	 */
	public static Text make(Composite parent, String words) {
		Text field = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.get("filter")); //$NON-NLS-1$
		field.getAccessible().addAccessibleListener(Names.of(Messages.get("filter"))); //$NON-NLS-1$
		field.setToolTipText(Messages.get("filter.tip")); //$NON-NLS-1$
		field.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		return field;
	}

	/**
	 * Lets a field narrow what is below it.
	 *
	 * @param list has the focus when somebody goes down from the field
	 * @param filtered called after what was typed; never once the field is disposed
	 */
	public static void connect(Text field, Control list, Runnable filtered) {
		field.addModifyListener(event -> field.getDisplay().timerExec(PAUSE, filtered));
		field.addDisposeListener(event -> field.getDisplay().timerExec(-1, filtered));
		field.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				list.setFocus();
			}
		});
	}
}
