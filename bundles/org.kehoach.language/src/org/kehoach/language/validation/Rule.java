// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.ValidationMessageAcceptor;

/**
 * One thing that a sound plan keeps to. A rule has no state; its message stands in the messages files under its code.
 *
 * @param <T> what the rule looks at
 */
public interface Rule<T extends EObject> {

	/** Where a rule tells what it found. */
	@FunctionalInterface
	interface Report {
		/**
		 * @param where the object that the finding is shown at
		 * @param feature the part of it, or null for the whole
		 * @param index which value of the feature, or {@link ValidationMessageAcceptor#INSIGNIFICANT_INDEX}
		 * @param arguments of the message
		 */
		void at(EObject where, EStructuralFeature feature, int index, Object... arguments);

		/** At the first value of a feature, or at all of a single one. */
		default void on(EObject where, EStructuralFeature feature, Object... arguments) {
			at(where, feature, ValidationMessageAcceptor.INSIGNIFICANT_INDEX, arguments);
		}
	}

	/** {@code KH} and three digits; never changes once published. */
	String code();

	Severity severity();

	Class<T> target();

	/** True if the rule looks at objects of a class; asked once a class. */
	default boolean looksAt(Class<?> elementClass) {
		return target().isAssignableFrom(elementClass);
	}

	/** @param element links in it may be unresolved proxies (reported elsewhere), everything optional may be null */
	void check(T element, Report report);
}
