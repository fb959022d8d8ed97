// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.fixes;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.kehoach.workbench.editor.connection.LanguageConnection;

/** The quick fixes of a problem: for Ctrl+1, the hover and the view Problems. */
public final class FixResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return !LanguageConnection.get().findings().fixes(marker).isEmpty();
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		return LanguageConnection.get().findings().fixes(marker).stream().map(FixResolution::new).toArray(IMarkerResolution[]::new);
	}
}
