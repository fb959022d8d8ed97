// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.plans;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.kehoach.engine.Overview;
import org.kehoach.engine.review.ReviewSheets;
import org.kehoach.engine.review.Sheet;
import org.kehoach.engine.review.Sheet.Column;
import org.kehoach.engine.review.Sheet.Line;
import org.kehoach.engine.review.SheetFiles;
import org.kehoach.language.ide.labels.PlanKind;
import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.workbench.editor.PlanImages;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.parts.Exports;
import org.kehoach.workbench.review.parts.FilterField;
import org.kehoach.workbench.review.parts.Places;
import org.kehoach.workbench.review.parts.ReviewPart;
import org.kehoach.workbench.review.parts.RowPainter;
import org.kehoach.workbench.review.parts.TreeWidths;

/** The cascade: plans below those that they implement, each with a bar of what became of its obligations. */
public final class PlansPart extends ReviewPart {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.review.plans"; //$NON-NLS-1$

	/** The column of bars has room for these: always, and where there is plenty. */
	private static final String SHORT_SHARE = "88/88"; //$NON-NLS-1$
	private static final String LONG_SHARE = "88888/88888"; //$NON-NLS-1$
	/** As much of a plan's name is to be read at least. */
	private static final String LEAST_NAME = "8888/QĐ"; //$NON-NLS-1$
	private static final int FEW = 60;
	private static final String FILTER = "filter"; //$NON-NLS-1$

	private Composite control;
	private Text filter;
	private TreeViewer viewer;
	private PlanContent content;
	private TreeWidths widths;
	private IMemento memento;
	private String remembered = ""; //$NON-NLS-1$

	@Override
	public void init(IViewSite site, IMemento kept) throws PartInitException {
		super.init(site, kept);
		memento = kept;
		if (kept != null && kept.getString(FILTER) != null) {
			remembered = kept.getString(FILTER);
		}
	}

	@Override
	public void saveState(IMemento kept) {
		super.saveState(kept);
		if (filter != null) {
			kept.putString(FILTER, filter.getText());
			widths.save(kept);
		}
	}

