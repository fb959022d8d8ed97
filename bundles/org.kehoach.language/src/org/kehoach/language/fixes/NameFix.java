// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.fixes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kehoach.language.messages.Messages;
import org.kehoach.model.Named;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.TopLevel;

/** Gives the second of two objects with one name the next free one: N07 is followed by N08. */
final class NameFix implements QuickFix {

	private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d*)");

	@Override
	public List<Fix> fixes(Place place) {
		Named named = place.around(Named.class).orElse(null);
		TopLevel owner = place.around(TopLevel.class).orElse(null);
		if (named == null || owner == null || named.getName() == null) {
			return List.of();
		}
		String free = next(named.getName(), names(owner));
		return place.node(named, Literals.NAMED__NAME).map(node -> Fix.of(Messages.get("fix-name", free), place.replace(node, free)))
				.orElse(List.of());
	}

	private static Set<String> names(TopLevel owner) {
		Set<String> names = new HashSet<>();
		owner.eAllContents().forEachRemaining(object -> {
			if (object instanceof Named named) {
				names.add(named.getName());
			}
		});
		return names;
	}

	private static String next(String name, Set<String> taken) {
		Matcher m = NUMBERED.matcher(name);
		m.matches();
		int digits = Math.max(1, m.group(2).length());
		// names with a number of many digits start anew
		int number = m.group(2).isEmpty() || digits > 6 ? 1 : Integer.parseInt(m.group(2));
		String next = name;
		while (taken.contains(next)) {
			number++;
			next = m.group(1) + ("%0" + digits + "d").formatted(number);
		}
		return next;
	}
}
