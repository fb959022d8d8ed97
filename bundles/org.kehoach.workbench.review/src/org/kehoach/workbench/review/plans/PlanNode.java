// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.plans;

import org.kehoach.engine.review.PlanTree;
import org.kehoach.workbench.review.desk.Focus;

/**
 * A plan as an element of the tree.
 *
 * @param node where it stands
 * @param name in the text
 */
public record PlanNode(PlanTree.Node node, String name) implements Focus {
}
