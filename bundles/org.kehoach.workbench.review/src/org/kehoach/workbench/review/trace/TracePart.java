// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.trace;

import java.util.Arrays;
import java.util.function.Function;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.kehoach.engine.Overview;
import org.kehoach.engine.report.Cell.Tone;
import org.kehoach.engine.review.ReviewSheets;
import org.kehoach.engine.review.TraceTree;
import org.kehoach.engine.review.TraceTree.Kind;
import org.kehoach.engine.review.TraceTree.Node;
import org.kehoach.language.ide.labels.PlanKind;
import org.kehoach.trace.facts.ItemKind;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.workbench.editor.PlanImages;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.editor.controls.FontWidth;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.desk.ReviewDesk;
import org.kehoach.workbench.review.parts.Exports;
import org.kehoach.workbench.review.parts.Places;
import org.kehoach.workbench.review.parts.ReviewPart;
import org.kehoach.workbench.review.parts.RowPainter;
import org.kehoach.workbench.review.parts.Signs;
import org.kehoach.workbench.review.parts.TreeWidths;

/** The item in focus: up to what it rests on, down to what rests on it. */
public final class TracePart extends ReviewPart {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.review.trace"; //$NON-NLS-1$

	/** The item, its two sides, and their first links. */
	private static final int OPEN_LEVELS = 3;
	/** Widths in letters: name, link, sentence at least, plan. */
	private static final int[] LETTERS = { 26, 12, 20, 15 };
	/** Index of the column of sentences. */
	private static final int TEXT = 2;

	private IMemento memento;
	private TreeViewer viewer;
	private TreeWidths widths;
	private String shown;
	/** What the tree starts at other than the item in focus; null if it is that. */
	private String middle;

	@Override
	public void init(IViewSite site, IMemento remembered) throws PartInitException {
		super.init(site, remembered);
		memento = remembered;
	}

	@Override
	public void saveState(IMemento remembered) {
		super.saveState(remembered);
		if (widths != null) {
			widths.save(remembered);
		}
	}

	@Override
	protected Control createContent(Composite parent) {
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		AccessibleName.set(viewer.getTree(), getPartName());
		viewer.setUseHashlookup(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		column("trace.name", Node::name, true); //$NON-NLS-1$
		column("trace.link", Node::link, false); //$NON-NLS-1$
		column("trace.text", node -> node.text().replaceAll("\\s+", " "), false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		column("trace.plan", Node::plan, false); //$NON-NLS-1$
		RowPainter.paint(viewer.getTree(), new PaintedCells());
		viewer.addOpenListener(event -> open());
		getSite().setSelectionProvider(viewer);
		global(ActionFactory.COPY, this::copy);
		contextMenu(viewer.getTree(), menu -> {
			menu.add(openAction(this::open));
			menu.add(action("center", IAction.AS_PUSH_BUTTON, action -> centre())); //$NON-NLS-1$
			menu.add(copyAction(this::copy));
		});
		widths = new TreeWidths(viewer.getTree(), TEXT, room -> letters(), memento);
		return viewer.getTree();
	}

	private int[] letters() {
		return Arrays.stream(LETTERS).map(letters -> FontWidth.of(viewer.getTree(), letters)).toArray();
	}

	/** The two sides, and the names of items. */
	private static final class PaintedCells implements RowPainter.Cells {
		@Override
		public boolean isHead(Object element) {
			return ((TraceElement) element).node().place() == null;
		}

		@Override
		public boolean isName(Object element, int column) {
			return column == 0;
		}
	}

	/** Opens the text of an item, opens or closes a head. */
	private void open() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof TraceElement element) {
			if (element.node().place() == null) {
				viewer.setExpandedState(element, !viewer.getExpandedState(element));
			} else {
				Places.open(element.node().place());
			}
		}
	}

	/** Starts the tree at the selected item. */
	private void centre() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof TraceElement element && overview() != null
				&& overview().graph().node(element.node().name()) != TraceGraph.NONE) {
			shown = element.node().name();
			middle = shown;
			again();
		}
	}

	private void copy() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof TraceElement element) {
			Node node = element.node();
			Exports.copy(viewer.getTree().getDisplay(), String.join("\t", node.name(), node.link(), node.text(), node.plan())); //$NON-NLS-1$
		}
	}

	private void column(String key, Function<Node, String> text, boolean first) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(Messages.get(key));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply(((TraceElement) element).node());
			}

			@Override
			public Image getImage(Object element) {
				return first ? image(((TraceElement) element).node()) : null;
			}

			@Override
			public Color getForeground(Object element) {
				return ((TraceElement) element).node().kind() == Kind.PLAN ? Signs.colour(Tone.BAD) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				String whole = text.apply(((TraceElement) element).node());
				return whole.isBlank() ? null : whole;
			}
		});
	}

	private static Image image(Node node) {
		return switch (node.kind()) {
		case ABOVE, BELOW -> null;
		case PLAN -> PlanImages.of(PlanKind.PLAN);
		case ITEM, UP, DOWN -> PlanImages.of(kind(overview() == null ? ItemKind.TASK : overview().graph().item(node.item()).kind()));
		};
	}

	private static PlanKind kind(ItemKind kind) {
		return switch (kind) {
		case GOAL -> PlanKind.GOAL;
		case INDICATOR -> PlanKind.INDICATOR;
		case TASK -> PlanKind.TASK;
		case ACTIVITY -> PlanKind.ACTIVITY;
		case SOLUTION -> PlanKind.SOLUTION;
		};
	}

	@Override
	protected void contribute(IToolBarManager tools) {
		tools.add(action("expand", IAction.AS_PUSH_BUTTON, action -> viewer.expandToLevel(OPEN_LEVELS * 2))); //$NON-NLS-1$
		tools.add(action("collapse", IAction.AS_PUSH_BUTTON, action -> viewer.collapseAll())); //$NON-NLS-1$
		tools.add(action("export", IAction.AS_PUSH_BUTTON, action -> { //$NON-NLS-1$
			Overview overview = overview();
			int item = overview == null || shown == null ? TraceGraph.NONE : overview.graph().node(shown);
			if (item != TraceGraph.NONE) {
				Exports.ask(getViewSite(), "truy-vet", () -> ReviewSheets.trace(overview, item).report()); //$NON-NLS-1$
			}
		}));
	}

	@Override
	public void focused(String name, IWorkbenchPart source) {
		// following a place of its own would take the tree away from under the reader
		if (source != this) {
			middle = null;
			again();
		}
	}

	@Override
	protected void show(Overview overview) {
		String name = middle != null ? middle : ReviewDesk.get().focus();
		int item = name == null ? TraceGraph.NONE : overview.graph().node(name);
		if (item == TraceGraph.NONE && shown != null) {
			// a plan as a whole has no links of its own: the last item stays
			item = overview.graph().node(shown);
		}
		if (item == TraceGraph.NONE) {
			say(Messages.get("trace.nothing")); //$NON-NLS-1$
			return;
		}
		shown = overview.graph().fullName(item);
		Object[] open = viewer.getExpandedElements();
		viewer.getTree().setRedraw(false);
		try {
			viewer.setContentProvider(new TraceContent(new TraceTree(overview), item));
			viewer.setInput(overview);
			viewer.expandToLevel(OPEN_LEVELS);
			for (Object element : open) {
				viewer.setExpandedState(element, true);
			}
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	/** The tree of this view. */
	public TreeViewer viewer() {
		return viewer;
	}

	@Override
	protected void focusContent() {
		viewer.getTree().setFocus();
	}
}
