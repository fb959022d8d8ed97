// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.outline;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.kehoach.workbench.editor.LongText;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.PlanImages;
import org.kehoach.workbench.editor.Positions;
import org.kehoach.workbench.editor.connection.FreshAnswer;
import org.kehoach.workbench.editor.connection.LanguageConnection;
import org.kehoach.workbench.editor.connection.PlanText;

/** The outline of one plan: follows the caret, and takes the caret where it is clicked. */
public final class PlanOutline extends ContentOutlinePage {

	/** After the last key: shorter, and the tree flickers while someone types. In milliseconds. */
	private static final int TYPING_PAUSE = 400;
	/** The plan itself and its areas are open at first. */
	private static final int OPEN_LEVELS = 2;
	/** Of one area; a click on the line behind them shows as many more. */
	private static final int MOST_CHILDREN = 1_000;

	private final ITextEditor editor;
	private final PlanText plan;
	private final ISelectionChangedListener caret = event -> followCaret(event.getSelection());
	private List<OutlineNode> roots = List.of();
	private boolean filled;
	private boolean following;
	private Composite area;
	private final OutlineFilter filter = new OutlineFilter();
	private Object[] expandedBefore = {};
	private FreshAnswer<List<OutlineNode>> symbols;

	PlanOutline(ITextEditor editor, PlanText plan) {
		this.editor = editor;
		this.plan = plan;
	}

	@Override
	public void createControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		Text filterText = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filterText);
		filterText.setMessage(Messages.get("outline.filter")); //$NON-NLS-1$
		filterText.addModifyListener(event -> filter(filterText.getText()));
		super.createControl(area);
		TreeViewer tree = getTreeViewer();
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
		tree.addFilter(filter);
		tree.setUseHashlookup(true);
		tree.setDisplayIncrementally(MOST_CHILDREN);
		tree.setContentProvider(new OutlineContent());
		tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.addPostSelectionChangedListener(caret);
		}
		symbols = PlanSymbols.fresh(plan, tree.getControl(), TYPING_PAUSE, this::show);
		symbols.start();
	}

	@Override
	public void dispose() {
		if (symbols != null) {
			symbols.stop();
			PlanSymbols.forget(plan);
		}
		if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.removePostSelectionChangedListener(caret);
		}
		super.dispose();
	}

	@Override
	public Control getControl() {
		return area;
	}

	@Override
	public void setFocus() {
		getTreeViewer().getControl().setFocus();
	}

	@Override
	public void init(IPageSite site) {
		super.init(site);
		Action sort = new Action(Messages.get("outline.sort"), IAction.AS_CHECK_BOX) { //$NON-NLS-1$
			@Override
			public void run() {
				getTreeViewer().setComparator(isChecked() ? new ViewerComparator() : null);
			}
		};
		sort.setImageDescriptor(PlanImages.descriptor("sort")); //$NON-NLS-1$
		sort.setToolTipText(sort.getText());
		site.getActionBars().getToolBarManager().add(sort);
	}

	/** Shows only what has some words in it, written with or without accents, and what is around and inside of that. */
	public void filter(String words) {
		TreeViewer tree = getTreeViewer();
		if (!filter.isOn()) {
			expandedBefore = tree.getExpandedElements();
		}
		filter.set(words);
		tree.refresh();
		if (filter.isOn()) {
			tree.expandAll();
		} else {
			// JFace leaves open what is below the last of the elements that it is given
			tree.collapseAll();
			tree.setExpandedElements(expandedBefore);
		}
	}

	/** What is shown, for tests; empty until the server has answered. */
	public List<OutlineNode> roots() {
		return roots;
	}

	private boolean isGone() {
		return getControl() == null || getControl().isDisposed() || LanguageConnection.get().isClosed();
	}

	private void show(List<OutlineNode> nodes) {
		if (isGone() || PlanSymbols.isHalf(nodes, roots, plan)) {
			return;
		}
		roots = nodes;
		TreeViewer tree = getTreeViewer();
		tree.getControl().setRedraw(false);
		try {
			following = true;
			Object[] expanded = tree.getExpandedElements();
			tree.setInput(roots);
			if (filled) {
				tree.setExpandedElements(expanded);
			} else {
				tree.expandToLevel(OPEN_LEVELS);
				filled = !roots.isEmpty();
			}
		} finally {
			following = false;
			tree.getControl().setRedraw(true);
		}
		followCaret(editor.getSelectionProvider().getSelection());
	}

	private void followCaret(ISelection selection) {
		// to reveal one of thousands, the tree would make all of them
		if (isGone() || LongText.is(plan.document()) || getTreeViewer().getControl().isFocusControl() || !(selection instanceof ITextSelection text)) {
			return;
		}
		OutlineNode node = OutlineNode.at(roots, plan.document(), text.getOffset());
		if (node != null) {
			following = true;
			try {
				getTreeViewer().setSelection(new StructuredSelection(node), true);
			} finally {
				following = false;
			}
		}
	}

	/** A node was chosen by a person, unless the tree only follows the caret. */
	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!following && event.getSelection() instanceof IStructuredSelection chosen
				&& chosen.getFirstElement() instanceof OutlineNode node) {
			IRegion region = Positions.region(plan.document(), node.symbol().getSelectionRange());
			editor.selectAndReveal(region.getOffset(), region.getLength());
		}
	}
}
