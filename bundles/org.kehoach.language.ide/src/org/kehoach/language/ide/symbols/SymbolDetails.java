// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.symbols;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.kehoach.language.ide.labels.PlanKind;

import com.google.inject.Singleton;

/** The kind in words, such as "nhiệm vụ". */
@Singleton
public final class SymbolDetails extends DocumentSymbolDetailsProvider {

	@Override
	public String getDetails(EObject object) {
		return PlanKind.of(object).map(PlanKind::word).orElse("");
	}
}
