// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation;

import java.util.List;

import org.kehoach.language.validation.rules.AccountableLead;
import org.kehoach.language.validation.rules.DuplicateName;
import org.kehoach.language.validation.rules.DuplicatePlan;
import org.kehoach.language.validation.rules.ItemCycle;
import org.kehoach.language.validation.rules.LeadAlsoCoordinates;
import org.kehoach.language.validation.rules.LeadOutsideIssuer;
import org.kehoach.language.validation.rules.MissingLead;
import org.kehoach.language.validation.rules.MissingProduct;
import org.kehoach.language.validation.rules.MissingRhythm;
import org.kehoach.language.validation.rules.MissingTime;
import org.kehoach.language.validation.rules.PlanCycle;
import org.kehoach.language.validation.rules.SymbolMatchesType;
import org.kehoach.language.validation.rules.TimeAfterParent;
import org.kehoach.language.validation.rules.TimeExceedsPeriod;
import org.kehoach.language.validation.rules.TimeOutsidePeriod;
import org.kehoach.language.validation.rules.UncheckableTime;
import org.kehoach.language.validation.rules.UntraceableTime;
import org.kehoach.language.validation.rules.UnwordedActivity;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** All rules. A new one is a class in the package {@code rules}, a line here, and its message in both languages. */
@Singleton
public final class RuleCatalog {

	private final List<Rule<?>> rules;

	@Inject
	RuleCatalog(DuplicatePlan duplicatePlan) {
		rules = List.of(new DuplicateName(), duplicatePlan, new PlanCycle(), new ItemCycle(), new MissingProduct(),
				new MissingLead(), new MissingTime(), new AccountableLead(), new LeadOutsideIssuer(), new LeadAlsoCoordinates(),
				new UnwordedActivity(), new TimeOutsidePeriod(), new TimeExceedsPeriod(), new TimeAfterParent(),
				new UncheckableTime(), new MissingRhythm(), new UntraceableTime(), new SymbolMatchesType());
	}

	/** In the order of their codes. */
	public List<Rule<?>> all() {
		return rules;
	}

	List<Rule<?>> rulesFor(Class<?> elementClass) {
		return rules.stream().<Rule<?>>filter(rule -> rule.target().isAssignableFrom(elementClass)).toList();
	}
}
