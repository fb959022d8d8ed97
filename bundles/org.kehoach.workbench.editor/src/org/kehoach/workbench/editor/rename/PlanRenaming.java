// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.rename;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MalformedTreeException;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.edits.PlanEdits;

/** Gives a thing another name in all files, with the platform's preview and undo. Its checks wait for the server: not in the UI thread. */
public final class PlanRenaming extends Refactoring {

	/** How often the person's wish to cancel is looked for while the server works, in milliseconds. */
	private static final int POLL = 100;

	private final PlanText plan;
	private final Position place;
	private final String before;
	private String name;
	private WorkspaceEdit edit;

	/**
	 * @param place in the name
	 * @param before the name as it is
	 */
	public PlanRenaming(PlanText plan, Position place, String before) {
		this.plan = plan;
		this.place = place;
		this.before = before;
		this.name = before;
	}

	/** The name as it is. */
	public String before() {
		return before;
	}

	/** The name that is wished for; whether it may be given is found out later. */
	public void setNewName(String wanted) {
		name = wanted.strip();
		edit = null;
	}

	@Override
	public String getName() {
		return Messages.get("rename.title"); //$NON-NLS-1$
	}

	@Override
	public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
		return new RefactoringStatus();
	}

	@Override
	public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws CoreException {
		CompletableFuture<WorkspaceEdit> answer = plan.ask(server -> server.rename(new RenameParams(plan.id(), place, name)));
		while (true) {
			try {
				edit = answer.get(POLL, TimeUnit.MILLISECONDS);
				return edit == null || edit.getChanges() == null || edit.getChanges().isEmpty()
						? RefactoringStatus.createFatalErrorStatus(Messages.get("rename.failed")) : new RefactoringStatus(); //$NON-NLS-1$
			} catch (TimeoutException e) {
				if (monitor.isCanceled()) {
					answer.cancel(false);
					throw new OperationCanceledException();
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new OperationCanceledException();
			} catch (CancellationException e) {
				return RefactoringStatus.createFatalErrorStatus(Messages.get("rename.changed")); //$NON-NLS-1$
			} catch (ExecutionException e) {
				return RefactoringStatus.createFatalErrorStatus(refusal(e));
			}
		}
	}

	/** The server's sentence, if it has refused; else the failure goes on. */
	private static String refusal(ExecutionException failure) throws CoreException {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ResponseErrorException refused) {
				return refused.getResponseError().getMessage();
			}
		}
		throw new CoreException(Status.error(Messages.get("rename.failed"), failure.getCause())); //$NON-NLS-1$
	}

	@Override
	public Change createChange(IProgressMonitor monitor) throws CoreException {
		CompositeChange all = new CompositeChange(Messages.get("rename.change", before, name)); //$NON-NLS-1$
		all.markAsSynthetic();
		for (Map.Entry<String, List<TextEdit>> entry : edit.getChanges().entrySet()) {
			IFile file = PlanFiles.file(entry.getKey()).orElse(null);
			if (file == null) {
				throw new CoreException(Status.error(Messages.get("rename.outside", entry.getKey()))); //$NON-NLS-1$
			}
			TextFileChange change = new TextFileChange(file.getName(), file);
			change.setTextType(PlanFiles.EXTENSION);
			IDocument text = change.getCurrentDocument(monitor);
			try {
				change.setEdit(PlanEdits.tree(entry.getValue(), text));
			} catch (MalformedTreeException e) {
				// changes that overlap make no sense
				throw new CoreException(Status.error(Messages.get("rename.failed"), e)); //$NON-NLS-1$
			}
			all.add(change);
		}
		return all;
	}
}
