// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.List;

import org.kehoach.model.Decision;
import org.kehoach.model.Plan;
import org.kehoach.model.PlanFile;
import org.kehoach.model.Registry;
import org.kehoach.model.TopLevel;

/**
 * The models of a folder of plans, linked to each other, for programs that work with them. Their objects are ordinary EMF
 * objects; changes to them do not reach the files.
 *
 * @param checked what was found in them; a plan with errors may lack parts, and references may lead nowhere
 * @param files the folder's own, sorted by path
 * @param used files of the folders it uses, as far as the own ones refer to them; sorted by path
 */
public record LoadedPlans(CheckResult checked, List<PlanFile> files, List<PlanFile> used) {

	/** In the order of files, then of the text. */
	public List<Plan> plans() {
		return all(Plan.class);
	}

	/** In the order of files, then of the text. */
	public List<Registry> registries() {
		return all(Registry.class);
	}

	/** In the order of files, then of the text. */
	public List<Decision> decisions() {
		return all(Decision.class);
	}

	private <T extends TopLevel> List<T> all(Class<T> type) {
		return files.stream().flatMap(file -> file.getElements().stream()).filter(type::isInstance).map(type::cast).toList();
	}
}
