// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.placeholders.Placeholders;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Task;

/**
 * A plan says in its own words what it does; a long sentence copied from the plan above still speaks of the agency
 * above.
 */
public final class CopiedText extends RuleBase<Item> {

	/** Characters from which on a text is a sentence and not a usual name of a task. */
	private static final int LONG = 60;

	public CopiedText() {
		super("KH514", Severity.INFO, Item.class);
	}

	@Override
	public void check(Item item, Report report) {
		String own = item.getTitle() == null ? "" : Plans.words(item, item.getTitle());
		if (own.length() < LONG || item instanceof Indicator || Placeholders.in(item.getTitle()).isPresent()) {
			// one indicator for all levels is measured alike, and may be worded alike; what is to be worded KH807 tells
			return;
		}
		List<Item> above = new ArrayList<>(item.getRefines());
		if (item instanceof Task task) {
			above.addAll(task.getImplements());
		}
		for (Item other : Plans.resolved(above)) {
			if (other.getTitle() != null && Plans.of(other) != Plans.of(item) && own.equals(Plans.words(other, other.getTitle()))) {
				report.on(item, Literals.ITEM__TITLE, item.getName(), Plans.of(other).getName() + "." + other.getName());
				return;
			}
		}
	}
}
