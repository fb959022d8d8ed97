// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.kehoach.model.AdministrativeLevel;

/**
 * Which registry of an agency to start.
 *
 * @param agency its full name
 * @param shortName may be empty
 * @param symbol its part of document symbols, such as UBND; may be empty
 * @param level null to tell it by the name
 * @param superior name of the agency above, as people know it; empty if there is none
 * @param divisions full names
 * @param language of the keywords, vi or en
 * @param file the new file, ending in .kehoach; must not exist
 */
public record NewRegistryRequest(String agency, String shortName, String symbol, AdministrativeLevel level, String superior, List<String> divisions,
		String language, Path file) {

	public NewRegistryRequest {
		Objects.requireNonNull(agency);
		Objects.requireNonNull(file);
		divisions = List.copyOf(divisions);
	}
}
