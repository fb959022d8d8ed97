// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preferences;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Changes to the other of the two languages. */
public final class SwitchLanguageHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		LanguageChoice other = LanguageChoice.ofThisWindow() == LanguageChoice.ENGLISH ? LanguageChoice.VIETNAMESE : LanguageChoice.ENGLISH;
		LanguagePage.keep(other, HandlerUtil.getActiveShell(event));
		return null;
	}

	@Override
	public boolean isEnabled() {
		return LanguageChoice.canBeKept();
	}
}
