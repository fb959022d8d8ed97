// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.kehoach.model.Named;
import org.kehoach.model.PlanPackage.Literals;
import org.kehoach.model.TopLevel;

/** The next free name of a kind, numbered on in the way of the plan: after N07 comes N08, after N7 comes N8. */
final class NextNames {

	private static final Map<EClass, String> LETTERS = Map.of(Literals.GOAL, "M", Literals.INDICATOR, "C", Literals.TASK, "N",
			Literals.SOLUTION, "GP", Literals.APPENDIX, "PL");

	private NextNames() {
	}

	/**
	 * @param owner the plan; null while there is none
	 * @return null for a kind that is not numbered
	 */
	static String next(TopLevel owner, EClass type) {
		String letters = LETTERS.get(type);
		if (letters == null) {
			return null;
		}
		Pattern numbered = Pattern.compile(letters + "(\\d{1,6})");
		int highest = 0;
		int digits = 1;
		for (Iterator<EObject> all = owner == null ? Collections.emptyIterator() : owner.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Named named && named.getName() != null) {
				Matcher match = numbered.matcher(named.getName());
				if (match.matches()) {
					highest = Math.max(highest, Integer.parseInt(match.group(1)));
					digits = Math.max(digits, match.group(1).length());
				}
			}
		}
		return letters + ("%0" + digits + "d").formatted(highest + 1);
	}
}
