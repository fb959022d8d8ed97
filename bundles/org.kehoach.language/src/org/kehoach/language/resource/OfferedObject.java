// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.resource;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;

/**
 * What the index says of an object that others can refer to. The sum of what rules of other files look at takes longer than
 * reading the file; it is made when it is first asked for, which the language server does and a check of a folder does not.
 */
final class OfferedObject extends EObjectDescription {

	/** User data: changes when other files have to be checked again; see {@link OutsideView}. */
	static final String OUTSIDE = "outside";

	private static final String[] KEYS = { PlanDescriptionStrategy.TITLE, OUTSIDE };

	private final OutsideView view;
	private String outside;

	/** @param title the text of what is described, shortened */
	OfferedObject(QualifiedName name, EObject object, String title, OutsideView view) {
		super(name, object, Map.of(PlanDescriptionStrategy.TITLE, title));
		this.view = view;
	}

	@Override
	public String getUserData(String name) {
		return OUTSIDE.equals(name) ? outside() : super.getUserData(name);
	}

	@Override
	public String[] getUserDataKeys() {
		return KEYS.clone();
	}

	private synchronized String outside() {
		if (outside == null) {
			outside = view.of(getEObjectOrProxy());
		}
		return outside;
	}
}
