// SPDX-License-Identifier: EPL-2.0
package org.kehoach.cli;

import java.util.EnumSet;
import java.util.Set;

/**
 * What may follow the name of a command.
 *
 * @param least the fewest operands
 * @param most the most operands
 * @param optional options that it takes
 * @param needed options that it cannot do without
 */
public record Syntax(int least, int most, Set<Option> optional, Set<Option> needed) {

	/** Exactly so many operands. */
	public static Syntax of(int operands) {
		return new Syntax(operands, operands, Set.of(), Set.of());
	}

	/** From none to so many operands. */
	public static Syntax upTo(int operands) {
		return new Syntax(0, operands, Set.of(), Set.of());
	}

	/** At least and at most so many operands. */
	public static Syntax between(int least, int most) {
		return new Syntax(least, most, Set.of(), Set.of());
	}

	/** One operand or more. */
	public static Syntax several() {
		return new Syntax(1, Integer.MAX_VALUE, Set.of(), Set.of());
	}

	public Syntax with(Option first, Option... more) {
		return new Syntax(least, most, EnumSet.of(first, more), needed);
	}

	public Syntax needs(Option first, Option... more) {
		return new Syntax(least, most, optional, EnumSet.of(first, more));
	}

	boolean takes(Option option) {
		return optional.contains(option) || needed.contains(option);
	}
}
