// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.parts;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells screen readers what a control is called that has no label. */
public final class Names {

	private Names() {
	}

	/** To be added to the control's accessible. */
	public static AccessibleAdapter of(String name) {
		return new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = name;
				}
			}
		};
	}
}
