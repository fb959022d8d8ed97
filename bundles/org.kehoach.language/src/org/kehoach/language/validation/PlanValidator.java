// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.EValidatorRegistrar;

import com.google.inject.Inject;

/** The rules for programs that check models in EMF's way; files are checked by {@link PlanResourceValidator}. */
public final class PlanValidator extends KehoachValidator {

	@Inject
	private RuleRunner rules;

	/** Every package of the model is one; nothing is registered twice. */
	@Inject
	@Override
	public void register(EValidatorRegistrar registrar) {
		super.register(registrar);
	}

	@Check
	public void checkRules(EObject object) {
		rules.check(object, getChain()::add);
	}
}
