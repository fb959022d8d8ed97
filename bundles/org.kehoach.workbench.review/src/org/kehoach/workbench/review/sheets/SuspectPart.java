// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.sheets;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kehoach.engine.EngineException;
import org.kehoach.engine.LinkReview;
import org.kehoach.engine.Overview;
import org.kehoach.engine.review.ReviewNames;
import org.kehoach.engine.review.ReviewSheets;
import org.kehoach.engine.review.Sheet;
import org.kehoach.engine.review.Sheet.Line;
import org.kehoach.trace.baseline.LinkKey;
import org.kehoach.trace.baseline.ReviewedLink;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.desk.EngineProgress;
import org.kehoach.workbench.review.desk.ReviewDesk;
import org.kehoach.workbench.review.desk.ReviewEngine;
import org.kehoach.workbench.review.parts.Background;
import org.kehoach.workbench.review.parts.Exports;
import org.kehoach.workbench.review.parts.Places;
import org.kehoach.workbench.review.parts.SheetPart;

/** Links whose target has changed: what it said and says, and accepting what is as it should be. */
public final class SuspectPart extends SheetPart {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.review.suspects"; //$NON-NLS-1$

	private static final int[] SHARES = { 58, 42 };

	private WordingPane wording;
	private Background accepting;
	private final IAction accept = action("accept", IAction.AS_PUSH_BUTTON, action -> accept(viewer().selected())); //$NON-NLS-1$
	private final IAction acceptAll = action("acceptAll", IAction.AS_PUSH_BUTTON, action -> accept(viewer().lines())); //$NON-NLS-1$

	@Override
	protected Control createContent(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		super.createContent(sash);
		wording = new WordingPane(sash);
		sash.setWeights(SHARES);
		accepting = new Background(sash);
		viewer().viewer().addSelectionChangedListener(event -> {
			wording.show(overview(), first());
			enable();
		});
		viewer().whenArranged(this::enable);
		enable();
		viewer().viewer().getTree().addListener(SWT.KeyDown, event -> {
			if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == SWT.MOD1) {
				accept(viewer().selected());
			}
		});
		return sash;
	}

	/** Only what there is to accept can be accepted. */
	private void enable() {
		accept.setEnabled(!viewer().selected().isEmpty());
		acceptAll.setEnabled(!viewer().lines().isEmpty());
	}

	private ReviewedLink first() {
		List<Line> selected = viewer().selected();
		return selected.isEmpty() ? null : (ReviewedLink) selected.getFirst().about();
	}

	@Override
	protected void contribute(IToolBarManager tools) {
		tools.add(worded(accept));
		tools.add(worded(acceptAll));
		tools.add(worded(action("record", IAction.AS_PUSH_BUTTON, action -> record()))); //$NON-NLS-1$
		tools.add(new Separator());
		super.contribute(tools);
	}

	@Override
	protected void fillMenu(IMenuManager menu) {
		menu.add(action("openTarget", IAction.AS_PUSH_BUTTON, action -> { //$NON-NLS-1$
			ReviewedLink link = first();
			if (link != null && overview() != null) {
				Places.open(new ReviewNames(overview()).placeOf(link.link().key().target()));
			}
		}));
		IAction withKey = action("accept", IAction.AS_PUSH_BUTTON, action -> accept(viewer().selected())); //$NON-NLS-1$
		withKey.setText(withKey.getText() + "\tCtrl+Enter"); //$NON-NLS-1$
		withKey.setEnabled(accept.isEnabled());
		menu.add(withKey);
		menu.add(acceptAll);
		menu.add(action("record", IAction.AS_PUSH_BUTTON, action -> record())); //$NON-NLS-1$
	}

	/** Accepts the links of lines as they are now. */
	public void accept(List<Line> lines) {
		Set<LinkKey> keys = lines.stream().map(line -> ((ReviewedLink) line.about()).link().key()).collect(Collectors.toSet());
		if (keys.isEmpty()) {
			Exports.say(getViewSite(), Messages.get("accept.nothing"), true); //$NON-NLS-1$
		} else {
			write(folder -> ReviewEngine.call(engine -> engine.acceptSuspects(folder.folder(), keys, folder.progress())), "accept.done", done -> done.accepted().size()); //$NON-NLS-1$
		}
	}

	/** Takes up new links, so that later changes of their targets are noticed. */
	public void record() {
		write(folder -> ReviewEngine.call(engine -> engine.updateBaseline(folder.folder(), folder.progress())), "record.done", //$NON-NLS-1$
				done -> done.review().links().stream().filter(link -> link.state() == ReviewedLink.State.NEW).count());
	}

	/** What is written to. */
	private record Folder(Path folder, EngineProgress progress) {
	}

	private interface Change {
		LinkReview make(Folder folder) throws EngineException;
	}

	/**
	 * @param words key of what is said then
	 * @param changed how many links were written anew
	 */
	private void write(Change change, String words, ToLongFunction<LinkReview> changed) {
		IProject project = ReviewDesk.get().state().project();
		if (project == null || project.getLocation() == null) {
			return;
		}
		Path path = project.getLocation().toPath();
		accepting.ask(Messages.get("job.accept"), progress -> change.make(new Folder(path, progress)), done -> { //$NON-NLS-1$
			Exports.say(getViewSite(), Messages.get(words, changed.applyAsLong(done), done.baseline().getFileName()), false);
			refresh(project);
		}, message -> Exports.say(getViewSite(), message, true));
	}

	/** The workspace notices the file; that makes the desk compute anew. */
	private static void refresh(IProject project) {
		Job job = Job.createSystem(Messages.get("job.accept"), //$NON-NLS-1$
				(ICoreRunnable) monitor -> project.refreshLocal(IResource.DEPTH_INFINITE, monitor));
		job.schedule();
	}

	@Override
	protected Sheet sheet(Overview overview, String name, EngineProgress progress) {
		return ReviewSheets.suspects(overview);
	}

	/** Old and new wording of the selected link. */
	public WordingPane wording() {
		return wording;
	}

	@Override
	protected String usualGroup() {
		return null;
	}

	@Override
	protected String fileName() {
		return "lien-ket-can-xem-lai"; //$NON-NLS-1$
	}
}
