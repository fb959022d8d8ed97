// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line above a table that says what is not shown, and why; it takes no room while there is nothing to say. UI thread only. */
public final class Note {

	private final Label label;

	/** @param parent has a grid layout of one column */
	public Note(Composite parent) {
		label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).exclude(true).applyTo(label);
		label.setVisible(false);
	}

	/** @param text may be of several lines; the empty text for nothing */
	public void say(String text) {
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		((GridData) label.getLayoutData()).exclude = text.isEmpty();
		label.setVisible(!text.isEmpty());
		label.getParent().layout();
	}

	/** What is said, as the label has it; the empty text for nothing. */
	public String said() {
		return label.getText();
	}
}
