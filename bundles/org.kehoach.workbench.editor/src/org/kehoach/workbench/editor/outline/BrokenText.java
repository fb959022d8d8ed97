// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.outline;

import java.util.Arrays;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.kehoach.language.messages.IssueCodes;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.diagnostics.FileMarkers;

/** Tells plans that cannot be read as a whole at the moment. */
final class BrokenText {

	private static final Set<String> CODES = Set.of(IssueCodes.SYNTAX, IssueCodes.UNCLOSED_TEXT, IssueCodes.UNCLOSED_COMMENT);

	private BrokenText() {
	}

	/** Whether a syntax error is known of a plan. */
	static boolean isBroken(String uri) {
		IFile file = PlanFiles.file(uri).orElse(null);
		if (file == null || !file.exists()) {
			return false;
		}
		try {
			return Arrays.stream(file.findMarkers(FileMarkers.TYPE, false, IResource.DEPTH_ZERO)).anyMatch(BrokenText::isSyntaxError);
		} catch (CoreException e) {
			ILog.of(BrokenText.class).warn("Problems cannot be read: " + file, e); //$NON-NLS-1$
			return false;
		}
	}

	private static boolean isSyntaxError(IMarker marker) {
		return CODES.contains(marker.getAttribute(FileMarkers.CODE, "")); //$NON-NLS-1$
	}
}
