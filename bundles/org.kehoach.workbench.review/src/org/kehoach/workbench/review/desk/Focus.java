// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.desk;

/**
 * An element of a view's selection that is, or is about, an item or plan; whoever follows the item looks at it.
 *
 * @see ReviewDesk#setFocus
 */
public interface Focus {

	/** Its full name; null if it is about none. */
	String name();
}
