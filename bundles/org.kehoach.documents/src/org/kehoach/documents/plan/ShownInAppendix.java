// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.plan;

import java.util.HashSet;
import java.util.Set;

import org.kehoach.documents.appendix.Items;
import org.kehoach.model.Appendix;
import org.kehoach.model.ColumnRole;
import org.kehoach.model.Item;
import org.kehoach.model.Indicator;
import org.kehoach.model.Plan;
import org.kehoach.model.Task;

/** Which items the appendix tables of a plan show, so that the body need not repeat them. */
final class ShownInAppendix {
	private final boolean tasks;
	private final boolean indicators;
	private final Set<Item> named = new HashSet<>();

	ShownInAppendix(Plan plan) {
		tasks = plan.getAppendices().stream().anyMatch(appendix -> !appendix.isIndicators());
		indicators = plan.getAppendices().stream().anyMatch(Appendix::isIndicators);
		for (Appendix appendix : plan.getAppendices()) {
			if (!appendix.isIndicators()) {
				addNamed(plan, shows(appendix, ColumnRole.GOAL), shows(appendix, ColumnRole.INDICATOR), shows(appendix, ColumnRole.PRODUCT));
			}
		}
	}

	private static boolean shows(Appendix appendix, ColumnRole role) {
		return appendix.getColumns().stream().anyMatch(column -> column.getRole() == role);
	}

	private void addNamed(Plan plan, boolean goals, boolean measured, boolean products) {
		for (Task task : Items.tasks(plan)) {
			for (Item item : Items.served(task)) {
				if (goals || measured && item instanceof Indicator) {
					named.add(item);
				}
			}
			if (products) {
				named.addAll(Items.measured(task));
			}
		}
	}

	boolean shows(Item item) {
		return switch (item) {
		case Task task -> tasks;
		case Indicator indicator when indicators -> true;
		default -> named.contains(item);
		};
	}
}
