// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.manual;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.help.Messages;

/**
 * The manual beside the work: contents and search, and the page, where the system has a browser to embed. Elsewhere a
 * double click shows the page in the system's browser.
 */
public final class HelpView extends ViewPart {

	/** As in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.help.manual"; //$NON-NLS-1$

	/** Headings below this are found by searching, and would make the contents too long. */
	private static final int DEEPEST = 2;

	/** Below this width, in pixels, the page stands under the contents. */
	private static final int NARROW = 700;

	private Text search;
	private TableViewer sections;
	private Browser browser;
	private HelpBook book;
	private Function<Manual, ManualSection> wanted;

	@Override
	public void createPartControl(Composite parent) {
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		createContents(halves);
		browser = createBrowser(halves);
		if (browser != null) {
			halves.setWeights(30, 70);
			halves.addListener(SWT.Resize, e -> halves.setOrientation(halves.getClientArea().width < NARROW ? SWT.VERTICAL : SWT.HORIZONTAL));
		}
		Display display = parent.getDisplay();
		HelpBook.get().thenAccept(read -> display.asyncExec(() -> show(read)));
	}

	private void createContents(Composite parent) {
		Composite left = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(left);
		search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.get("help.search")); //$NON-NLS-1$
		AccessibleName.set(search, Messages.get("help.search")); //$NON-NLS-1$
		search.addModifyListener(e -> list());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		sections = new TableViewer(left, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.set(sections.getControl(), Messages.get("help.sections")); //$NON-NLS-1$
		sections.setContentProvider(ArrayContentProvider.getInstance());
		sections.setLabelProvider(ColumnLabelProvider.createTextProvider(HelpView::label));
		sections.addSelectionChangedListener(e -> showSelected());
		sections.addOpenListener(e -> openOutside());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sections.getControl());
		Link outside = new Link(left, SWT.WRAP);
		outside.setText("<a>" + Messages.get("help.outside") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		outside.addListener(SWT.Selection, e -> openOutside());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(outside);
		search.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN) {
				sections.getControl().setFocus();
			}
		});
	}

	/** Null where the system has none; that is normal on Linux. */
	private static Browser createBrowser(Composite parent) {
		try {
			return new Browser(parent, SWT.NONE);
		} catch (SWTError e) {
			// A control that was half made is left behind.
			for (Control child : parent.getChildren()) {
				if (child instanceof Browser) {
					child.dispose();
				}
			}
			return null;
		}
	}

	private static String label(Object element) {
		ManualSection section = (ManualSection) element;
		return "    ".repeat(section.level() - 1) + section.title(); //$NON-NLS-1$
	}

	private void show(HelpBook read) {
		if (search.isDisposed()) {
			return;
		}
		book = read;
		list();
		select(wanted == null ? manual -> manual.sections().getFirst() : wanted);
	}

	private void list() {
		if (book == null) {
			return;
		}
		String question = search.getText();
		List<ManualSection> shown = question.isBlank()
				? book.manual().sections().stream().filter(section -> section.level() <= DEEPEST).toList()
				: book.manual().search(question);
		sections.setInput(shown);
		if (!question.isBlank() && !shown.isEmpty()) {
			sections.setSelection(new StructuredSelection(shown.getFirst()), true);
		}
	}

	private void showSelected() {
		if (browser != null && selected() != null) {
			browser.setUrl(book.address(selected()).toASCIIString());
		}
	}

	private void openOutside() {
		if (selected() != null) {
			book.openOutside(selected());
		}
	}

	private ManualSection selected() {
		return (ManualSection) sections.getStructuredSelection().getFirstElement();
	}

	/**
	 * Shows a section as soon as the book is read.
	 *
	 * @param choice takes the section out of the manual; null from it leaves the view as it is
	 */
	public void select(Function<Manual, ManualSection> choice) {
		wanted = choice;
		if (book == null) {
			return;
		}
		ManualSection section = choice.apply(book.manual());
		if (section == null) {
			return;
		}
		search.setText(""); //$NON-NLS-1$
		if (section.level() > DEEPEST) {
			search.setText(section.title());
		}
		sections.setSelection(new StructuredSelection(section), true);
	}

	@Override
	public void setFocus() {
		search.setFocus();
	}
}
