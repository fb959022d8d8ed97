// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.completion;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.nodemodel.INode;
import org.kehoach.model.PlanPackage.Literals;

/**
 * The next free name of a kind, numbered on in the way of the file: after N07 comes N08, after N7 comes N8. Looks at the
 * text, not at the model: the line being typed is broken, and what stands behind it may be missing in the model.
 */
public final class NextNames {

	private static final Map<EClass, String> LETTERS = Map.of(Literals.GOAL, "M", Literals.INDICATOR, "C", Literals.TASK, "N",
			Literals.SOLUTION, "GP", Literals.APPENDIX, "PL");
	/** A number behind these letters, as a whole word and not the second half of a name in another plan (KH494.N7). */
	private static final String NUMBERED = "(?<![\\p{L}\\p{N}.])%s(\\d{1,6})(?![\\p{L}\\p{N}])";

	private NextNames() {
	}

	/**
	 * @param node any node of the file
	 * @return null for a kind that is not numbered
	 */
	static String next(INode node, EClass type) {
		return next(node, type, 0);
	}

	/**
	 * As {@link #next(INode, EClass)}, for several names at once.
	 *
	 * @param ahead 0 for the next name, 1 for the one behind it
	 */
	public static String next(INode node, EClass type, int ahead) {
		String letters = LETTERS.get(type);
		if (letters == null) {
			return null;
		}
		int highest = 0;
		int digits = 1;
		Matcher names = Pattern.compile(NUMBERED.formatted(letters)).matcher(node.getRootNode().getText());
		while (names.find()) {
			highest = Math.max(highest, Integer.parseInt(names.group(1)));
			digits = Math.max(digits, names.group(1).length());
		}
		return letters + ("%0" + digits + "d").formatted(highest + 1 + ahead);
	}
}