	@Override
	protected Control createContent(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(control);
		filter = FilterField.make(control, remembered);
		viewer = new TreeViewer(control, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		Tree tree = viewer.getTree();
		GridDataFactory.fillDefaults().grab(true, true).hint(60, 60).applyTo(tree);
		tree.setHeaderVisible(true);
		AccessibleName.set(tree, getPartName());
		ColumnViewerToolTipSupport.enableFor(viewer);
		RowPainter.paint(tree, RowPainter.SENTENCES);
		columns();
		FilterField.connect(filter, tree, this::filter);
		viewer.addOpenListener(event -> open());
		viewer.addFilter(new ByWords());
		getSite().setSelectionProvider(viewer);
		global(ActionFactory.FIND, filter::setFocus);
		global(ActionFactory.COPY, this::copy);
		contextMenu(tree, menu -> {
			menu.add(openAction(this::open));
			menu.add(copyAction(this::copy));
		});
		return control;
	}

	private void columns() {
		TreeViewerColumn plan = new TreeViewerColumn(viewer, SWT.LEFT);
		plan.getColumn().setText(Messages.get("plans.plan")); //$NON-NLS-1$
		plan.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return content.names().planAndIssuer(((PlanNode) element).node().plan());
			}

			@Override
			public Image getImage(Object element) {
				return PlanImages.of(PlanKind.PLAN);
			}

			@Override
			public String getToolTipText(Object element) {
				int number = ((PlanNode) element).node().plan();
				return content.names().planAndIssuer(number) + "\n" + content.names().title(number) + "\n" //$NON-NLS-1$ //$NON-NLS-2$
						+ CoverageBar.words(((PlanNode) element).node().tally());
			}
		});
		TreeViewerColumn bar = new TreeViewerColumn(viewer, SWT.LEFT);
		bar.getColumn().setText(Messages.get("plans.coverage")); //$NON-NLS-1$
		bar.setLabelProvider(new CoverageBar());
		Tree tree = viewer.getTree();
		int least = CoverageBar.width(tree, SHORT_SHARE);
		int most = CoverageBar.width(tree, LONG_SHARE);
		int name = CoverageBar.width(tree, LEAST_NAME);
		widths = new TreeWidths(tree, 0, room -> new int[] { name, Math.clamp(room / 4L, least, most) }, memento);
	}

	private void open() {
		PlanNode node = (PlanNode) viewer.getStructuredSelection().getFirstElement();
		if (node != null) {
			Places.open(content.names().planPlace(node.node().plan()));
		}
	}

	/** The selected plan, else all of them. */
	private void copy() {
		if (overview() == null) {
			return;
		}
		Sheet sheet = ReviewSheets.plans(overview());
		PlanNode node = (PlanNode) viewer.getStructuredSelection().getFirstElement();
		List<Line> lines = sheet.lines().stream().filter(line -> node == null || node.name().equals(line.item())).distinct().toList();
		Exports.copy(tree().getDisplay(), SheetFiles.tabbed(sheet.columns().stream().map(Column::heading).toList(),
				lines.stream().map(Line::cells).toList()));
	}

	private Tree tree() {
		return viewer.getTree();
	}

	private void filter() {
		if (!control.isDisposed() && content != null) {
			viewer.refresh();
			if (!filter.getText().isBlank()) {
				viewer.expandAll();
			}
		}
	}

	/** Plans whose number, title, issuer or name has the words, and those above them. */
	private final class ByWords extends ViewerFilter {
		@Override
		public boolean select(Viewer of, Object parent, Object element) {
			String words = VietnameseWords.unaccented(filter.getText().strip());
			return words.isEmpty() || has((PlanNode) element, words);
		}

		private boolean has(PlanNode node, String words) {
			int plan = node.node().plan();
			String text = content.names().plan(plan) + ' ' + content.names().title(plan) + ' ' + content.names().issuer(plan) + ' ' + node.name();
			if (VietnameseWords.unaccented(text).contains(words)) {
				return true;
			}
			for (Object child : content.getChildren(node)) {
				if (has((PlanNode) child, words)) {
					return true;
				}
			}
			return false;
		}
	}

	@Override
	protected void contribute(IToolBarManager tools) {
		tools.add(action("expand", IAction.AS_PUSH_BUTTON, action -> viewer.expandAll())); //$NON-NLS-1$
		tools.add(action("collapse", IAction.AS_PUSH_BUTTON, action -> viewer.collapseAll())); //$NON-NLS-1$
		tools.add(action("export", IAction.AS_PUSH_BUTTON, action -> { //$NON-NLS-1$
			Overview shown = overview();
			if (shown != null) {
				Exports.ask(getViewSite(), "cay-ke-hoach", () -> ReviewSheets.plans(shown).report()); //$NON-NLS-1$
			}
		}));
	}

	@Override
	protected boolean tellsProject() {
		return true;
	}

	@Override
	protected void show(Overview overview) {
		boolean first = content == null;
		Object[] open = first ? new Object[0] : viewer.getExpandedElements();
		ISelection selection = viewer.getSelection();
		content = new PlanContent(overview);
		viewer.setContentProvider(content);
		viewer.setInput(overview);
		if (overview.graph().plans() <= FEW && (first || open.length == 0)) {
			viewer.expandAll();
		} else if (first) {
			viewer.expandToLevel(2);
		} else {
			viewer.setExpandedElements(open);
		}
		viewer.setSelection(selection, false);
	}

	/** The tree of this view. */
	public TreeViewer viewer() {
		return viewer;
	}

	/** The field above. */
	public Text filterField() {
		return filter;
	}

	@Override
	protected void focusContent() {
		viewer.getTree().setFocus();
	}
}
