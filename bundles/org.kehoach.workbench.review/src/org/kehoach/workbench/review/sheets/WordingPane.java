// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.sheets;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kehoach.engine.Overview;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.trace.baseline.ReviewedLink;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.desk.ReviewEngine;
import org.kehoach.workbench.review.parts.Background;
import org.kehoach.workbench.review.parts.Signs;

/** What the target of a link said when it was accepted, and says now, side by side; lines that differ are marked. */
public final class WordingPane {

	/** In front of lines that the other side does not have: colour alone would not be seen by everybody. */
	private static final String BEFORE = "− "; //$NON-NLS-1$
	private static final String AFTER = "+ "; //$NON-NLS-1$
	private static final String SAME = "   "; //$NON-NLS-1$

	private final Label heading;
	private final StyledText before;
	private final StyledText after;
	private final Background background;

	WordingPane(Composite parent) {
		Composite pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(pane);
		heading = new Label(pane, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(heading);
		SashForm sides = new SashForm(pane, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
		before = text(sides, Messages.get("wording.before")); //$NON-NLS-1$
		after = text(sides, Messages.get("wording.after")); //$NON-NLS-1$
		background = new Background(pane);
		show(null, null);
	}

	private static StyledText text(Composite parent, String title) {
		Composite side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(side);
		Label label = new Label(side, SWT.NONE);
		label.setText(title);
		GridDataFactory.fillDefaults().indent(4, 0).applyTo(label);
		StyledText text = new StyledText(side, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setTabs(2);
		text.setMargins(4, 4, 4, 4);
		AccessibleName.set(text, title);
		GridDataFactory.fillDefaults().grab(true, true).hint(50, 30).applyTo(text);
		return text;
	}

	/** @param link null to ask for one */
	void show(Overview overview, ReviewedLink link) {
		background.cancel();
		before.setText(""); //$NON-NLS-1$
		after.setText(""); //$NON-NLS-1$
		if (overview == null || link == null) {
			heading.setText(Messages.get("wording.choose")); //$NON-NLS-1$
			return;
		}
		String target = link.link().key().target();
		heading.setText(Messages.get("wording.of", target)); //$NON-NLS-1$
		background.ask(Messages.get("job.wording"), progress -> ReviewEngine.call( //$NON-NLS-1$
				engine -> engine.earlierWordings(overview.graph(), List.of(new LocalHistory()), progress).of(link)), found -> {
			List<String> old = found.before();
			heading.setText(Messages.get(found.isExact() ? "wording.exact" : old == null ? "wording.lost" : "wording.near", target, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					String.valueOf(found.version())));
			fill(before, old == null ? List.of() : old, found.after(), BEFORE, Tone.BAD);
			fill(after, found.after(), old == null ? found.after() : old, AFTER, Tone.GOOD);
			heading.getParent().layout();
		}, heading::setText);
	}

	private static void fill(StyledText text, List<String> lines, List<String> other, String sign, Tone tone) {
		StringBuilder content = new StringBuilder();
		lines.forEach(line -> content.append(other.contains(line) ? SAME : sign).append(line).append('\n'));
		text.setText(content.toString().stripTrailing());
		int at = 0;
		for (String line : lines) {
			int length = sign.length() + line.length();
			if (other.contains(line)) {
				length = SAME.length() + line.length();
			} else {
				text.setStyleRange(new StyleRange(at, length, Signs.colour(tone), null, SWT.BOLD));
			}
			at += length + 1;
		}
	}

	/** The wording when the link was accepted; empty if it is not known. */
	public String before() {
		return before.getText();
	}

	/** The wording now. */
	public String after() {
		return after.getText();
	}
}
