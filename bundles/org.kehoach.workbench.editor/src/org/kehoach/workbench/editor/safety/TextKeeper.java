// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.swt.widgets.Display;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.documents.BufferWatch;

/**
 * Keeps the text of every editor with unsaved changes aside, every few seconds, until it is saved or its editor is closed.
 * The text is read in the UI thread, which alone changes it, and written in a job.
 */
public final class TextKeeper extends BufferWatch {

	/** Between two copies of a text that is being written. In milliseconds. */
	public static final int PERIOD = 3_000;

	private static final long NEVER = -1;

	private final ITextFileBufferManager buffers;
	private final UnsavedTexts store;
	private final Display display;
	private final Runnable tick = this::tick;
	/** Of each buffer with unsaved changes: its text's stamp when it was kept last. UI thread only. */
	private final Map<ITextFileBuffer, Long> unsaved = new HashMap<>();
	/** What the job is to do with each file: keep a text, or drop what it has kept. Guarded by itself. */
	private final Map<Path, Optional<KeptText>> pending = new LinkedHashMap<>();
	private final Job job = new Job(Messages.get("job.keep")) { //$NON-NLS-1$
		@Override
		protected IStatus run(IProgressMonitor monitor) {
			writePending();
			return Status.OK_STATUS;
		}
	};
	private boolean failed;

	/** @param store is used in one thread at a time */
	public TextKeeper(ITextFileBufferManager buffers, UnsavedTexts store, Display display) {
		this.buffers = buffers;
		this.store = store;
		this.display = display;
		job.setSystem(true);
	}

	/** Follows all editors from now on. In the UI thread. */
	public void start() {
		buffers.addFileBufferListener(this);
		for (IFileBuffer buffer : buffers.getFileBuffers()) {
			if (buffer.isDirty()) {
				dirtyStateChanged(buffer, true);
			}
		}
	}

	/** Ends; what is to be written or dropped still is. */
	public void stop() {
		buffers.removeFileBufferListener(this);
		job.cancel();
		writePending();
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		if (buffer instanceof ITextFileBuffer text) {
			inDisplay(() -> {
				if (isDirty && unsaved.put(text, NEVER) == null) {
					display.timerExec(PERIOD, tick);
				} else if (!isDirty) {
					forget(text);
				}
			});
		}
	}

	/** Somebody has agreed to take what another program has written: unsaved text is gone from the window, but not lost. */
	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		if (buffer.isDirty()) {
			inDisplay(() -> display.asyncExec(() -> Notice.show(Messages.get("keep.replaced", buffer.getLocation().lastSegment())))); //$NON-NLS-1$
		}
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text) {
			inDisplay(() -> forget(text));
		}
	}

	private void inDisplay(Runnable task) {
		if (display.isDisposed()) {
			return;
		}
		if (Display.getCurrent() == display) {
			task.run();
		} else {
			display.asyncExec(task);
		}
	}

	private void forget(ITextFileBuffer buffer) {
		if (unsaved.remove(buffer) != null) {
			file(buffer).ifPresent(file -> plan(file, Optional.empty()));
		}
	}

	/** Keeps all unsaved texts as they are now, before it returns. In the UI thread. */
	public void keepNow() {
		tick();
		writePending();
	}

	/** Takes a copy of all texts that have changed since the last one. */
	private void tick() {
		if (unsaved.isEmpty()) {
			return;
		}
		unsaved.replaceAll((buffer, kept) -> {
			IDocument document = buffer.getDocument();
			long now = document instanceof IDocumentExtension4 stamped ? stamped.getModificationStamp() : kept;
			if (now != kept) {
				String text = document.get();
				file(buffer).ifPresent(file -> plan(file, Optional.of(new KeptText(file, Instant.now(), KeptText.Saved.NOTHING, text))));
			}
			return now;
		});
		display.timerExec(PERIOD, tick);
	}

	private void plan(Path file, Optional<KeptText> text) {
		synchronized (pending) {
			pending.put(file, text);
		}
		job.schedule();
	}

	private static Optional<Path> file(ITextFileBuffer buffer) {
		IPath path = buffer.getLocation();
		if (path == null) {
			return Optional.empty();
		}
		IFile file = path.segmentCount() > 1 ? ResourcesPlugin.getWorkspace().getRoot().getFile(path) : null;
		IPath inProject = file == null || file.getProject().getLocation() == null ? null
				: file.getProject().getLocation().append(file.getProjectRelativePath());
		return Optional.of((inProject == null ? path : inProject).toPath());
	}

	private synchronized void writePending() {
		Map<Path, Optional<KeptText>> now;
		synchronized (pending) {
			now = new LinkedHashMap<>(pending);
			pending.clear();
		}
		now.forEach((file, kept) -> {
			try {
				if (kept.isPresent()) {
					KeptText text = kept.get();
					store.keep(new KeptText(file, text.at(), UnsavedTexts.saved(file), text.text()));
				} else {
					store.drop(file);
				}
				failed = false;
			} catch (IOException e) {
				tellFailure(file, e);
			}
		});
	}

	/** Once, until it works again: it would fail every few seconds. */
	private void tellFailure(Path file, IOException failure) {
		if (!failed) {
			failed = true;
			ILog.of(getClass()).warn("Unsaved text cannot be kept aside: " + file, failure); //$NON-NLS-1$
			inDisplay(() -> Notice.show(Messages.get("keep.failed", file, failure.getMessage()))); //$NON-NLS-1$
		}
	}
}
