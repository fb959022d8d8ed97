// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.resource.LoadedFolder;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Registry;
import org.kehoach.model.RegistryEntry;

/**
 * What a registry declares is named by a plan, or needed by what is. Told once a registry, and only where all plans of the folder
 * are at hand and sound. Entries are not told to be removed: another folder may use them.
 */
public final class UnusedEntries extends WholeRule<Registry> {

	public UnusedEntries() {
		super("KH107", Severity.INFO, Registry.class);
	}

	@Override
	protected void checkWhole(Registry registry, Report report) {
		NeededEntries needed = LoadedFolder.around(registry).map(folder -> folder.get(NeededEntries.class, NeededEntries::in)).orElse(null);
		if (needed == null || !needed.isSure() || !needed.isUsed(registry)) {
			return;
		}
		List<String> unused = registry.getEntries().stream().filter(entry -> entry.getName() != null && !needed.contains(entry))
				.map(RegistryEntry::getName).toList();
		if (!unused.isEmpty()) {
			report.on(registry, Literals.NAMED__NAME, unused.size(), Plans.list(unused));
		}
	}
}
