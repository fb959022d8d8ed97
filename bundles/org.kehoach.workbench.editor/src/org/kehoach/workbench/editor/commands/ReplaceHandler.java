// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.commands;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.FindReplaceAction;
import org.osgi.framework.FrameworkUtil;

/** Find and replace as Word's key for it opens it: with the line for the new words. Find alone opens without, or as it was last. */
public final class ReplaceHandler extends AbstractHandler {

	private static final String OPEN = "replaceBarOpen"; //$NON-NLS-1$
	/** Where the platform's strip above the text keeps its state; by a slip of the platform the first, the other is what it means. */
	private static final List<String> SECTIONS = List.of(Class.class.getName(), FindReplaceAction.class.getName());

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		remember(true);
		IHandlerService handlers = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(IHandlerService.class);
		try {
			return handlers.executeCommand(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, null);
		} catch (NotEnabledException | NotHandledException e) {
			// Nothing to search in: the key does nothing, as that for finding.
			return null;
		} catch (NotDefinedException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	/**
	 * Sets how the strip opens next.
	 *
	 * @param replace with the line for the new words
	 */
	public static void remember(boolean replace) {
		IDialogSettings settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(FindReplaceAction.class)).getDialogSettings();
		SECTIONS.forEach(section -> DialogSettings.getOrCreateSection(settings, section).put(OPEN, replace));
	}
}
