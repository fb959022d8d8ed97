// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.steps;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.kehoach.workbench.help.Messages;

/**
 * The first plan, step by step, beside the work: what to do, a link that opens what is needed, and a tick for what is
 * done, which is kept in the workspace. (The platform's own cheat sheets need its help system, which listens on a port.)
 */
public final class StepsView extends ViewPart {

	/** As in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.help.steps"; //$NON-NLS-1$

	private static final String DONE = "stepsDone"; //$NON-NLS-1$
	private static final String SEPARATOR = ","; //$NON-NLS-1$
	/** Room for the tick in front of what belongs to a step, in pixels. */
	private static final int INDENT = 26;
	/** What a text asks for, in pixels: little, so that the view's width decides where lines end. */
	private static final int NARROWEST = 100;

	private Composite page;

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		page = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(12, 10).spacing(4, 4).applyTo(page);
		Label title = wrapped(Messages.get("steps.title"), 0); //$NON-NLS-1$
		title.setFont(JFaceResources.getBannerFont());
		wrapped(Messages.get("steps.text"), 0); //$NON-NLS-1$
		Set<String> done = done();
		for (int i = 0; i < Step.FIRST_PLAN.size(); i++) {
			show(Step.FIRST_PLAN.get(i), i + 1, done);
		}
		scrolled.setContent(page);
		scrolled.addListener(SWT.Resize, e -> scrolled.setMinHeight(page.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
	}

	private void show(Step step, int number, Set<String> done) {
		Button tick = new Button(page, SWT.CHECK | SWT.WRAP);
		tick.setText(Messages.get("steps.step", number, Messages.get("step." + step.key()))); //$NON-NLS-1$ //$NON-NLS-2$
		tick.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		tick.setToolTipText(Messages.get("steps.tick")); //$NON-NLS-1$
		tick.setSelection(done.contains(step.key()));
		tick.addListener(SWT.Selection, e -> setDone(step, tick.getSelection()));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 10).hint(NARROWEST, SWT.DEFAULT).applyTo(tick);
		wrapped(Messages.get("step." + step.key() + ".text"), INDENT); //$NON-NLS-1$ //$NON-NLS-2$
		if (step.action() != null) {
			Link link = new Link(page, SWT.NONE);
			link.setText("<a>" + Messages.get("step." + step.key() + ".open") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			link.addListener(SWT.Selection, e -> step.action().now(getSite()));
			GridDataFactory.swtDefaults().indent(INDENT, 0).applyTo(link);
		}
	}

	private Label wrapped(String text, int indent) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).indent(indent, 0).hint(NARROWEST, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private static Set<String> done() {
		return new HashSet<>(List.of(preferences().get(DONE, "").split(SEPARATOR))); //$NON-NLS-1$
	}

	private static void setDone(Step step, boolean isDone) {
		Set<String> done = done();
		if (isDone) {
			done.add(step.key());
		} else {
			done.remove(step.key());
		}
		preferences().put(DONE, String.join(SEPARATOR, done));
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.kehoach.workbench.help"); //$NON-NLS-1$
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}
}
