// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preferences;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.dialogs.PropertyPage;
import org.kehoach.language.settings.FormatStyle;
import org.kehoach.language.settings.SettingsText;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.editor.controls.FontWidth;

/** Properties of a project &gt; Layout: how Edit &gt; Format lays out its plan files. */
public final class LayoutPage extends PropertyPage {

	/** Where running text is wrapped: grows with the font. */
	private static final int LETTERS = 56;

	private static final String ON = "on"; //$NON-NLS-1$
	private static final String OFF = "off"; //$NON-NLS-1$

	private Button wrap;
	private Spinner width;
	private Button align;
	private FormatStyle before = FormatStyle.DEFAULT;

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(page);
		Label what = new Label(page, SWT.WRAP);
		what.setText(Messages.get("layout.what")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(FontWidth.of(what, LETTERS), SWT.DEFAULT).span(2, 1).applyTo(what);
		wrap = new Button(page, SWT.CHECK);
		wrap.setText(Messages.get("layout.wrap")); //$NON-NLS-1$
		width = new Spinner(page, SWT.BORDER);
		AccessibleName.set(width, Messages.get("layout.wrap")); //$NON-NLS-1$
		width.setMinimum(FormatStyle.NARROWEST);
		width.setMaximum(FormatStyle.WIDEST);
		width.setPageIncrement(10);
		wrap.addListener(SWT.Selection, e -> width.setEnabled(wrap.getSelection()));
		align = new Button(page, SWT.CHECK);
		align.setText(Messages.get("layout.align")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().span(2, 1).applyTo(align);
		try {
			before = settings().read().format();
		} catch (IOException e) {
			setErrorMessage(Messages.get("rules.unreadable", e.getMessage())); //$NON-NLS-1$
		}
		show(before);
		return page;
	}

	private void show(FormatStyle style) {
		wrap.setSelection(style.width() > 0);
		width.setSelection(style.width() > 0 ? style.width() : FormatStyle.DEFAULT.width());
		width.setEnabled(style.width() > 0);
		align.setSelection(style.aligned());
	}

	@Override
	protected void performDefaults() {
		show(FormatStyle.DEFAULT);
		super.performDefaults();
	}

	@Override
	public boolean performOk() {
		FormatStyle now = new FormatStyle(wrap.getSelection() ? width.getSelection() : 0, align.getSelection());
		Map<String, String> changes = new LinkedHashMap<>();
		if (now.width() != before.width()) {
			changes.put(SettingsText.widthKey(), now.width() == 0 ? OFF : String.valueOf(now.width()));
		}
		if (now.aligned() != before.aligned()) {
			changes.put(SettingsText.alignKey(), now.aligned() ? ON : OFF);
		}
		try {
			settings().change(changes);
			before = now;
			return true;
		} catch (CoreException | IOException e) {
			setErrorMessage(Messages.get("rules.notKept", e.getMessage())); //$NON-NLS-1$
			return false;
		}
	}

	private ProjectSettings settings() {
		return new ProjectSettings(Adapters.adapt(getElement(), IProject.class));
	}
}
