// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide;

import org.eclipse.xtext.util.Modules2;
import org.kehoach.language.KehoachRuntimeModule;
import org.kehoach.language.KehoachStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Sets the language up together with the services for editors. */
public class KehoachIdeSetup extends KehoachStandaloneSetup {

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new KehoachRuntimeModule(), new KehoachIdeModule()));
	}
}
