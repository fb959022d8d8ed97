// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language;

import org.eclipse.emf.ecore.EPackage;
import org.kehoach.model.PlanPackage;

import com.google.inject.Injector;

/** Sets the language up where no OSGi registry does: on a plain class path. */
public class KehoachStandaloneSetup extends KehoachStandaloneSetupGenerated {

	@Override
	public Injector createInjectorAndDoEMFRegistration() {
		registerModel();
		return super.createInjectorAndDoEMFRegistration();
	}

	/** The grammar imports the hand-written metamodel by its URI, which Xtext looks up in the registry. */
	public static void registerModel() {
		EPackage.Registry.INSTANCE.put(PlanPackage.eNS_URI, PlanPackage.eINSTANCE);
	}
}
