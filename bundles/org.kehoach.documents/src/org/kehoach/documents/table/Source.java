// SPDX-License-Identifier: EPL-2.0
package org.kehoach.documents.table;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Where a part of a document comes from. Writers pass it by; a preview finds the place in
 * the author's text with it.
 *
 * @param element
 *            the element of the plan, never null
 * @param feature
 *            what of the element is shown; null for the element as a whole
 * @param paragraph
 *            which paragraph of a text is shown, counted from 0; -1 for all of it
 */
public record Source(EObject element, EStructuralFeature feature, int paragraph) {

	public Source {
		Objects.requireNonNull(element, "element");
	}

	/**
	 * An element as a whole.
	 *
	 * @param element
	 *            may be null
	 * @return null for null
	 */
	public static Source of(EObject element) {
		return of(element, null);
	}

	/**
	 * What an element says of itself.
	 *
	 * @param element
	 *            may be null
	 * @param feature
	 *            a feature of the element; null for the element as a whole
	 * @return null where there is no element
	 */
	public static Source of(EObject element, EStructuralFeature feature) {
		return element == null ? null : new Source(element, feature, -1);
	}

	/**
	 * One paragraph of the text.
	 *
	 * @param index
	 *            counted from 0
	 * @return never null
	 */
	public Source paragraph(int index) {
		return new Source(element, feature, index);
	}
}
