// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.controls;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What screen readers call a control that has no label of its own. UI thread only. */
public final class AccessibleName {

	private AccessibleName() {
	}

	/**
	 * Gives a control its name.
	 *
	 * @param name as on a label; the mark of a key and the colon at the end are left out
	 */
	public static void set(Control control, String name) {
		String words = name.replace("&", "").replaceAll(":$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = words;
				}
			}
		});
	}
}
