// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.OfficeFiles;
import org.kehoach.workbench.Messages;

/** Looks in the background whether a template can be used. */
final class TemplateCheckJob extends Job {

	private final Path template;
	private final Consumer<TemplateState> told;

	/** @param told called in the job's thread, unless the job was cancelled meanwhile */
	TemplateCheckJob(Path template, Consumer<TemplateState> told) {
		super(Messages.get("template.checking")); //$NON-NLS-1$
		this.template = template;
		this.told = told;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		TemplateState state = look();
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		told.accept(state);
		return Status.OK_STATUS;
	}

	private TemplateState look() {
		if (!Files.isRegularFile(template)) {
			return TemplateState.unusable(Messages.get("template.missing")); //$NON-NLS-1$
		}
		try {
			return TemplateState.of(OfficeFiles.checkTemplate(template));
		} catch (EngineException e) {
			return TemplateState.unusable(e.getMessage());
		}
	}
}
