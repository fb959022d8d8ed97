// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.assists;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.kehoach.language.validation.rules.UncoveredObligation;
import org.kehoach.model.Area;
import org.kehoach.model.AreaKind;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanPackage.Literals;

/**
 * Something that a plan above asks and this one neither takes over nor leaves out.
 *
 * @param name as this plan names it
 */
record Missing(Item item, String name) {

	/** All that is missing in a plan, in the order of the plans above. */
	static List<Missing> in(Plan plan) {
		List<INode> parents = NodeModelUtils.findNodesForFeature(plan, Literals.PLAN__IMPLEMENTS);
		List<Missing> all = new ArrayList<>();
		for (int i = 0; i < Math.min(parents.size(), plan.getImplements().size()); i++) {
			for (Item item : UncoveredObligation.missing(plan, i)) {
				all.add(new Missing(item, NodeModelUtils.getTokenText(parents.get(i)) + '.' + item.getName()));
			}
		}
		return all;
	}

	/** Whether it stands above in the area of the same kind, or of the same title. */
	boolean belongsTo(Area area) {
		Area above = EcoreUtil2.getContainerOfType(item, Area.class);
		if (above == null || area == null) {
			return above == area;
		}
		return area.getKind() == AreaKind.OTHER ? above.getTitle() != null && above.getTitle().equals(area.getTitle())
				: area.getKind() == above.getKind();
	}

	/** The area of a plan that it belongs to; null if there is none. */
	Area area(Plan plan) {
		return plan.getAreas().stream().filter(this::belongsTo).findFirst().orElse(null);
	}
}
