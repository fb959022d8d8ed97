// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.appendix;

import java.util.List;

import org.kehoach.documents.table.ColumnRole;
import org.kehoach.documents.table.Slot;
import org.kehoach.documents.table.Source;
import org.kehoach.model.Area;
import org.kehoach.model.Item;

/**
 * Makes rows of the items that an appendix lists.
 *
 * @param <T>
 *            their kind
 */
interface ItemRows<T extends Item> {

	/**
	 * What tells the place of an item in the table.
	 *
	 * @param number
	 *            as the number column prints it, never null
	 * @param code
	 *            as the code column prints it, never null
	 * @param area
	 *            the area of the item, null for items of the whole plan
	 */
	record Place(String number, String code, Area area) {
	}

	/** Those of the items of an area or plan that get rows, in their order. */
	List<T> items(List<? extends Item> all);

	/** The items that get rows of their own below an item. */
	List<T> parts(T item);

	/** The rows of an item alone, at least one, each with a slot for every column. */
	List<List<Slot>> rows(T item, Place place);

	/** What a row of an item is about, of the rows that {@link #rows} makes of it, counted from 0. */
	default Source source(T item, int row) {
		return Source.of(item);
	}

	/** Whether all items of an area, and their parts, take what a column shows from the area. */
	boolean allFromArea(ColumnRole role, Area area, List<T> items);

	/** Whether the rows of an item leave out something because no column is there for it. */
	boolean hides(T item);
}
