// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.wizards;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.editor.controls.FontWidth;

/**
 * Which example, under which name, and where. Each example is a radio button with a line about what it shows; the arrow keys
 * move between them. The name of the project follows the choice until somebody types another one.
 */
final class ExamplePage extends WizardNewProjectCreationPage {

	/** Folders below <code>examples</code>, the first one chosen at the start. */
	private static final List<String> EXAMPLES = List.of("quang-tri", "khanh-hoa", "hai-phong", "quoc-gia"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Where running text is wrapped: grows with the font. */
	private static final int LETTERS = 64;

	/** Read outside the UI thread, when the project is filled. */
	private volatile String example = EXAMPLES.getFirst();
	private Button first;

	ExamplePage() {
		super("example"); //$NON-NLS-1$
	}

	/** The folder below <code>examples</code> that is chosen; from any thread. */
	String example() {
		return example;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		Composite page = (Composite) getControl();
		Text name = nameField(page);
		Group group = new Group(page, SWT.NONE);
		group.setText(Messages.get("wizard.example.which")); //$NON-NLS-1$
		group.setFont(page.getFont());
		group.setLayout(new GridLayout());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		// Above the name: the choice comes first, for the eye and for the Tab key.
		group.moveAbove(null);
		EXAMPLES.forEach(each -> addChoice(group, each, name));
		first = (Button) group.getChildren()[0];
	}

	/** The platform's page would begin at the name. */
	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			first.setFocus();
		}
	}

	private void addChoice(Group group, String folder, Text name) {
		Button choice = new Button(group, SWT.RADIO);
		choice.setText(Messages.get("example." + folder + ".title")); //$NON-NLS-1$ //$NON-NLS-2$
		choice.setFont(group.getFont());
		choice.setData(folder);
		choice.setSelection(folder.equals(example));
		choice.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			if (choice.getSelection()) {
				choose(folder, name);
			}
		}));
		Label about = new Label(group, SWT.WRAP);
		about.setText(Messages.get("example." + folder + ".description")); //$NON-NLS-1$ //$NON-NLS-2$
		about.setFont(group.getFont());
		GridDataFactory.fillDefaults().grab(true, false).indent(24, 0).hint(FontWidth.of(about, LETTERS), SWT.DEFAULT).applyTo(about);
	}

	private void choose(String folder, Text name) {
		boolean suggested = name.getText().equals(ProjectWizard.freeName(example));
		example = folder;
		if (suggested) {
			name.setText(ProjectWizard.freeName(folder));
		}
	}

	/** The platform's page keeps its name field to itself; it is the first one on it. */
	private static Text nameField(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Text text) {
				return text;
			}
			Text below = child instanceof Composite composite ? nameField(composite) : null;
			if (below != null) {
				return below;
			}
		}
		return null;
	}
}
