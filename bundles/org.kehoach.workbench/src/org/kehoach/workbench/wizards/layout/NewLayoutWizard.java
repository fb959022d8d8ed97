// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards.layout;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.engine.PlanTables;
import org.kehoach.language.skeleton.LayoutText;
import org.kehoach.workbench.Messages;

/** File &gt; New &gt; "Bảng phụ lục": puts the layout of a table at the end of a plan, where one undo takes it away. */
public final class NewLayoutWizard extends Wizard implements INewWizard {

	private final PlanTables tables = new PlanTables();
	private IWorkbench workbench;
	private IFile selected;
	private LayoutPage page;

	/** Made by the workbench from plugin.xml. */
	public NewLayoutWizard() {
		setWindowTitle(Messages.get("wizard.layout.window")); //$NON-NLS-1$
	}

	@Override
	public void init(IWorkbench ofWorkbench, IStructuredSelection selection) {
		workbench = ofWorkbench;
		IEditorPart editor = window().getActivePage() == null ? null : window().getActivePage().getActiveEditor();
		IResource resource = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IResource.class);
		IResource chosen = Adapters.adapt(selection.getFirstElement(), IResource.class);
		selected = chosen instanceof IFile file ? file : resource instanceof IFile file ? file : null;
	}

	private IWorkbenchWindow window() {
		IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
		return active != null ? active : workbench.getWorkbenchWindows()[0];
	}

	@Override
	public void addPages() {
		page = new LayoutPage(selected);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		try {
			ITextEditor editor = Adapters.adapt(IDE.openEditor(window().getActivePage(), page.file(), true), ITextEditor.class);
			IDocument document = editor == null ? null : editor.getDocumentProvider().getDocument(editor.getEditorInput());
			LayoutText.Insertion insertion = document == null ? null : tables.into(document.get(), page.layout(), page.title()).orElse(null);
			if (insertion == null) {
				page.setErrorMessage(Messages.get("wizard.layout.noPlan", page.file().getName())); //$NON-NLS-1$
				return false;
			}
			document.replace(insertion.offset(), 0, insertion.text());
			editor.selectAndReveal(insertion.title() + 1, insertion.titleLength() - 2);
			return true;
		} catch (PartInitException e) {
			page.setErrorMessage(e.getMessage());
			return false;
		} catch (BadLocationException e) {
			// only if the text changed between two lines of this method, in this very thread
			ILog.of(getClass()).error(e.getMessage(), e);
			return false;
		}
	}
}
