// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Something that a page of ours offers to do: a command of the platform or of this product.
 *
 * @param command    its id
 * @param parameters of the command, by id; maybe empty
 */
public record Perform(String command, Map<String, String> parameters) {

	private static final String SHOW_VIEW = "org.eclipse.ui.views.showView"; //$NON-NLS-1$

	/** Opens a wizard of File &gt; New. */
	public static Perform newWizard(String wizard) {
		return new Perform("org.eclipse.ui.newWizard", Map.of("newWizardId", wizard)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Opens a wizard of File &gt; Export. */
	public static Perform exportWizard(String wizard) {
		return new Perform("org.eclipse.ui.file.export", Map.of("exportWizardId", wizard)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Shows a view. */
	public static Perform view(String view) {
		return new Perform(SHOW_VIEW, Map.of("org.eclipse.ui.views.showView.viewId", view)); //$NON-NLS-1$
	}

	/** Performs a command without parameters. */
	public static Perform command(String command) {
		return new Perform(command, Map.of());
	}

	/** Whether it shows a view. */
	public boolean showsView() {
		return command.equals(SHOW_VIEW);
	}

	/** Whether it can be done now. */
	public boolean isEnabled(IServiceLocator site) {
		return site.getService(ICommandService.class).getCommand(command).isEnabled();
	}

	/** Does it; what goes wrong is logged. UI thread only. */
	public void now(IServiceLocator site) {
		Command found = site.getService(ICommandService.class).getCommand(command);
		try {
			site.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(found, new HashMap<>(parameters)), null);
		} catch (CommandException e) {
			ILog.of(getClass()).error(command + parameters, e);
		}
	}
}
