// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.template;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.editor.controls.FontWidth;

/**
 * Where an office's template is named: the file, a button to look for it, and below what is wrong with it, which is found out
 * in the background. An empty field stands for no template. UI thread only.
 */
public final class TemplateField {

	private static final int PAUSE_MS = 300;

	/** Room for the name of the file and for what is wrong with it: it grows with the font. */
	private static final int LETTERS = 42;
	private static final int LINES = 4;

	private final Runnable changed;
	private final Text file;
	private final Button browse;
	private final Label state;
	private final Text findings;
	private Path folder;
	private TemplateState known = TemplateState.NONE;
	private TemplateCheckJob running;

	/**
	 * Fills three rows of a page whose layout is a grid of three columns.
	 *
	 * @param changed run whenever another template is named or something is found out about it
	 */
	public TemplateField(Composite page, Runnable changed) {
		this.changed = changed;
		new Label(page, SWT.NONE).setText(Messages.get("template.file")); //$NON-NLS-1$
		file = new Text(page, SWT.BORDER);
		file.setMessage(Messages.get("template.none")); //$NON-NLS-1$
		file.setToolTipText(Messages.get("template.tip")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(FontWidth.of(file, LETTERS), SWT.DEFAULT).applyTo(file);
		browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.get("template.browse")); //$NON-NLS-1$
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		GridDataFactory.fillDefaults().applyTo(browse);
		new Label(page, SWT.NONE);
		state = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(FontWidth.of(state, LETTERS), SWT.DEFAULT).span(2, 1).applyTo(state);
		findings = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(FontWidth.of(findings, LETTERS), LINES * findings.getLineHeight()).span(3, 1).applyTo(findings);
		findings.setVisible(false);
		file.addModifyListener(event -> look());
		file.addDisposeListener(event -> stop());
	}

	/**
	 * Names a template.
	 *
	 * @param of the folder that short names are seen from, absolute
	 * @param template null for none
	 */
	public void set(Path of, Path template) {
		folder = of;
		String words = template == null ? "" : shown(of, template); //$NON-NLS-1$
		if (words.equals(file.getText())) {
			look();
		} else {
			file.setText(words);
		}
	}

	/** Whether a template can be named now. */
	public void setEnabled(boolean enabled) {
		file.setEnabled(enabled);
		browse.setEnabled(enabled);
		findings.setEnabled(enabled);
		state.setEnabled(enabled);
	}

	/** Of the field. */
	public void setFocus() {
		file.setFocus();
	}

	/** Seen from the folder if it lies in it or beside it, with slashes, as settings files have it. */
	static String shown(Path folder, Path template) {
		Path absolute = template.toAbsolutePath().normalize();
		boolean near = folder.getParent() != null && absolute.startsWith(folder.getParent());
		return (near ? folder.relativize(absolute) : absolute).toString().replace('\\', '/');
	}

	/** What stands in the field; empty for no template. */
	public String words() {
		return file.getText().strip();
	}

	/** The file that is named, absolute; empty if there is none. */
	public Optional<Path> template() {
		try {
			return words().isEmpty() || folder == null ? Optional.empty() : Optional.of(folder.resolve(words()).normalize());
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** That the file is not there or cannot be read; null if all is well or not known yet. */
	public String problem() {
		return known.problem();
	}

	/** How many errors keep documents from being made in the template. */
	public int errors() {
		return known.errors();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(browse.getShell(), SWT.OPEN);
		dialog.setText(Messages.get("template.browse.title")); //$NON-NLS-1$
		dialog.setFilterExtensions(new String[] { "*.docx;*.dotx;*.docm;*.dotm", "*.*" }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.get("template.word"), Messages.get("template.all") }); //$NON-NLS-1$ //$NON-NLS-2$
		Path start = template().map(Path::getParent).orElse(folder);
		dialog.setFilterPath(start == null ? null : start.toString());
		String chosen = dialog.open();
		if (chosen != null) {
			set(folder, Path.of(chosen));
		}
	}

	private void stop() {
		if (running != null) {
			running.cancel();
			running = null;
		}
	}

	private void look() {
		stop();
		Optional<Path> template = template();
		if (template.isEmpty()) {
			show(words().isEmpty() ? TemplateState.NONE : TemplateState.unusable(Messages.get("template.missing"))); //$NON-NLS-1$
			return;
		}
		show(TemplateState.checking());
		Display display = file.getDisplay();
		TemplateCheckJob[] job = new TemplateCheckJob[1];
		job[0] = new TemplateCheckJob(template.get(), found -> display.asyncExec(() -> {
			// An answer about a file that is no longer named is too late.
			if (!file.isDisposed() && running == job[0]) {
				show(found);
			}
		}));
		running = job[0];
		running.schedule(PAUSE_MS);
	}

	private void show(TemplateState now) {
		known = now;
		state.setText(now.problem() == null ? now.words() : now.problem());
		findings.setText(String.join("\n", now.findings())); //$NON-NLS-1$
		// Its place is kept: dialogs do not grow while they are open.
		findings.setVisible(!now.findings().isEmpty());
		state.requestLayout();
		changed.run();
	}
}
