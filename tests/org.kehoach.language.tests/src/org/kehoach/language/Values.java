// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.kehoach.model.Named;

/** Typed values as tests write them: {@code Deadline(kind=BEFORE date=31/7/2025)}. */
public final class Values {

	private Values() {
	}

	/** @param suffix of the class name, left out */
	public static String shown(EObject value, String suffix) {
		String features = value.eClass().getEAllStructuralFeatures().stream().filter(feature -> isShown(value, feature))
				.map(feature -> feature.getName() + '=' + one(value.eGet(feature), suffix)).collect(Collectors.joining(" "));
		return value.eClass().getName().replace(suffix, "") + '(' + features + ')';
	}

	/** What is set, and enumerations always: their default is a value, too. */
	private static boolean isShown(EObject value, EStructuralFeature feature) {
		return !feature.getName().equals("wording")
				&& (value.eIsSet(feature) || feature.getEType() instanceof EEnum && !feature.isMany());
	}

	private static String one(Object value, String suffix) {
		return switch (value) {
		case List<?> list -> list.stream().map(element -> one(element, suffix)).collect(Collectors.joining(",", "[", "]"));
		case Named named -> named.getName();
		case EObject object -> shown(object, suffix);
		default -> value.toString();
		};
	}
}
