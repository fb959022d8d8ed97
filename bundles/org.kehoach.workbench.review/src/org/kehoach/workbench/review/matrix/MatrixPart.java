// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.kehoach.engine.Overview;
import org.kehoach.engine.report.ReportTable;
import org.kehoach.engine.review.MatrixArranger;
import org.kehoach.engine.review.MatrixChoice;
import org.kehoach.engine.review.MatrixChoice.ColumnGroups;
import org.kehoach.engine.review.MatrixChoice.Order;
import org.kehoach.engine.review.MatrixChoice.RowGroups;
import org.kehoach.engine.review.MatrixTableData;
import org.kehoach.engine.review.SheetFiles;
import org.kehoach.engine.trace.TraceWords;
import org.kehoach.trace.coverage.Status;
import org.kehoach.workbench.editor.TableServices;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.parts.Background;
import org.kehoach.workbench.review.parts.Exports;
import org.kehoach.workbench.review.parts.Names;
import org.kehoach.workbench.review.parts.ReviewPart;
import org.kehoach.workbench.review.parts.SimpleSelection;

/** The coverage matrix: items of plans above against the plans below. */
public final class MatrixPart extends ReviewPart {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.review.matrix"; //$NON-NLS-1$

	private static final int PAUSE = 250;
	private static final int FIELDS = 4;
	private static final String ABOVE = "above"; //$NON-NLS-1$
	private static final String ROW_GROUPS = "rowGroups"; //$NON-NLS-1$
	private static final String COLUMN_GROUPS = "columnGroups"; //$NON-NLS-1$
	private static final String ROW_ORDER = "rowOrder"; //$NON-NLS-1$
	private static final String COLUMN_ORDER = "columnOrder"; //$NON-NLS-1$

