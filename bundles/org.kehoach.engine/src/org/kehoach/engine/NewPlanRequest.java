// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Which plan to start from plans above.
 *
 * @param parents names of the plans above; at least one
 * @param agency whose plan it is: title, short name, symbol or name in the registry, with or without accents
 * @param period first and last day: {@code 2026}, {@code 2026-2030}, {@code 7/2025-12/2025}, {@code 1/7/2025 - 31/12/2025}
 * @param name of the plan; null to make one
 * @param title its subject; null to make one
 * @param shared true to take up also tasks in which the agency only takes part
 * @param language of keywords, vi or en; null for that of the plan above
 * @param file the new file, ending in .kehoach; must not exist
 */
public record NewPlanRequest(List<String> parents, String agency, String period, String name, String title, boolean shared, String language,
		Path file) {

	public NewPlanRequest {
		parents = List.copyOf(parents);
		Objects.requireNonNull(agency);
		Objects.requireNonNull(period);
		Objects.requireNonNull(file);
	}

	/** Everything that is not asked for is made. */
	public static NewPlanRequest of(List<String> parents, String agency, String period, Path file) {
		return new NewPlanRequest(parents, agency, period, null, null, true, null, file);
	}
}
