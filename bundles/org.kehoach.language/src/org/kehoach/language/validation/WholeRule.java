// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A rule about what is missing from a plan, or about the plan as a whole. It waits until the file can be read: behind a
 * syntax error everything seems to be missing, and one mistake would give a dozen messages.
 *
 * @param <T> what the rule looks at
 */
public abstract class WholeRule<T extends EObject> extends RuleBase<T> {

	protected WholeRule(String code, Severity severity, Class<T> target) {
		super(code, severity, target);
	}

	@Override
	public final void check(T element, Report report) {
		boolean unreadable = element.eResource() instanceof XtextResource file
				&& (file.getParseResult() == null || file.getParseResult().hasSyntaxErrors());
		if (!unreadable) {
			checkWhole(element, report);
		}
	}

	/** @param element of a file without syntax errors; links in it may be unresolved proxies */
	protected abstract void checkWhole(T element, Report report);
}
