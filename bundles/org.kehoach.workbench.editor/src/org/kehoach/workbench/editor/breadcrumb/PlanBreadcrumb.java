// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.breadcrumb;

import java.util.LinkedList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kehoach.workbench.editor.Positions;
import org.kehoach.workbench.editor.connection.FreshAnswer;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.connection.ViewerFollower;
import org.kehoach.workbench.editor.outline.OutlineNode;
import org.kehoach.workbench.editor.outline.PlanSymbols;
import org.kehoach.workbench.editor.preferences.EditorPreferences;

/** The line above the text that says which plan, area and item the caret is in. The platform's editor has no place for one, so it makes room. */
public final class PlanBreadcrumb extends ViewerFollower {

	/** After the last key, in milliseconds: names change seldom. */
	private static final int TYPING_PAUSE = 500;
	/** Under this key the line is found at the viewer's control. */
	private static final String KEY = PlanBreadcrumb.class.getName();

	private final ISelectionChangedListener caret = event -> show();
	private final IPropertyChangeListener wish = event -> {
		if (EditorPreferences.BREADCRUMB.equals(event.getProperty())) {
			place();
		}
	};
	private SourceViewer viewer;
	private PlanText plan;
	private Crumbs crumbs;
	private List<OutlineNode> roots = List.of();
	private FreshAnswer<List<OutlineNode>> symbols;

	@Override
	protected void start(ITextViewer shownIn, PlanText text) {
		if (!(shownIn instanceof SourceViewer source) || !(source.getControl().getParent().getLayout() instanceof FillLayout)
				&& source.getControl().getParent().getData(KEY) == null) {
			return;
		}
		viewer = source;
		plan = text;
		Composite parent = viewer.getControl().getParent();
		crumbs = parent.getData(KEY) instanceof Crumbs made ? made : new Crumbs(parent);
		parent.setData(KEY, crumbs);
		crumbs.onChoice(this::go);
		place();
		EditorPreferences.store().addPropertyChangeListener(wish);
		if (viewer.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.addPostSelectionChangedListener(caret);
		}
		symbols = PlanSymbols.fresh(plan, crumbs.control(), TYPING_PAUSE, this::answered);
		symbols.start();
		viewer.getControl().addDisposeListener(event -> EditorPreferences.store().removePropertyChangeListener(wish));
	}

	@Override
	protected void end() {
		if (symbols == null) {
			return;
		}
		symbols.stop();
		symbols = null;
		PlanSymbols.forget(plan);
		EditorPreferences.store().removePropertyChangeListener(wish);
		if (viewer.getSelectionProvider() instanceof IPostSelectionProvider provider) {
			provider.removePostSelectionChangedListener(caret);
		}
	}

	/** Above the text; away if nobody wants it. */
	private void place() {
		if (crumbs == null || crumbs.control().isDisposed()) {
			return;
		}
		boolean wanted = EditorPreferences.isOn(EditorPreferences.BREADCRUMB);
		Control text = viewer.getControl();
		Composite parent = text.getParent();
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		crumbs.control().moveAbove(text);
		crumbs.control().setVisible(wanted);
		GridDataFactory.fillDefaults().grab(true, false).exclude(!wanted).applyTo(crumbs.control());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		parent.layout(true);
	}

	private void answered(List<OutlineNode> nodes) {
		if (!PlanSymbols.isHalf(nodes, roots, plan)) {
			roots = nodes;
			show();
		}
	}

	private void show() {
		if (crumbs == null || crumbs.control().isDisposed() || !EditorPreferences.isOn(EditorPreferences.BREADCRUMB)) {
			return;
		}
		LinkedList<OutlineNode> path = new LinkedList<>();
		for (OutlineNode node = OutlineNode.at(roots, plan.document(), viewer.getSelectedRange().x); node != null; node = node.parent()) {
			path.addFirst(node);
		}
		crumbs.show(List.copyOf(path), roots);
	}

	private void go(OutlineNode node) {
		int offset = Positions.offset(plan.document(), node.symbol().getSelectionRange().getStart());
		int end = Positions.offset(plan.document(), node.symbol().getSelectionRange().getEnd());
		viewer.revealRange(offset, Math.max(0, end - offset));
		viewer.setSelectedRange(offset, Math.max(0, end - offset));
		viewer.getTextWidget().setFocus();
	}

	/** The line above the text of a viewer; null where there is none. */
	public static Crumbs of(SourceViewer viewer) {
		return viewer.getControl().getParent().getData(KEY) instanceof Crumbs crumbs && !crumbs.control().isDisposed() ? crumbs : null;
	}
}
