// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.manual;

import java.util.Locale;

import org.kehoach.workbench.help.Messages;

/** What a person may want to read about; each is a page of the manual, whose file name depends on the language. */
public enum Topic {

	FIRST_PLAN, EDITOR, LANGUAGE, KEYWORDS, RULES;

	/** The topic's first section; null when the manual lacks it. */
	public ManualSection in(Manual manual) {
		String page = Messages.get("topic." + name().toLowerCase(Locale.ROOT)); //$NON-NLS-1$
		return manual.sections().stream().filter(section -> section.page().equals(page)).findFirst().orElse(null);
	}
}
