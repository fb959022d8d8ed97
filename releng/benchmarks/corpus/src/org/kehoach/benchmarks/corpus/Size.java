// SPDX-License-Identifier: EPL-2.0
package org.kehoach.benchmarks.corpus;

/**
 * How large a country is. Viet Nam since 1/7/2025: 34 provinces, about 14 departments in each, 3,321 communes.
 *
 * @param departments of all provinces together
 * @param communes of all provinces together
 */
record Size(int provinces, int departments, int communes) {

	private static final Size WHOLE_COUNTRY = new Size(34, 480, 3321);
	private static final int PLANS = 1 + WHOLE_COUNTRY.provinces + WHOLE_COUNTRY.departments + WHOLE_COUNTRY.communes;
	/** Tasks of a plan, on average. */
	static final int TASKS = 73;

	/** A country with the proportions of the real one, about that many tasks in its plans, and at least one of each kind. */
	static Size of(int tasks) {
		int plans = tasks / TASKS;
		if (plans >= PLANS - 1) {
			return WHOLE_COUNTRY;
		}
		int provinces = Math.clamp((long) Math.sqrt(plans / 4.0), 1, WHOLE_COUNTRY.provinces);
		int departments = Math.clamp(plans / 7L, 1, provinces * 14);
		return new Size(provinces, departments, Math.max(1, plans - 1 - provinces - departments));
	}

	/** How many of all fall to one of the provinces: the first ones have one more where it does not come out even. */
	int share(int all, int province) {
		return all / provinces + (province < all % provinces ? 1 : 0);
	}
}
