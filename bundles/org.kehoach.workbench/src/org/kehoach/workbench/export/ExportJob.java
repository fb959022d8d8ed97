// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.tables.StageProgress;

/** Exports outside the UI thread, with progress and cancel. The project is not locked meanwhile: people go on typing. */
public final class ExportJob extends Job {

	/** Told the outcome, in the job's thread. */
	public interface Listener {

		void exported(ExportOrder order, Exported made);

		/** @param message what is wrong and what to do, in the user's language */
		void failed(ExportOrder order, String message);
	}

	private final ExportOrder order;
	private final Listener listener;

	public ExportJob(ExportOrder order, Listener listener) {
		super(Messages.get(order.kind().key() + ".title")); //$NON-NLS-1$
		this.order = order;
		this.listener = listener;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), 100);
		try {
			Exported made = order.kind().make(new Engine(), order, new StageProgress(progress.split(95)));
			refresh(order.output(), progress.split(5));
			listener.exported(order, made);
			return Status.OK_STATUS;
		} catch (CancellationException | OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (EngineException e) {
			// Nothing broke: the plans or the folder do not allow it, which the message explains.
			listener.failed(order, e.getMessage());
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	/** A folder of a project is shown there; what is made from plans is neither searched nor checked. */
	private static void refresh(Path output, IProgressMonitor monitor) throws CoreException {
		for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(output.toUri())) {
			if (container instanceof IFolder folder) {
				nearest(folder).refreshLocal(IResource.DEPTH_INFINITE, monitor);
				if (folder.exists()) {
					folder.setDerived(true, null);
				}
			}
		}
	}

	/** The folder, or the one above that is known already. */
	private static IContainer nearest(IFolder folder) {
		IContainer nearest = folder;
		while (!nearest.getParent().exists()) {
			nearest = nearest.getParent();
		}
		return nearest;
	}
}
