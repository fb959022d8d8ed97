// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.rename;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kehoach.workbench.editor.Messages;

/** Asks for the new name and shows what will change. */
final class RenameWizard extends RefactoringWizard {

	private final PlanRenaming renaming;

	RenameWizard(PlanRenaming renaming) {
		super(renaming, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
		this.renaming = renaming;
		setDefaultPageTitle(Messages.get("rename.title")); //$NON-NLS-1$
	}

	@Override
	protected void addUserInputPages() {
		addPage(new NamePage());
	}

	private final class NamePage extends UserInputWizardPage {

		NamePage() {
			super("name"); //$NON-NLS-1$
		}

		@Override
		public void createControl(Composite parent) {
			Composite area = new Composite(parent, SWT.NONE);
			GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
			Label label = new Label(area, SWT.NONE);
			label.setText(Messages.get("rename.new")); //$NON-NLS-1$
			Text name = new Text(area, SWT.BORDER);
			GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(40), SWT.DEFAULT).applyTo(name);
			name.setText(renaming.before());
			name.selectAll();
			name.addModifyListener(event -> nameChanged(name.getText()));
			setControl(area);
			name.setFocus();
			// nothing to do until the name differs
			setPageComplete(false);
		}

		private void nameChanged(String wanted) {
			renaming.setNewName(wanted);
			setPageComplete(!wanted.isBlank() && !wanted.strip().equals(renaming.before()));
		}
	}
}
