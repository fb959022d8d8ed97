// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.welcome;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.IntroPart;
import org.kehoach.workbench.help.Messages;

/**
 * The first page that a person sees: the first ten minutes, and the way back to the plans of yesterday. Drawn with the
 * platform's own controls, so that it needs neither a browser nor a web server (a program that listens on a port makes
 * the firewall of an office ask questions).
 */
public final class WelcomePart extends IntroPart implements IPartListener2 {

	/** Lines longer than this are hard to read. */
	private static final int WIDTH = 940;

	/** How much larger than other headings the product's name is, in points. */
	private static final int TITLE_POINTS = 6;

	private Composite page;
	private Composite recent;
	private TileControls tiles;

	@Override
	public String getTitle() {
		return Messages.get("welcome.part"); //$NON-NLS-1$
	}

	@Override
	public void createPartControl(Composite parent) {
		ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		Composite middle = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(middle);
		page = new Composite(middle, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(24, 20).spacing(12, 8).applyTo(page);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.TOP).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(page);
		tiles = new TileControls(getIntroSite());

		Label title = heading(Messages.get("welcome.title"), JFaceResources.HEADER_FONT); //$NON-NLS-1$
		title.setFont(new LocalResourceManager(JFaceResources.getResources(), title)
				.create(JFaceResources.getHeaderFontDescriptor().increaseHeight(TITLE_POINTS)));
		Label subtitle = new Label(page, SWT.WRAP);
		subtitle.setText(Messages.get("welcome.subtitle")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(subtitle);
		section("welcome.start", Tiles.START); //$NON-NLS-1$
		section("welcome.learn", Tiles.LEARN); //$NON-NLS-1$
		heading(Messages.get("welcome.recent"), JFaceResources.BANNER_FONT); //$NON-NLS-1$
		recent = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(recent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(recent);
		showRecent();
		tiles.closeLink(page);

		getIntroSite().getWorkbenchWindow().getPartService().addPartListener(this);

		scrolled.setContent(middle);
		scrolled.addListener(SWT.Resize, e -> scrolled.setMinSize(middle.computeSize(scrolled.getClientArea().width, SWT.DEFAULT)));
	}

	/** Whatever the page led to, once a text is open the person wants to see it. */
	@Override
	public void partOpened(IWorkbenchPartReference reference) {
		if (reference instanceof IEditorReference) {
			getIntroSite().getShell().getDisplay().asyncExec(tiles::close);
		}
	}

	@Override
	public void dispose() {
		getIntroSite().getWorkbenchWindow().getPartService().removePartListener(this);
		super.dispose();
	}

	private void section(String title, List<Tile> offered) {
		heading(Messages.get(title), JFaceResources.BANNER_FONT);
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(12, 12).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		offered.forEach(tile -> tiles.tile(row, tile));
	}

	private Label heading(String text, String font) {
		Label heading = new Label(page, SWT.NONE);
		heading.setText(text);
		heading.setFont(JFaceResources.getFont(font));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(heading);
		return heading;
	}

	private void showRecent() {
		for (var old : recent.getChildren()) {
			old.dispose();
		}
		List<IFile> files = RecentPlans.files();
		if (files.isEmpty()) {
			new Label(recent, SWT.NONE).setText(Messages.get("welcome.recent.none")); //$NON-NLS-1$
		}
		files.forEach(file -> tiles.fileLink(recent, file));
		recent.requestLayout();
	}

	@Override
	public void setFocus() {
		page.setFocus();
	}

	/** Standing by is how the platform calls the page beside other parts; it is the same page, with the plans of now. */
	@Override
	public void standbyStateChanged(boolean standby) {
		if (recent != null && !recent.isDisposed()) {
			showRecent();
		}
	}
}
