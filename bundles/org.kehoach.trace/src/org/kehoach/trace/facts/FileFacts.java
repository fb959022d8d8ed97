// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import java.util.List;

/**
 * What a file says.
 *
 * @param file where it is, as findings name it
 */
public record FileFacts(String file, List<RegistryFacts> registries, List<DecisionFacts> decisions, List<PlanFacts> plans) {
}
