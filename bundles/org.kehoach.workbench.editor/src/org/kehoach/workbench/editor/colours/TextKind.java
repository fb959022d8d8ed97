// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.colours;

import java.util.Locale;

/** The kinds of text that differ in colour; each has a colour definition in the preferences. */
public enum TextKind {
	KEYWORD, TEXT, COMMENT, NAME, VALUE;

	/** The id of its colour definition in plugin.xml. */
	String colour() {
		return "org.kehoach.workbench.editor.colour." + name().toLowerCase(Locale.ROOT); //$NON-NLS-1$
	}
}
