// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.skeleton;

import java.util.List;
import java.util.Objects;

import org.kehoach.language.translation.KeywordLanguage;
import org.kehoach.model.Period;
import org.kehoach.model.Plan;
import org.kehoach.model.Unit;

/**
 * Which plan to start.
 *
 * @param parents the plans above, loaded and linked; at least one
 * @param agency whose plan it is, loaded and linked with the parents
 * @param period of the new plan, with two known ends, the first not after the last
 * @param name of the new plan, unused so far
 * @param title its subject; null to make one of period and agency
 * @param shared true to take up also tasks in which the agency only takes part
 * @param language of keywords, and of the sentences that are put in
 */
public record SkeletonRequest(List<Plan> parents, Unit agency, Period period, String name, String title, boolean shared,
		KeywordLanguage language) {

	public SkeletonRequest {
		parents = List.copyOf(parents);
		Objects.requireNonNull(agency);
		Objects.requireNonNull(period);
		Objects.requireNonNull(name);
		Objects.requireNonNull(language);
	}
}
