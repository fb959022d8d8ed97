// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.template;

import java.util.Locale;

/**
 * What a placeholder in a template asks for.
 *
 * @param placeholder never null
 * @param owner whose it is; {@link Owner#SIGNED} unless the template says otherwise; never null
 * @param number of the appendix from 1; 0 for a placeholder without number
 */
record Reference(Placeholder placeholder, Owner owner, int number) {

	/** The document that something belongs to. */
	enum Owner {
		/** The one that is signed: the decision if there is one, else the plan. */
		SIGNED,
		/** The plan, also where a decision issues it. */
		PLAN,
		/** The decision. */
		DECISION
	}

	static Reference of(Placeholder placeholder) {
		return new Reference(placeholder, Owner.SIGNED, 0);
	}

	/** As it is written in a template. */
	String written(Locale language) {
		return "«" + placeholder.name(language) + (number > 0 ? " " + number : "") + "»";
	}
}
