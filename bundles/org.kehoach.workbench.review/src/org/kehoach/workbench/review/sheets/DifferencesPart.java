// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.sheets;

import java.nio.file.Path;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.Overview;
import org.kehoach.engine.PlanVersion;
import org.kehoach.engine.review.ReviewSheets;
import org.kehoach.engine.review.Sheet;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.desk.EngineProgress;
import org.kehoach.workbench.review.desk.ReviewEngine;
import org.kehoach.workbench.review.parts.SheetPart;

/** What the project says differently from another folder, or from an earlier revision of itself. */
public final class DifferencesPart extends SheetPart {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.review.differences"; //$NON-NLS-1$

	private static final String FOLDER = "folder"; //$NON-NLS-1$
	private static final String REVISION = "revision"; //$NON-NLS-1$

	/** What is compared with: a folder, or a revision of the project itself; null while nothing is chosen. */
	private String folder;
	private String revision;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null) {
			folder = memento.getString(FOLDER);
			revision = memento.getString(REVISION);
		}
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putString(FOLDER, folder);
		memento.putString(REVISION, revision);
	}

	@Override
	protected void contribute(IToolBarManager tools) {
		tools.add(worded(action("compareFolder", IAction.AS_PUSH_BUTTON, action -> askFolder()))); //$NON-NLS-1$
		tools.add(worded(action("compareRevision", IAction.AS_PUSH_BUTTON, action -> askRevision()))); //$NON-NLS-1$
		tools.add(new Separator());
		super.contribute(tools);
	}

	private void askFolder() {
		DirectoryDialog dialog = new DirectoryDialog(getSite().getShell(), SWT.OPEN);
		dialog.setText(Messages.get("action.compareFolder")); //$NON-NLS-1$
		dialog.setMessage(Messages.get("action.compareFolder.tip")); //$NON-NLS-1$
		String chosen = dialog.open();
		if (chosen != null) {
			compareWithFolder(Path.of(chosen));
		}
	}

	private void askRevision() {
		InputDialog dialog = new InputDialog(getSite().getShell(), Messages.get("action.compareRevision"), //$NON-NLS-1$
				Messages.get("compare.revision"), revision == null ? "HEAD" : revision, //$NON-NLS-1$ //$NON-NLS-2$
				text -> text.isBlank() ? Messages.get("compare.revision.empty") : null); //$NON-NLS-1$
		if (dialog.open() == Window.OK) {
			compareWithRevision(dialog.getValue().strip());
		}
	}

	/** Compares the project with the plans of a folder. */
	public void compareWithFolder(Path other) {
		folder = other.toString();
		revision = null;
		again();
	}

	/** Compares the project with an earlier revision of itself, as Git names it. */
	public void compareWithRevision(String name) {
		folder = null;
		revision = name;
		again();
	}

	@Override
	protected Sheet sheet(Overview overview, String name, EngineProgress progress) throws EngineException {
		if (folder == null && revision == null) {
			return Sheet.empty(getPartName(), Messages.get("compare.choose")); //$NON-NLS-1$
		}
		Path own = overview.folder();
		PlanVersion before = folder != null ? new PlanVersion(Path.of(folder), null) : new PlanVersion(own, revision);
		return ReviewSheets.differences(
				ReviewEngine.call(engine -> engine.diff(before, new PlanVersion(own, null), progress)).document(), own);
	}

	@Override
	protected String usualGroup() {
		return "group"; //$NON-NLS-1$
	}

	@Override
	protected String fileName() {
		return "khac-biet"; //$NON-NLS-1$
	}
}
