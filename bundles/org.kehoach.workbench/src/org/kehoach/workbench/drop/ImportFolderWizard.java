// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.drop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.editor.controls.FontWidth;

/** File &gt; Import &gt; "Thư mục có kế hoạch": a folder with plans becomes a project where it lies. */
public final class ImportFolderWizard extends Wizard implements IImportWizard {

	/** Room for the path of a folder: grows with the font. */
	private static final int LETTERS = 50;

	private final FolderPage page = new FolderPage();
	private IWorkbench workbench;

	/** Made by the workbench from plugin.xml. */
	public ImportFolderWizard() {
		setWindowTitle(Messages.get("import.title")); //$NON-NLS-1$
	}

	@Override
	public void init(IWorkbench ofWorkbench, IStructuredSelection selection) {
		workbench = ofWorkbench;
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
		new WindowDrop(active != null ? active : workbench.getWorkbenchWindows()[0]).take(List.of(page.folder()));
		return true;
	}

	/** Which folder; says at once whether it holds plans. */
	private static final class FolderPage extends WizardPage {

		private Text folder;

		FolderPage() {
			super("folder"); //$NON-NLS-1$
			setTitle(Messages.get("import.title")); //$NON-NLS-1$
			setDescription(Messages.get("import.description")); //$NON-NLS-1$
			setPageComplete(false);
		}

		Path folder() {
			return Path.of(folder.getText().strip());
		}

		@Override
		public void createControl(Composite parent) {
			Composite composite = new Composite(parent, SWT.NONE);
			composite.setFont(parent.getFont());
			GridLayoutFactory.swtDefaults().numColumns(3).applyTo(composite);
			new Label(composite, SWT.NONE).setText(Messages.get("import.folder")); //$NON-NLS-1$
			folder = new Text(composite, SWT.BORDER);
			GridDataFactory.fillDefaults().grab(true, false).hint(FontWidth.of(folder, LETTERS), SWT.DEFAULT).applyTo(folder);
			folder.addModifyListener(event -> check());
			Button browse = new Button(composite, SWT.PUSH);
			browse.setText(Messages.get("export.browse")); //$NON-NLS-1$
			browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
				String chosen = new DirectoryDialog(getShell()).open();
				if (chosen != null) {
					folder.setText(chosen);
				}
			}));
			setControl(composite);
		}

		private void check() {
			setPageComplete(false);
			setMessage(null);
			try {
				Path chosen = folder();
				if (!chosen.isAbsolute() || !Files.isDirectory(chosen)) {
					setErrorMessage(Messages.get("export.badFolder")); //$NON-NLS-1$
				} else if (FolderProjects.holding(chosen).isPresent()) {
					setErrorMessage(Messages.get("import.known", FolderProjects.holding(chosen).get().getName())); //$NON-NLS-1$
				} else {
					long plans = FolderProjects.plans(chosen);
					setErrorMessage(plans == 0 ? Messages.get("drop.emptyFolder", chosen.getFileName()) : null); //$NON-NLS-1$
					setMessage(plans == 0 ? null : Messages.get("import.found", plans)); //$NON-NLS-1$
					setPageComplete(plans > 0);
				}
			} catch (InvalidPathException e) {
				setErrorMessage(Messages.get("export.badFolder")); //$NON-NLS-1$
			} catch (IOException e) {
				setErrorMessage(Messages.get("drop.failed", folder.getText(), e.getMessage())); //$NON-NLS-1$
			}
		}
	}
}
