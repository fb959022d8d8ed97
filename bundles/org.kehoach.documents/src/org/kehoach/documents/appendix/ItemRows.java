// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.List;

import org.kehoach.documents.table.BodyRow;
import org.kehoach.model.Area;
import org.kehoach.model.Item;

/** Makes rows of the items that an appendix lists. */
interface ItemRows {

	/** The items of an area that get rows, in their order. */
	List<Item> items(Area area);

	/** The rows of one of these items, at least one. */
	List<BodyRow> rows(Item item, Area area, int number);
}
