// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.sheets;

import org.eclipse.ui.IWorkbenchPart;
import org.kehoach.engine.Overview;
import org.kehoach.engine.review.ReviewSheets;
import org.kehoach.engine.review.Sheet;
import org.kehoach.trace.graph.TraceGraph;
import org.kehoach.workbench.review.Messages;
import org.kehoach.workbench.review.desk.EngineProgress;
import org.kehoach.workbench.review.parts.SheetPart;

/** What a change of the item in focus touches: items, plans, units, tables, dates. */
public final class ImpactPart extends SheetPart {

	/** The view's id, as in plugin.xml. */
	public static final String ID = "org.kehoach.workbench.review.impact"; //$NON-NLS-1$

	@Override
	protected Sheet sheet(Overview overview, String name, EngineProgress progress) {
		int item = name == null ? TraceGraph.NONE : overview.graph().node(name);
		return item == TraceGraph.NONE ? Sheet.empty(getPartName(), Messages.get("impact.nothing")) //$NON-NLS-1$
				: ReviewSheets.impact(overview, item);
	}

	@Override
	public void focused(String name, IWorkbenchPart source) {
		// following a line of its own would take the list away from under the reader
		if (source != this) {
			again();
		}
	}

	@Override
	protected boolean hasScope() {
		// that of one item already
		return false;
	}

	@Override
	protected String usualGroup() {
		return "part"; //$NON-NLS-1$
	}

	@Override
	protected String fileName() {
		return "anh-huong"; //$NON-NLS-1$
	}
}
