// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kehoach.language.messages.Messages;

/**
 * The entries of registries that the plans and decisions of a folder need: those that they link to or cite in their texts, by
 * name or number; and what belongs to these: the agencies above, the members of groups, the documents they amend or that amend
 * them. An agency is needed with each of its divisions.
 */
public final class NeededEntries {

	/** Addresses of entries and registries. */
	private final Set<String> needed = new HashSet<>();
	/** From an entry to those that become needed with it. */
	private final Map<String, List<String>> brought = new HashMap<>();
	/** From an entry of the folder to its registry. */
	private final Map<String, String> around = new HashMap<>();
	private final Deque<String> open = new ArrayDeque<>();
	private final boolean sure;

	/** @param files what all files of a folder say, without those of folders that it uses */
	public NeededEntries(Collection<EntryUses> files) {
		sure = files.stream().allMatch(EntryUses::sure);
		if (sure) {
			Set<String> citedNames = new HashSet<>();
			Set<String> citedNumbers = new HashSet<>();
			for (EntryUses file : files) {
				open.addAll(file.linked());
				citedNames.addAll(file.citedNames());
				citedNumbers.addAll(file.citedNumbers());
			}
			for (EntryUses file : files) {
				for (EntryUses.OwnRegistry registry : file.registries()) {
					registry.entries().forEach(entry -> enter(entry, registry.address()));
					registry.entries().stream().filter(entry -> citedNames.contains(entry.name()) || citedNumbers.contains(entry.number()))
							.map(EntryUses.Entry::address).forEach(open::add);
				}
			}
			follow();
		}
	}

	private void enter(EntryUses.Entry entry, String registry) {
		around.put(entry.address(), registry);
		bring(entry.address(), entry.brings());
		entry.broughtBy().forEach(other -> bring(other, List.of(entry.address())));
	}

	private void bring(String with, Collection<String> others) {
		brought.computeIfAbsent(with, key -> new ArrayList<>()).addAll(others);
	}

	private void follow() {
		while (!open.isEmpty()) {
			String next = open.pop();
			if (needed.add(next)) {
				open.addAll(brought.getOrDefault(next, List.of()));
				if (around.containsKey(next)) {
					open.add(around.get(next));
				}
			}
		}
	}

	/**
	 * Names of a registry's entries that nobody needs, in the order of the text. None if a file has a mistake that may hide the name
	 * of one, or if nothing in the folder uses the registry: then it is there for others.
	 */
	List<String> unused(EntryUses.OwnRegistry registry) {
		if (!sure || !needed.contains(registry.address())) {
			return List.of();
		}
		return registry.entries().stream().filter(entry -> entry.isOuter() && entry.name() != null && !needed.contains(entry.address()))
				.map(EntryUses.Entry::name).toList();
	}

	/** What rule KH107 has to say of a registry; null if nothing. */
	public String message(EntryUses.OwnRegistry registry) {
		List<String> unused = unused(registry);
		return unused.isEmpty() ? null : Messages.get(UnusedEntries.CODE, unused.size(), Plans.list(unused));
	}
}
