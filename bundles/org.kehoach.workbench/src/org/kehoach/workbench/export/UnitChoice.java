// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kehoach.engine.BusyUnit;
import org.kehoach.engine.Engine;
import org.kehoach.engine.EngineException;
import org.kehoach.workbench.Messages;
import org.kehoach.workbench.editor.controls.AccessibleName;
import org.kehoach.workbench.editor.controls.FontWidth;
import org.kehoach.workbench.tables.StageProgress;

/** For which units lists are written: all that have something to do, or some, which are found in the background. UI thread only. */
final class UnitChoice {

	private static final int ROWS = 7;

	private final Runnable changed;
	private final Button all;
	private final Button some;
	private final Table units;
	private final Label state;
	private Path source;
	private Job running;

	/**
	 * Fills two rows of a page whose layout is a grid of three columns.
	 *
	 * @param changed run whenever the choice changes
	 */
	UnitChoice(Composite page, Runnable changed) {
		this.changed = changed;
		new Label(page, SWT.NONE).setText(Messages.get("export.units")); //$NON-NLS-1$
		Composite row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
		all = radio(row, "export.units.all"); //$NON-NLS-1$
		some = radio(row, "export.units.some"); //$NON-NLS-1$
		all.setSelection(true);
		units = new Table(page, SWT.BORDER | SWT.CHECK | SWT.FULL_SELECTION);
		units.setHeaderVisible(true);
		AccessibleName.set(units, Messages.get("export.units")); //$NON-NLS-1$
		column("export.units.unit", 52, SWT.LEFT); //$NON-NLS-1$
		column("export.units.tasks", 13, SWT.RIGHT); //$NON-NLS-1$
		units.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, units.getItemHeight() * ROWS).span(3, 1).applyTo(units);
		state = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(state);
		units.addDisposeListener(event -> stop());
		units.setEnabled(false);
	}

	private Button radio(Composite row, String key) {
		Button radio = new Button(row, SWT.RADIO);
		radio.setText(Messages.get(key));
		radio.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			units.setEnabled(some.getSelection());
			changed.run();
		}));
		return radio;
	}

	private void column(String key, int letters, int style) {
		TableColumn column = new TableColumn(units, style);
		column.setText(Messages.get(key));
		column.setWidth(FontWidth.of(units, letters));
	}

	/** @param now absolute; the units of plans in it are looked for */
	void of(Path now) {
		if (now.equals(source)) {
			return;
		}
		source = now;
		stop();
		units.removeAll();
		state.setText(Messages.get("export.units.looking")); //$NON-NLS-1$
		Display display = units.getDisplay();
		running = new Looking(now, (found, problem) -> display.asyncExec(() -> {
			// An answer about another source is too late.
			if (!units.isDisposed() && now.equals(source)) {
				show(found, problem);
			}
		}));
		running.schedule();
	}

	private void stop() {
		if (running != null) {
			running.cancel();
			running = null;
		}
	}

	private void show(List<BusyUnit> found, String problem) {
		for (BusyUnit unit : found) {
			TableItem item = new TableItem(units, SWT.NONE);
			item.setText(new String[] { unit.title(), String.valueOf(unit.tasks()) });
			item.setData(unit);
		}
		state.setText(problem != null ? problem : Messages.get("export.units.found", found.size())); //$NON-NLS-1$
		changed.run();
	}

	/** Whether some units are wanted and none is ticked. */
	boolean missing() {
		return some.getSelection() && chosen().isEmpty();
	}

	/** As {@link org.kehoach.engine.TaskListRequest} has them; empty for all. */
	List<String> chosen() {
		return all.getSelection() ? List.of()
				: Arrays.stream(units.getItems()).filter(TableItem::getChecked).map(item -> ((BusyUnit) item.getData()).name()).toList();
	}

	/** Told the units, or what is wrong instead; in the job's thread. */
	@FunctionalInterface
	private interface Found {

		void units(List<BusyUnit> units, String problem);
	}

	/** Finds the units. */
	private static final class Looking extends Job {

		private final Path source;
		private final Found found;

		Looking(Path source, Found found) {
			super(Messages.get("export.units.looking")); //$NON-NLS-1$
			this.source = source;
			this.found = found;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				found.units(new Engine().busyUnits(source, new StageProgress(SubMonitor.convert(monitor, getName(), 100))), null);
				return Status.OK_STATUS;
			} catch (CancellationException | OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (EngineException e) {
				found.units(List.of(), e.getMessage());
				return Status.OK_STATUS;
			}
		}
	}
}
