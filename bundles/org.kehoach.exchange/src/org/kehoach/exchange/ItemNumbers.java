// SPDX-License-Identifier: EPL-2.0
package org.kehoach.exchange;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.kehoach.model.Area;
import org.kehoach.model.Item;
import org.kehoach.model.Plan;

/**
 * Numbers of areas and items, which nobody types: {@code II} is the second area, {@code II.3} the third task (goal,
 * indicator) in it, {@code II.3.1} the first task in that one.
 */
final class ItemNumbers {

	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
	private static final String[] NUMERALS = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

	private ItemNumbers() {
	}

	/** Null for what is not numbered. */
	static String of(EObject object) {
		EObject container = object.eContainer();
		if (object instanceof Area area && container instanceof Plan plan) {
			return roman(plan.getAreas().indexOf(area) + 1);
		}
		if (!(object instanceof Item)) {
			return null;
		}
		String outer = of(container);
		return (outer == null ? "" : outer + ".") + position(object, (List<?>) container.eGet(object.eContainmentFeature()));
	}

	private static int position(EObject object, List<?> siblings) {
		int position = 0;
		for (Object sibling : siblings) {
			position += ((EObject) sibling).eClass() == object.eClass() ? 1 : 0;
			if (sibling == object) {
				break;
			}
		}
		return position;
	}

	private static String roman(int number) {
		StringBuilder numeral = new StringBuilder();
		int rest = number;
		for (int i = 0; i < VALUES.length; i++) {
			while (rest >= VALUES[i]) {
				numeral.append(NUMERALS[i]);
				rest -= VALUES[i];
			}
		}
		return numeral.toString();
	}
}
