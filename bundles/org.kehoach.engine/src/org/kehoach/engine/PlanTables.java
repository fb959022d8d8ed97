// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.Optional;

import org.kehoach.language.skeleton.LayoutText;
import org.kehoach.language.skeleton.TableLayout;

/** Puts layouts of appendix tables into plans. Used by one thread at a time. */
public final class PlanTables {

	private LayoutText layouts;

	/**
	 * At the end of the last plan of a text.
	 *
	 * @param text of a plan file; may have errors elsewhere
	 * @param title what is printed above the table
	 * @return empty if the text has no plan with an end
	 */
	public Optional<LayoutText.Insertion> into(String text, TableLayout layout, String title) {
		if (layouts == null) {
			layouts = new WorkspaceLoader().service(LayoutText.class);
		}
		return layouts.into(text, layout, title);
	}
}