	private MatrixChoice choice = MatrixChoice.ALL;
	private Composite control;
	private Combo above;
	private Text rowWords;
	private Text columnWords;
	private Combo status;
	private Label note;
	private MatrixTable table;
	private Background background;
	private MatrixArranger arranger;
	private List<String> parents = List.of();
	private final SimpleSelection selection = new SimpleSelection();
	private final Runnable filtered = this::filter;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && memento.getString(ROW_GROUPS) != null) {
			choice = MatrixChoice.ALL.withAbove(memento.getString(ABOVE))
					.withGroups(value(RowGroups.class, memento.getString(ROW_GROUPS)), value(ColumnGroups.class, memento.getString(COLUMN_GROUPS)))
					.withOrder(value(Order.class, memento.getString(ROW_ORDER)), value(Order.class, memento.getString(COLUMN_ORDER)));
		}
	}

	/** The first one for names that are unknown. */
	private static <E extends Enum<E>> E value(Class<E> type, String name) {
		return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst().orElse(type.getEnumConstants()[0]);
	}

	@Override
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putString(ABOVE, choice.above());
		memento.putString(ROW_GROUPS, choice.rowGroups().name());
		memento.putString(COLUMN_GROUPS, choice.columnGroups().name());
		memento.putString(ROW_ORDER, choice.rowOrder().name());
		memento.putString(COLUMN_ORDER, choice.columnOrder().name());
	}

	@Override
	protected Control createContent(Composite parent) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(FIELDS).spacing(4, 2).applyTo(control);
		above = new Combo(control, SWT.READ_ONLY | SWT.DROP_DOWN);
		above.setToolTipText(Messages.get("matrix.above.tip")); //$NON-NLS-1$
		above.getAccessible().addAccessibleListener(Names.of(Messages.get("matrix.above.tip"))); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(above);
		above.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			int chosen = above.getSelectionIndex();
			choose(choice.withAbove(chosen <= 0 ? null : parents.get(chosen - 1)));
		}));
		rowWords = field("matrix.rows"); //$NON-NLS-1$
		columnWords = field("matrix.columns"); //$NON-NLS-1$
		status = new Combo(control, SWT.READ_ONLY | SWT.DROP_DOWN);
		status.setToolTipText(Messages.get("matrix.status.tip")); //$NON-NLS-1$
		status.getAccessible().addAccessibleListener(Names.of(Messages.get("matrix.status.tip"))); //$NON-NLS-1$
		status.add(Messages.get("matrix.status.all")); //$NON-NLS-1$
		Arrays.stream(Status.values()).map(TraceWords::of).forEach(status::add);
		status.select(0);
		status.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filter()));
		note = new Label(control, SWT.NONE);
		GridDataFactory.fillDefaults().span(FIELDS, 1).grab(true, false).indent(4, 0).applyTo(note);
		background = new Background(control);
		control.addDisposeListener(event -> control.getDisplay().timerExec(-1, filtered));
		getSite().setSelectionProvider(selection);
		globalAction(ActionFactory.COPY.getId(), this::copy);
		globalAction(ActionFactory.FIND.getId(), rowWords::setFocus);
		return control;
	}

	/** When there is something to show: NatTable's classes have been found in the background by then. */
	private void makeTable() {
		table = new MatrixTable(control, this::fold);
		GridDataFactory.fillDefaults().span(FIELDS, 1).grab(true, true).hint(100, 60).applyTo(table.control());
		table.selectionLayer().addLayerListener(event -> {
			if (event instanceof ISelectionEvent) {
				selected();
			}
		});
		control.layout();
	}

	private Text field(String name) {
		Text field = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(Messages.get(name));
		field.setToolTipText(Messages.get("filter.tip")); //$NON-NLS-1$
		field.addModifyListener(event -> control.getDisplay().timerExec(PAUSE, filtered));
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(field);
		return field;
	}

	private void globalAction(String id, Runnable run) {
		getViewSite().getActionBars().setGlobalActionHandler(id, new Action() {
			@Override
			public void run() {
				run.run();
			}
		});
	}

	@Override
	protected void contribute(IToolBarManager tools) {
		tools.add(action("export", IAction.AS_PUSH_BUTTON, //$NON-NLS-1$
				action -> {
					if (table != null) {
						Exports.ask(getViewSite(), "ma-tran", () -> table.data().report()); //$NON-NLS-1$
					}
				}));
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fillMenu);
		// a view menu without entries is not shown at all, and its entries come when it is shown
		fillMenu(menu);
	}

	private void fillMenu(IMenuManager menu) {
		MenuManager rowGroups = new MenuManager(Messages.get("matrix.groupRows")); //$NON-NLS-1$
		for (RowGroups each : RowGroups.values()) {
			rowGroups.add(radio("matrix.rows." + each, choice.rowGroups() == each, () -> choice.withGroups(each, choice.columnGroups()))); //$NON-NLS-1$
		}
		MenuManager columnGroups = new MenuManager(Messages.get("matrix.groupColumns")); //$NON-NLS-1$
		for (ColumnGroups each : ColumnGroups.values()) {
			columnGroups.add(radio("matrix.columns." + each, choice.columnGroups() == each, () -> choice.withGroups(choice.rowGroups(), each))); //$NON-NLS-1$
		}
		MenuManager rowOrder = new MenuManager(Messages.get("matrix.sortRows")); //$NON-NLS-1$
		MenuManager columnOrder = new MenuManager(Messages.get("matrix.sortColumns")); //$NON-NLS-1$
		for (Order each : Order.values()) {
			rowOrder.add(radio("matrix.order." + each, choice.rowOrder() == each, () -> choice.withOrder(each, choice.columnOrder()))); //$NON-NLS-1$
			columnOrder.add(radio("matrix.order." + each, choice.columnOrder() == each, () -> choice.withOrder(choice.rowOrder(), each))); //$NON-NLS-1$
		}
		menu.add(rowGroups);
		menu.add(columnGroups);
		menu.add(rowOrder);
		menu.add(columnOrder);
		menu.add(new Separator());
		menu.add(action("copy", IAction.AS_PUSH_BUTTON, action -> copy())); //$NON-NLS-1$
	}

	private Action radio(String name, boolean checked, Supplier<MatrixChoice> next) {
		Action action = new Action(Messages.get(name), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					choose(next.get());
				}
			}
		};
		action.setChecked(checked);
		return action;
	}

	private void copy() {
		if (table != null) {
			ReportTable shown = table.data().report().tables().getFirst();
			Exports.copy(control.getDisplay(), SheetFiles.tabbed(shown.columns(), shown.rows()));
		}
	}

	private void filter() {
		if (!control.isDisposed()) {
			int chosen = status.getSelectionIndex();
			choose(choice.withFilter(rowWords.getText(), columnWords.getText(), chosen <= 0 ? null : Status.values()[chosen - 1]));
		}
	}

	private void fold(String group, boolean row) {
		Set<String> rows = new HashSet<>(choice.foldedRows());
		Set<String> columns = new HashSet<>(choice.foldedColumns());
		Set<String> of = row ? rows : columns;
		if (!of.remove(group)) {
			of.add(group);
		}
		choose(choice.withFolded(rows, columns));
	}

	/** Shows the matrix another way. */
	public void choose(MatrixChoice next) {
		if (!next.equals(choice)) {
			choice = next;
			arrange();
		}
	}

	/** How the matrix is shown. */
	public MatrixChoice choice() {
		return choice;
	}

	@Override
	protected void show(Overview overview) {
		arranger = new MatrixArranger(overview);
		parents = arranger.above();
		above.removeAll();
		above.add(Messages.get("matrix.above.all")); //$NON-NLS-1$
		parents.stream().map(arranger::label).forEach(above::add);
		above.select(choice.above() == null ? 0 : parents.indexOf(choice.above()) + 1);
		arrange();
	}

	private void arrange() {
		if (arranger == null) {
			return;
		}
		MatrixArranger mine = arranger;
		MatrixChoice wanted = choice;
		background.ask(Messages.get("job.view", getPartName()), progress -> { //$NON-NLS-1$
			TableServices.find();
			synchronized (mine) {
				return mine.arrange(wanted);
			}
		}, this::arranged, message -> {
			if (choice.above() == null && !parents.isEmpty()) {
				// all at once are too many: the plan that obliges most comes first
				choose(choice.withAbove(parents.getFirst()));
				above.select(1);
			} else {
				note(message);
			}
		});
	}

	private void arranged(MatrixTableData data) {
		if (table == null) {
			makeTable();
		}
		table.show(data);
		boolean empty = data.view().rows().size() == 0 || data.view().columns().size() == 0;
		note(empty ? Messages.get(data.view().matrix().rows() == 0 ? "matrix.none" : "matrix.filtered") : data.summary()); //$NON-NLS-1$ //$NON-NLS-2$
		selected();
	}

	private void note(String text) {
		note.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The sentence above the matrix. */
	public String summary() {
		return note.getText();
	}

	private void selected() {
		Point cell = table.selected();
		ISelection now = cell == null ? StructuredSelection.EMPTY
				: new StructuredSelection(new MatrixCell(cell.y, cell.x, table.data().cellItem(cell.y, cell.x)));
		selection.setSelection(now);
		if (cell != null) {
			Exports.say(getViewSite(), table.data().cellTip(cell.y, cell.x).replace("\n", " | "), false); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** The table of this view; null until there is something to show. */
	public MatrixTable table() {
		return table;
	}

	/** True while the matrix is being arranged. */
	public boolean isBusy() {
		return background.isBusy();
	}

	/** The field that filters rows. */
	public Text rowField() {
		return rowWords;
	}

	/** Names of the plans above that can be chosen. */
	public List<String> parents() {
		return new ArrayList<>(parents);
	}

	@Override
	protected void focusContent() {
		if (table == null) {
			rowWords.setFocus();
		} else {
			table.control().setFocus();
		}
	}
}
