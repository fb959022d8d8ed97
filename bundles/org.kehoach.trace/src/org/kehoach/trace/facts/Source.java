// SPDX-License-Identifier: EPL-2.0
package org.kehoach.trace.facts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.kehoach.model.value.FullNames;

/** What only who read a file knows of it. */
public interface Source {

	/** Where the file is, as findings name it; not null. */
	String file();

	/** The line that an object starts on, from 1; 0 if unknown. */
	int line(EObject object);

	/**
	 * The line that a link stands on, from 1; 0 if unknown.
	 *
	 * @param owner of the link
	 * @param index among the values of the reference
	 */
	int line(EObject owner, EReference reference, int index);

	/** The text of a value in the file, white space runs as one blank; null if unknown. */
	String text(EObject value);

	/**
	 * What the author wrote where a link leads nowhere.
	 *
	 * @param owner of the link
	 * @param index among the values of the reference
	 * @return null if unknown
	 */
	String linkText(EObject owner, EReference reference, int index);

	/**
	 * The link itself. A source that knows names without loading what they stand for answers here.
	 *
	 * @param target may be an unresolved proxy
	 */
	default Link link(EObject owner, EReference reference, int index, EObject target) {
		String name = target == null || target.eIsProxy() ? null : FullNames.of(target);
		return name != null ? new Link(name, true) : new Link(String.valueOf(linkText(owner, reference, index)), false);
	}
}
