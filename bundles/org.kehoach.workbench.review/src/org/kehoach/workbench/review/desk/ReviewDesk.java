// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.desk;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.kehoach.engine.Overview;
import org.kehoach.trace.graph.TraceGraph;

/**
 * What lies on the reviewer's desk: a project, what is known of it, and the item in focus. All views of the review look at the
 * same. The project follows the selection and the active editor, unless it is pinned. Works only while somebody looks. UI thread
 * only, unless said otherwise.
 */
public final class ReviewDesk {

	/** All jobs of the review belong to it. */
	public static final Object FAMILY = new Object();

	/** After a change, in milliseconds: several files are often saved together. */
	private static final int PAUSE = 300;

	private static final ReviewDesk DESK = new ReviewDesk();

	private final ListenerList<ReviewListener> listeners = new ListenerList<>();
	/** By project, as long as nothing in it has changed. */
	private final Map<IProject, ReviewState> known = new HashMap<>();
	private final DeskSelection selection = new DeskSelection(this);
	private final DeskResources resources = new DeskResources(this);
	private final DeskMemory memory = new DeskMemory();
	private ReviewState state = ReviewState.NOTHING;
	private String focus;
	private String plan;
	private boolean pinned;
	private OverviewJob job;

	private ReviewDesk() {
	}

	/** The one desk of this workbench. */
	public static ReviewDesk get() {
		return DESK;
	}

	/** What is reviewed now. */
	public ReviewState state() {
		return state;
	}

	/** Full name of the item or plan that is looked at; null for none. */
	public String focus() {
		return focus;
	}

	/** Name of the plan that is looked at: that of the item, or the one in which something is missing; null for none. */
	public String plan() {
		return plan;
	}

	/** Whether the project stays, whatever is selected. */
	public boolean isPinned() {
		return pinned;
	}

	/** @see #isPinned */
	public void setPinned(boolean pin) {
		pinned = pin;
		memory.keep(state.project(), pinned);
		if (!pin) {
			selection.look();
		}
		fireState();
	}

	/** True while the project is being computed. */
	public boolean isBusy() {
		return job != null;
	}

	/** The listener is told from now on; the first one sets the desk to work. */
	public void add(ReviewListener listener) {
		boolean first = listeners.isEmpty();
		listeners.add(listener);
		if (first) {
			selection.start();
			resources.start();
			known.clear();
			selection.look();
			remember();
			if (state.project() != null && !state.project().isAccessible()) {
				review(null);
			} else if (state.project() != null) {
				changed(state.project());
			}
		}
	}

	/** Goes on with the project of the last time, if nobody means another one. */
	private void remember() {
		IProject last = memory.project();
		if (state.project() == null && last != null) {
			pinned = memory.isPinned();
			review(last);
		}
	}

	/** The listener is told no more; without listeners the desk rests. */
	public void remove(ReviewListener listener) {
		listeners.remove(listener);
		if (listeners.isEmpty()) {
			selection.stop();
			resources.stop();
			cancel();
		}
	}

	/**
	 * Looks at an item or plan.
	 *
	 * @param name its full name; null changes nothing
	 * @param source the part in which somebody went to it; null if nobody did
	 */
	public void setFocus(String name, IWorkbenchPart source) {
		setFocus(name, null, source);
	}

	/**
	 * As {@link #setFocus(String, IWorkbenchPart)}.
	 *
	 * @param file of the plan that is looked at, where that is not the item's own; null if it is
	 */
	void setFocus(String name, Path file, IWorkbenchPart source) {
		if (name != null && !name.equals(focus)) {
			focus = name;
			listeners.forEach(listener -> listener.focused(name, source));
		}
		String next = planOf(name, file);
		if (next != null && !next.equals(plan)) {
			plan = next;
			listeners.forEach(listener -> listener.planned(next, source));
		}
	}

	/** Null if nothing says which. */
	private String planOf(String name, Path file) {
		if (file != null && state.overview() != null) {
			TraceGraph graph = state.overview().graph();
			OptionalInt found = IntStream.range(0, graph.plans()).filter(each -> graph.file(each).equals(file.toString())).findFirst();
			if (found.isPresent()) {
				return graph.plan(found.getAsInt()).name();
			}
		}
		return name == null ? null : name.replaceFirst("\\..*", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Reviews a project, unless another one is pinned. */
	public void select(IProject project) {
		if (!pinned && project != null && !project.equals(state.project())) {
			review(project);
		}
	}

	/** Computes the project anew. */
	public void refresh() {
		if (state.project() != null) {
			known.remove(state.project());
			compute(state.project(), 0);
		}
	}

	/** Something in the folder of a project has changed; others may use it. */
	void changed(IProject project) {
		known.clear();
		if (state.project() != null) {
			compute(state.project(), PAUSE);
		}
	}

	/** A project is closed or deleted. */
	void gone(IProject project) {
		known.remove(project);
		if (project.equals(state.project())) {
			pinned = false;
			review(null);
			selection.look();
		}
	}

	private void review(IProject project) {
		cancel();
		focus = null;
		plan = null;
		memory.keep(project, pinned);
		ReviewState before = project == null ? ReviewState.NOTHING : known.get(project);
		state = before != null ? before : new ReviewState(project, null, null);
		if (before == null) {
			compute(project, 0);
		}
		fireState();
	}

	private void compute(IProject project, int pause) {
		cancel();
		Display display = PlatformUI.getWorkbench().getDisplay();
		OverviewJob[] mine = new OverviewJob[1];
		mine[0] = new OverviewJob(project, (overview, problem) -> {
			if (!display.isDisposed()) {
				display.asyncExec(() -> computed(mine[0], project, overview, problem));
			}
		});
		job = mine[0];
		job.schedule(pause);
	}

	private void computed(OverviewJob of, IProject project, Overview overview, String problem) {
		if (of != job) {
			// an answer for an earlier text
			return;
		}
		job = null;
		state = new ReviewState(project, overview, problem);
		known.put(project, state);
		fireState();
	}

	private void cancel() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private void fireState() {
		listeners.forEach(listener -> listener.reviewed(state));
	}

	/** Waits for nothing: only says whether any job of the review is left. */
	public static boolean isIdle() {
		return Job.getJobManager().find(FAMILY).length == 0;
	}
}
