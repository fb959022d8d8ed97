// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.validation.RuleBase;
import org.kehoach.model.Item;
import org.kehoach.model.PlanPackage.Literals;

/** A goal refines a goal, an indicator an indicator, a task a task; a task implements whatever it helps to reach. */
public final class RefinesOtherKind extends RuleBase<Item> {

	public RefinesOtherKind() {
		super("KH502", Severity.WARNING, Item.class);
	}

	@Override
	public void check(Item item, Report report) {
		for (int i = 0; i < item.getRefines().size(); i++) {
			Item above = item.getRefines().get(i);
			if (!above.eIsProxy() && above.eClass() != item.eClass()) {
				report.at(item, Literals.ITEM__REFINES, i, item.getName(), above.getName());
			}
		}
	}
}
