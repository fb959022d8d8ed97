// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.trace;

import java.util.function.Function;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IWorkbenchPart;
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
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.desk.ReviewDesk;
import org.kehoach.workbench.review.parts.Exports;
import org.kehoach.workbench.review.parts.Names;
import org.kehoach.workbench.review.parts.Places;
import org.kehoach.workbench.review.parts.ReviewPart;
import org.kehoach.workbench.review.parts.Signs;

/** The item in focus: up to what it rests on, down to what rests on it. */
public final class TracePart extends ReviewPart {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.review.trace"; //$NON-NLS-1$

	/** The item, its two sides, and their first links. */
	private static final int OPEN_LEVELS = 3;
	/** Widths of columns, in letters. */
	private static final int NAME_WIDTH = 27;
	private static final int LINK_WIDTH = 13;
	private static final int TEXT_WIDTH = 45;
	private static final int LEAST_TEXT = 26;
	private static final int PLAN_WIDTH = 18;
	/** Index of the column of sentences. */
	private static final int TEXT = 2;

	private TreeViewer viewer;
	private String shown;
	/** What the tree starts at other than the item in focus; null if it is that. */
	private String middle;

	@Override
	protected Control createContent(Composite parent) {
		viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.getTree().getAccessible().addAccessibleListener(Names.of(getPartName()));
		viewer.setUseHashlookup(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		column("trace.name", NAME_WIDTH, Node::name, true); //$NON-NLS-1$
		column("trace.link", LINK_WIDTH, Node::link, false); //$NON-NLS-1$
		column("trace.text", TEXT_WIDTH, node -> node.text().replaceAll("\\s+", " "), false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		column("trace.plan", PLAN_WIDTH, Node::plan, false); //$NON-NLS-1$
		viewer.addOpenListener(event -> open());
		getSite().setSelectionProvider(viewer);
		global(ActionFactory.COPY, this::copy);
		contextMenu(viewer.getTree(), menu -> {
			menu.add(openAction(this::open));
			menu.add(action("center", IAction.AS_PUSH_BUTTON, action -> centre())); //$NON-NLS-1$
			menu.add(copyAction(this::copy));
		});
		viewer.getTree().addControlListener(ControlListener.controlResizedAdapter(event -> share()));
		return viewer.getTree();
	}

	/** The sentence takes the room that the other columns leave. */
	private void share() {
		Tree tree = viewer.getTree();
		int others = 0;
		for (TreeColumn column : tree.getColumns()) {
			others += column == tree.getColumn(TEXT) ? 0 : column.getWidth();
		}
		tree.getColumn(TEXT).setWidth(Math.max(width(LEAST_TEXT), tree.getClientArea().width - others));
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

	/** In pixels, by the font. */
	private int width(int letters) {
		GC gc = new GC(viewer.getTree());
		try {
			gc.setFont(viewer.getTree().getFont());
			return (int) Math.ceil(letters * gc.getFontMetrics().getAverageCharacterWidth());
		} finally {
			gc.dispose();
		}
	}

	private void column(String key, int letters, Function<Node, String> text, boolean first) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(Messages.get(key));
		column.getColumn().setWidth(width(letters));
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
