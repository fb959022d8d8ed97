// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

/**
 * What one file says of the entries of registries: those that it declares, and those that it links to or cites. Holds names and
 * addresses, no model, so that a folder's files need not be in memory together for rule KH107.
 *
 * @param sure false if a mistake in the file may hide the name of an entry
 * @param registries that the file declares
 * @param linked addresses of the entries and registries that plans, decisions and registries themselves link to
 * @param citedNames last names of what texts refer to by {@code @}
 * @param citedNumbers numbers of documents that texts cite, as {@code DocumentNumber} prints them
 */
public record EntryUses(boolean sure, List<OwnRegistry> registries, List<String> linked, List<String> citedNames,
		List<String> citedNumbers) {

	/**
	 * A registry with its entries.
	 *
	 * @param address URI
	 * @param line of its name, from 1
	 * @param column of its name, from 1
	 * @param entries also those inside others
	 */
	public record OwnRegistry(String address, int line, int column, List<Entry> entries) {
	}

	/**
	 * An entry of a registry.
	 *
	 * @param address URI
	 * @param name null if it has none
	 * @param number of a registered document; else null
	 * @param isOuter false for a division of another entry
	 * @param brings addresses of what is needed if this entry is
	 * @param broughtBy addresses of what this entry is needed with
	 */
	public record Entry(String address, String name, String number, boolean isOuter, List<String> brings, List<String> broughtBy) {
	}
}
