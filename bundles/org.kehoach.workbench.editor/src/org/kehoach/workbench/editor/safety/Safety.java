// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.kehoach.workbench.editor.safety.UnsavedTexts.LeftOvers;
import org.osgi.framework.FrameworkUtil;

/** Keeps unsaved text aside while the workbench runs, and offers at its start what a crash has left. */
public final class Safety {

	private static final String FOLDER = "unsaved"; //$NON-NLS-1$

	private Safety() {
	}

	/** Called once, not in the UI thread. */
	public static void install() {
		Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(Safety.class)).append(FOLDER).toPath();
		UnsavedTexts store = new UnsavedTexts(folder, Long.toString(System.currentTimeMillis(), Character.MAX_RADIX));
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		TextKeeper keeper = new TextKeeper(FileBuffers.getTextFileBufferManager(), store, display);
		LastMoment lastMoment = LastMoment.watch(display, keeper::keepNow);
		workbench.addWorkbenchListener(new IWorkbenchListener() {
			@Override
			public boolean preShutdown(IWorkbench closing, boolean forced) {
				return true;
			}

			@Override
			public void postShutdown(IWorkbench closing) {
				lastMoment.over();
				keeper.stop();
			}
		});
		LeftOvers leftOver = leftOver(store);
		leftOver.unreadable().forEach(file -> ILog.of(Safety.class).warn("Not an unsaved text: " + file)); //$NON-NLS-1$
		display.asyncExec(() -> {
			DiskQuestions.watch(display);
			keeper.start();
			new Recovery(store, keeper::keepNow).offer(leftOver.texts());
		});
	}

	private static LeftOvers leftOver(UnsavedTexts store) {
		try {
			return store.leftOver();
		} catch (IOException e) {
			ILog.of(Safety.class).error("Unsaved texts cannot be read", e); //$NON-NLS-1$
			return new LeftOvers(List.of(), List.of());
		}
	}
}
