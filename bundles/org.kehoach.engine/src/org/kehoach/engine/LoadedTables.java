// SPDX-License-Identifier: EPL-2.0
package org.kehoach.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kehoach.documents.appendix.AppendixTableBuilder;
import org.kehoach.documents.table.AppendixTable;
import org.kehoach.model.Appendix;
import org.kehoach.model.Plan;
import org.kehoach.site.TableMarkup;

/** The tables of plans that are in memory, made when they are asked for. */
final class LoadedTables implements SiteTables {

	private final Map<String, List<Plan>> plans = new HashMap<>();

	/** @param checked what was found in the plans */
	LoadedTables(Workspace workspace, CheckResult checked) {
		Set<String> faulty = new HashSet<>();
		checked.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).forEach(finding -> faulty.add(finding.file().toString()));
		for (LoadedFile file : workspace.files()) {
			if (!faulty.contains(file.path().toString())) {
				plans.put(file.path().toString(), file.plans());
			}
		}
	}

	/** One thread at a time: following a link changes a model. */
	@Override
	public synchronized List<String> of(String file, String name) {
		return plans.getOrDefault(file, List.of()).stream().filter(plan -> name.equals(plan.getName())).findFirst().map(LoadedTables::markup)
				.orElse(List.of());
	}

	/** The tables of a plan without errors. */
	static List<String> markup(Plan plan) {
		List<AppendixTable> tables = new ArrayList<>();
		for (Appendix appendix : plan.getAppendices()) {
			tables.add(AppendixTableBuilder.build(plan, appendix));
		}
		return TableMarkup.of(tables);
	}
}
