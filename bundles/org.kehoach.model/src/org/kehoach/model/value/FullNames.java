// SPDX-License-Identifier: EPL-2.0
package org.kehoach.model.value;

import org.eclipse.emf.ecore.EObject;
import org.kehoach.model.Named;
import org.kehoach.model.RegistryEntry;
import org.kehoach.model.TopLevel;

/** Names under which objects are known everywhere: {@code Plan}, {@code Plan.Item}, {@code Registry.Agency.Division}. */
public final class FullNames {

	private FullNames() {
	}

	/** Null for objects without a name. Areas do not count: an item keeps its name when it moves to another one. */
	public static String of(EObject object) {
		if (!(object instanceof Named named) || named.getName() == null) {
			return null;
		}
		if (object instanceof TopLevel) {
			return named.getName();
		}
		EObject outer = object.eContainer();
		while (outer != null && !(outer instanceof TopLevel) && !(outer instanceof RegistryEntry)) {
			outer = outer.eContainer();
		}
		String outerName = outer == null ? null : of(outer);
		return outerName == null ? null : outerName + "." + named.getName();
	}
}
