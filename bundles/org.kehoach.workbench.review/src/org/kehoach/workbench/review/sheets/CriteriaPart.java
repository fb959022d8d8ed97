// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.sheets;

import org.kehoach.engine.Overview;
import org.kehoach.engine.review.ReviewSheets;
import org.kehoach.engine.review.Sheet;
import org.kehoach.workbench.review.desk.EngineProgress;
import org.kehoach.workbench.review.parts.SheetPart;

/** How plans stand to the criteria of the PAR Index. */
public final class CriteriaPart extends SheetPart {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.review.criteria"; //$NON-NLS-1$

	@Override
	protected Sheet sheet(Overview overview, String name, EngineProgress progress) {
		return ReviewSheets.criteria(overview);
	}

	@Override
	protected String usualGroup() {
		return "plan"; //$NON-NLS-1$
	}

	@Override
	protected String fileName() {
		return "tieu-chi"; //$NON-NLS-1$
	}
}
