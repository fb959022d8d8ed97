// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.graph;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPart;
import org.kehoach.engine.Overview;
import org.kehoach.engine.review.ReviewNames;
import org.kehoach.engine.review.TraceMap;
import org.kehoach.site.picture.PictureLayout;
import org.kehoach.site.picture.PictureLayout.PlacedBox;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.desk.Focus;
import org.kehoach.workbench.review.desk.ReviewDesk;
import org.kehoach.workbench.review.parts.Background;
import org.kehoach.workbench.review.parts.Exports;
import org.kehoach.workbench.review.parts.Places;
import org.kehoach.workbench.review.parts.ReviewPart;
import org.kehoach.workbench.review.parts.SimpleSelection;

/** The item in focus as a picture: left what it rests on, right what rests on it and who does not answer. */
public final class GraphPart extends ReviewPart {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.review.graph"; //$NON-NLS-1$

	private static final String SVG = "svg"; //$NON-NLS-1$
	private static final String PNG = "png"; //$NON-NLS-1$

	private final Set<String> unfolded = new HashSet<>();
	private final SimpleSelection selection = new SimpleSelection();
	private PictureCanvas canvas;
	private Background background;
	private String middle;

	/**
	 * A box as an element of the selection.
	 *
	 * @param name full name of its item or name of its plan
	 */
	private record Shown(String name) implements Focus {
	}

	@Override
	protected Control createContent(Composite parent) {
		canvas = new PictureCanvas(parent, this::selected, this::open, this::centre);
		AccessibleName.set(canvas.control(), getPartName());
		background = new Background(canvas.control());
		getSite().setSelectionProvider(selection);
		contextMenu(canvas.control(), menu -> {
			if (canvas.selection() != null) {
				menu.add(openAction(() -> open(canvas.selection())));
				menu.add(action("center", IAction.AS_PUSH_BUTTON, action -> centre(canvas.selection()))); //$NON-NLS-1$
				menu.add(new Separator());
			}
			menu.add(exportAction());
		});
		return canvas.control();
	}

	@Override
	protected void contribute(IToolBarManager tools) {
		tools.add(action("zoomIn", IAction.AS_PUSH_BUTTON, action -> canvas.zoomIn())); //$NON-NLS-1$
		tools.add(action("zoomOut", IAction.AS_PUSH_BUTTON, action -> canvas.zoomOut())); //$NON-NLS-1$
		tools.add(action("zoomFit", IAction.AS_PUSH_BUTTON, action -> canvas.fit())); //$NON-NLS-1$
		tools.add(action("center", IAction.AS_PUSH_BUTTON, action -> { //$NON-NLS-1$
			if (canvas.selection() != null) {
				centre(canvas.selection());
			}
		}));
		tools.add(new Separator());
		tools.add(exportAction());
	}

	private IAction exportAction() {
		IAction export = action("export", IAction.AS_PUSH_BUTTON, action -> askFile()); //$NON-NLS-1$
		export.setToolTipText(Messages.get("action.export.picture.tip")); //$NON-NLS-1$
		return export;
	}

	private void selected(PlacedBox box) {
		if (!box.box().address().startsWith(TraceMap.MORE)) {
			selection.setSelection(new StructuredSelection(new Shown(box.box().address())));
		}
	}

	/** Opens the text of a box, or unfolds the one that stands for several. */
	public void open(PlacedBox box) {
		Overview overview = overview();
		if (overview == null) {
			return;
		}
		if (box.box().address().startsWith(TraceMap.MORE)) {
			unfolded.add(box.box().address());
			again();
		} else {
			Places.open(new ReviewNames(overview).placeOf(box.box().address()));
		}
	}

	private void centre(PlacedBox box) {
		Overview overview = overview();
		if (overview != null && overview.graph().node(box.box().address()) != TraceGraph.NONE) {
			middle = box.box().address();
			unfolded.clear();
			again();
		}
	}

	@Override
	public void focused(String name, IWorkbenchPart source) {
		// following a box of its own would take the picture away from under the reader
		if (source != this) {
			middle = null;
			unfolded.clear();
			again();
		}
	}

	@Override
	protected void show(Overview overview) {
		String name = middle != null ? middle : ReviewDesk.get().focus();
		int item = name == null ? TraceGraph.NONE : overview.graph().node(name);
		if (item == TraceGraph.NONE) {
			background.cancel();
			say(Messages.get("graph.nothing")); //$NON-NLS-1$
			return;
		}
		Set<String> open = Set.copyOf(unfolded);
		background.ask(Messages.get("graph.drawing"), progress -> PictureLayout.of(TraceMap.around(overview, item, open)), layout -> { //$NON-NLS-1$
			showContent();
			canvas.show(layout, name);
		}, this::say);
	}

	private void askFile() {
		PictureLayout layout = canvas.layout();
		if (layout == null) {
			return;
		}
		FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
		dialog.setText(Messages.get("export.title")); //$NON-NLS-1$
		dialog.setFilterExtensions(new String[] { "*." + SVG, "*." + PNG }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(new String[] { Messages.get("export." + SVG), Messages.get("export." + PNG) }); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFileName("so-do." + SVG); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			export(Path.of(chosen));
		}
	}

	/** Writes the picture; the file's ending says whether as PNG or SVG. */
	public void export(Path file) {
		PictureLayout layout = canvas.layout();
		if (file.toString().toLowerCase(Locale.ROOT).endsWith("." + PNG)) { //$NON-NLS-1$
			byte[] content = PictureFiles.png(layout, canvas.control(), canvas.fonts());
			Exports.write(getViewSite(), () -> PictureFiles.write(file, content));
		} else {
			String label = Messages.get("graph.name", String.valueOf(middle != null ? middle : ReviewDesk.get().focus())); //$NON-NLS-1$
			Exports.write(getViewSite(), () -> PictureFiles.write(file, PictureFiles.svg(layout, label)));
		}
	}

	/** The picture of this view. */
	public PictureCanvas canvas() {
		return canvas;
	}

	/** True while the picture is being made. */
	public boolean isBusy() {
		return background.isBusy();
	}

	@Override
	protected void focusContent() {
		canvas.control().setFocus();
	}
}
