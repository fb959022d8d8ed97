// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.editor.controls.FontWidth;

/** Into which folder files are written: typed, or looked for. UI thread only. */
final class OutputField {

	private final Text words;
	private static final int LETTERS = 42;

	/** What was put in by us, and may be replaced. */
	private String suggested = ""; //$NON-NLS-1$

	/** Fills a row of a page whose layout is a grid of three columns. */
	OutputField(Composite page) {
		new Label(page, SWT.NONE).setText(Messages.get("export.output")); //$NON-NLS-1$
		words = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(FontWidth.of(words, LETTERS), SWT.DEFAULT).applyTo(words);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.get("export.browse")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().applyTo(browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(words.getShell());
		dialog.setText(Messages.get("export.output").replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		dialog.setFilterPath(words.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			words.setText(chosen);
		}
	}

	/** @param changed run whenever another folder is named */
	void onChange(Runnable changed) {
		words.addModifyListener(event -> changed.run());
	}

	/** Names a folder, unless the person has named another one than was suggested before. */
	void suggest(String folder) {
		if (words.getText().equals(suggested)) {
			suggested = folder;
			words.setText(folder);
		}
	}

	String words() {
		return words.getText();
	}

	/** Null if the words are no absolute path. */
	Path folder() {
		try {
			Path folder = Path.of(words.getText().strip());
			return words.getText().isBlank() || !folder.isAbsolute() ? null : folder;
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** What is wrong with it, in the user's language; null if nothing is. */
	String problem() {
		Path folder = folder();
		if (folder == null) {
			return Messages.get("export.badFolder"); //$NON-NLS-1$
		}
		return Files.isRegularFile(folder) ? Messages.get("export.noFolder") : null; //$NON-NLS-1$
	}
}
