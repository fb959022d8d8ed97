// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.kehoach.language.resource.LoadedFolder;
import org.kehoach.language.validation.WholeRule;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.Registry;

/**
 * What a registry declares is named by a plan, or needed by what is. Told once a registry, and only where all plans of the folder
 * are at hand and sound. Entries are not told to be removed: another folder may use them. Of a folder whose files are not held
 * together, the engine tells the same by {@link EntryUses}.
 */
public final class UnusedEntries extends WholeRule<Registry> {

	public static final String CODE = "KH107";

	/** What the files of a loaded folder say, and need. */
	private record Folder(List<EntryUses> files, NeededEntries needed) {

		static Folder of(List<Resource> resources) {
			List<EntryUses> files = resources.stream().map(EntryUsesReader::read).toList();
			return new Folder(files, new NeededEntries(files));
		}

		List<String> unused(String registry) {
			return files.stream().flatMap(file -> file.registries().stream()).filter(own -> own.address().equals(registry)).findFirst()
					.map(needed::unused).orElse(List.of());
		}
	}

	public UnusedEntries() {
		super(CODE, Severity.INFO, Registry.class);
	}

	@Override
	protected void checkWhole(Registry registry, Report report) {
		List<String> unused = LoadedFolder.around(registry)
				.map(folder -> folder.get(Folder.class, Folder::of).unused(EntryUsesReader.address(registry))).orElse(List.of());
		if (!unused.isEmpty()) {
			report.on(registry, Literals.NAMED__NAME, unused.size(), Plans.list(unused));
		}
	}
}
