// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.preview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/**
 * The line below a view's content for what is to be said; it takes no room while there is nothing. What keeps people from working
 * has a sign, and a link to the place where it is put right. UI thread only.
 */
final class NoteLine {

	private final Composite line;
	private final Label sign;
	private final Link text;
	private String said = ""; //$NON-NLS-1$
	private Runnable way;

	NoteLine(Composite parent, int columns) {
		line = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).margins(4, 2).applyTo(line);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).exclude(true).applyTo(line);
		line.setVisible(false);
		sign = new Label(line, SWT.NONE);
		sign.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
		text = new Link(line, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addListener(SWT.Selection, event -> {
			if (way != null) {
				way.run();
			}
		});
	}

	/** Says something as it stands, whatever letters it has; an empty text takes the line away. */
	void say(String sentence) {
		way = null;
		said = sentence;
		// no sentence of a person becomes a link or a mnemonic
		show(sentence.replace("&", "&&").replace("<", "<\u200B"), false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/**
	 * Says what is wrong, and where to go.
	 *
	 * @param sentence of the product, with a link in &lt;a&gt; and &lt;/a&gt;
	 * @param goes what the link does
	 */
	void sayWrong(String sentence, Runnable goes) {
		way = goes;
		said = sentence.replaceAll("</?a>", ""); //$NON-NLS-1$ //$NON-NLS-2$
		show(sentence, true);
	}

	private void show(String words, boolean wrong) {
		if (!words.equals(text.getText())) {
			text.setText(words);
		}
		shown(sign, wrong);
		shown(line, !words.isEmpty());
		line.requestLayout();
	}

	private static void shown(Control control, boolean on) {
		((GridData) control.getLayoutData()).exclude = !on;
		control.setVisible(on);
	}

	/** What is said, as it is read; empty for nothing. */
	String text() {
		return said;
	}
}
