// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A place in a rule of the grammar: what has been read of the rule so far. Identity counts. */
final class State {

	/** What leads from one place of a rule to another. */
	sealed interface Edge {
		State target();
	}

	/**
	 * A token is read.
	 *
	 * @param type of the token, as the generated parser numbers it
	 * @param inserted true if the parser may act as if the token stood there: signs, names of items and titles
	 */
	record Read(int type, boolean inserted, State target) implements Edge {
	}

	/**
	 * Another rule is read.
	 *
	 * @param inserted true if the parser may act as if the rule's only token stood there
	 */
	record Call(Network.Rule rule, boolean inserted, State target) implements Edge {
	}

	/** Nothing is read. */
	record Skip(State target) implements Edge {
	}

	/** Of the rule's remainder: the tokens that it can start with. */
	final BitSet first = new BitSet();
	final List<Edge> edges = new ArrayList<>(2);
	/** True if the rule may end here. */
	boolean canEnd;
	/** True if no white space may stand in front of what comes next: inside a name. */
	boolean glued;
}
