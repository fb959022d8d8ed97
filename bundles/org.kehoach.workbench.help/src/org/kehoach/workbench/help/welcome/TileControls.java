// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.help.welcome;

import java.net.URL;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.intro.IIntroSite;
import org.kehoach.workbench.help.Messages;

/** Makes the things on the welcome page that can be clicked, or reached by Tab and performed by Enter. UI thread only. */
final class TileControls {

	/** Of a tile, in pixels; the columns share what there is, texts wrap. */
	private static final int TILE_WIDTH = 290;
	/** What its picture leaves of it. */
	private static final int TEXT_WIDTH = TILE_WIDTH - 80;

	private final IIntroSite site;

	TileControls(IIntroSite site) {
		this.site = site;
	}

	/** A picture, what it does as a link, and a sentence about it. */
	void tile(Composite parent, Tile tile) {
		Composite box = new Composite(parent, SWT.BORDER);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(10, 4).applyTo(box);
		GridDataFactory.fillDefaults().grab(true, true).hint(TILE_WIDTH, SWT.DEFAULT).applyTo(box);
		Label picture = new Label(box, SWT.NONE);
		URL icon = TileControls.class.getResource("/icons/" + tile.key() + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
		picture.setImage(new LocalResourceManager(JFaceResources.getResources(), picture).create(ImageDescriptor.createFromURL(icon)));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 2).applyTo(picture);
		Link link = link(box, Messages.get("tile." + tile.key()), () -> perform(tile)); //$NON-NLS-1$
		link.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(link);
		Label text = new Label(box, SWT.WRAP);
		text.setText(Messages.get("tile." + tile.key() + ".text")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, true).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
		if (!tile.action().isEnabled(site)) {
			link.setEnabled(false);
			return;
		}
		for (Control control : List.of(box, picture, text)) {
			control.addListener(SWT.MouseUp, e -> perform(tile));
			control.setCursor(box.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		}
	}

	/** A plan's name, and where it is. */
	void fileLink(Composite parent, IFile file) {
		Link link = link(parent, file.getFullPath().makeRelative().toString(), () -> open(file));
		link.setToolTipText(file.getLocation() == null ? null : file.getLocation().toOSString());
	}

	/** Leaves the page. */
	void closeLink(Composite parent) {
		Link link = link(parent, Messages.get("welcome.close"), this::close); //$NON-NLS-1$
		link.setToolTipText(Messages.get("welcome.close.tip")); //$NON-NLS-1$
		GridDataFactory.swtDefaults().indent(0, 12).applyTo(link);
	}

	private static Link link(Composite parent, String text, Runnable action) {
		Link link = new Link(parent, SWT.WRAP);
		// What stands in a link is markup: an ampersand of a file name is no mnemonic, and nobody's name is a tag.
		link.setText("<a>" + text.replace("&", "&&").replace("<", "‹").replace(">", "›") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
		return link;
	}

	private void perform(Tile tile) {
		tile.action().now(site);
		if (tile.action().showsView()) {
			// It stands behind this page.
			close();
		}
	}

	private void open(IFile file) {
		try {
			IDE.openEditor(site.getWorkbenchWindow().getActivePage(), file);
		} catch (PartInitException e) {
			ILog.of(getClass()).error("Welcome page: " + file, e); //$NON-NLS-1$
		}
	}

	/** Takes the page away; does nothing when it is gone already. */
	void close() {
		IIntroManager manager = PlatformUI.getWorkbench().getIntroManager();
		manager.closeIntro(manager.getIntro());
	}
}
