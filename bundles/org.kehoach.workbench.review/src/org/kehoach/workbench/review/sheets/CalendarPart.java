// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.sheets;

import org.kehoach.engine.Overview;
import org.kehoach.engine.review.ReviewSheets;
import org.kehoach.engine.review.Sheet;
import org.kehoach.workbench.review.desk.EngineProgress;
import org.kehoach.workbench.review.parts.SheetPart;

/** What is due when, by quarter and unit. */
public final class CalendarPart extends SheetPart {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.review.calendar"; //$NON-NLS-1$

	@Override
	protected Sheet sheet(Overview overview, String name, EngineProgress progress) {
		return ReviewSheets.calendar(overview);
	}

	@Override
	protected String groupTwice() {
		return "quarter+unit"; //$NON-NLS-1$
	}

	@Override
	protected String usualGroup() {
		return "quarter"; //$NON-NLS-1$
	}

	@Override
	protected String fileName() {
		return "lich-thoi-han"; //$NON-NLS-1$
	}
}
