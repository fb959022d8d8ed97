// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.kehoach.language.resource.PerFile;
import org.kehoach.model.Indicator;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;
import org.kehoach.model.Task;

/**
 * Figures of a folder of plans.
 *
 * @param items goals, indicators and tasks
 * @param links links between items: refines, implements, serves, measures
 */
public record Summary(int files, int plans, int items, int links, int errors, int warnings, int infos) {

	/** @param plans of all files */
	static Summary of(int files, List<Plan> plans, List<Finding> findings) {
		int items = 0;
		int links = 0;
		for (Plan plan : plans) {
			for (EObject object : PerFile.contents(plan)) {
				if (object instanceof Item item) {
					items++;
					links += linksOf(item);
				}
			}
		}
		return new Summary(files, plans.size(), items, links, count(findings, Severity.ERROR), count(findings, Severity.WARNING),
				count(findings, Severity.INFO));
	}

	Summary plus(Summary other) {
		return new Summary(files + other.files, plans + other.plans, items + other.items, links + other.links, errors + other.errors,
				warnings + other.warnings, infos + other.infos);
	}

	private static int linksOf(Item item) {
		return item.getRefines().size() + switch (item) {
		case Task task -> task.getServes().size() + task.getImplements().size();
		case Indicator indicator -> indicator.getMeasures().size();
		default -> 0;
		};
	}

	private static int count(List<Finding> findings, Severity severity) {
		return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
	}
}
