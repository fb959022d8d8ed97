// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.List;

import org.kehoach.model.AdministrativeLevel;
import org.kehoach.model.UnitKind;
import org.kehoach.model.value.PartialDate;

/**
 * A unit of a registry.
 *
 * @param name full: {@code Registry.Agency.Division}
 * @param shortName null: the title
 * @param symbol null if it issues no documents
 * @param parent full name of the superior, also where it is the unit around it; null at the top
 * @param members of a group, full names
 * @param predecessors full names
 * @param validFrom null: always
 * @param validTo null: for ever
 * @param line in the file, from 1; 0 if unknown
 */
public record UnitFacts(String name, String title, String shortName, String symbol, UnitKind kind, AdministrativeLevel level, Link parent,
		List<Link> members, List<Link> predecessors, PartialDate validFrom, PartialDate validTo, int line) {

	/** As tables print it. */
	public String shown() {
		return shortName != null ? shortName : title != null ? title : name;
	}
}
