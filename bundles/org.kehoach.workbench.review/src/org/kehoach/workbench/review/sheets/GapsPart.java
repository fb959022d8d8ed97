// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.sheets;

import org.kehoach.engine.Overview;
import org.kehoach.engine.review.ReviewSheets;
import org.kehoach.engine.review.Sheet;
import org.kehoach.workbench.review.desk.EngineProgress;
import org.kehoach.workbench.review.parts.SheetPart;

/** Obligations that are missing, targets that are weaker, times that are late, work that lacks something. */
public final class GapsPart extends SheetPart {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.review.gaps"; //$NON-NLS-1$

	@Override
	protected Sheet sheet(Overview overview, String name, EngineProgress progress) {
		return ReviewSheets.gaps(overview);
	}

	@Override
	protected String usualGroup() {
		return "rule"; //$NON-NLS-1$
	}

	@Override
	protected String fileName() {
		return "cho-con-ho"; //$NON-NLS-1$
	}
}
