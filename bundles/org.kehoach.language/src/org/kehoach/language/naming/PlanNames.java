// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.kehoach.model.Named;
import org.kehoach.model.RegistryEntry;
import org.kehoach.model.TopLevel;

import com.google.inject.Singleton;

/**
 * Names of what can be referred to: {@code Plan} and {@code Plan.Item} (areas do not count, so that an item may move to
 * another one), {@code Registry} and {@code Registry.Agency.Division}.
 */
@Singleton
public final class PlanNames extends IQualifiedNameProvider.AbstractImpl {

	/** Null if the object, or what it stands in, has no name. */
	@Override
	public QualifiedName getFullyQualifiedName(EObject object) {
		if (!(object instanceof Named named) || named.getName() == null) {
			return null;
		}
		if (object instanceof TopLevel) {
			return QualifiedName.create(named.getName());
		}
		QualifiedName outer = getFullyQualifiedName(nameSpace(object));
		return outer == null ? null : outer.append(named.getName());
	}

	private static EObject nameSpace(EObject object) {
		EObject outer = object.eContainer();
		while (outer != null && !(outer instanceof TopLevel) && !(outer instanceof RegistryEntry)) {
			outer = outer.eContainer();
		}
		return outer;
	}
}
