// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.EValidatorRegistrar;
import org.kehoach.language.messages.Messages;

import com.google.inject.Inject;

/** Lets the rules of the {@link RuleCatalog} look at every object of a file. */
public final class PlanValidator extends KehoachValidator {

	@Inject
	private RuleCatalog catalog;

	private final Map<Class<?>, List<Rule<?>>> rulesByClass = new ConcurrentHashMap<>();

	/** Every package of the model is one; nothing is registered twice. */
	@Inject
	@Override
	public void register(EValidatorRegistrar registrar) {
		super.register(registrar);
	}

	@Check
	public void checkRules(EObject object) {
		for (Rule<?> rule : rulesByClass.computeIfAbsent(object.getClass(), catalog::rulesFor)) {
			check(rule, object);
		}
	}

	private <T extends EObject> void check(Rule<T> rule, EObject object) {
		rule.check(rule.target().cast(object), (where, feature, index, arguments) -> report(rule, where, feature, index, arguments));
	}

	private void report(Rule<?> rule, EObject where, EStructuralFeature feature, int index, Object... arguments) {
		String message = Messages.get(rule.code(), arguments);
		switch (rule.severity()) {
		case ERROR -> error(message, where, feature, index, rule.code());
		case WARNING -> warning(message, where, feature, index, rule.code());
		default -> info(message, where, feature, index, rule.code());
		}
	}
}
