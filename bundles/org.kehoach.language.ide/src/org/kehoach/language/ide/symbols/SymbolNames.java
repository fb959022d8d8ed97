// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.symbols;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.kehoach.language.ide.labels.PlanKind;
import org.kehoach.language.ide.labels.Titles;

import com.google.inject.Singleton;

/** What the outline calls an object: its name and its text. */
@Singleton
public final class SymbolNames extends DocumentSymbolNameProvider {

	/** Null for what the outline leaves out, which is how Xtext's service asks. */
	@Override
	public String getName(EObject object) {
		return PlanKind.of(object).map(kind -> Titles.nameAndText(object)).orElse(null);
	}
}
