// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.review.desk;

import java.nio.file.Path;

/**
 * An element of a view's selection that is, or is about, an item or plan; whoever follows the item looks at it.
 *
 * @see ReviewDesk#setFocus
 */
public interface Focus {

	/** Its full name; null if it is about none. */
	String name();

	/** The file of the plan that it is about, which need not be that of {@link #name()}; null: that of the name. */
	default Path file() {
		return null;
	}
}
