// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * What every rule carries.
 *
 * @param <T> what the rule looks at
 */
public abstract class RuleBase<T extends EObject> implements Rule<T> {

	private final String code;
	private final Severity severity;
	private final Class<T> target;

	protected RuleBase(String code, Severity severity, Class<T> target) {
		this.code = code;
		this.severity = severity;
		this.target = target;
	}

	@Override
	public final String code() {
		return code;
	}

	@Override
	public final Severity severity() {
		return severity;
	}

	@Override
	public final Class<T> target() {
		return target;
	}
}
