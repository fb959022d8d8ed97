// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.symbols;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.kehoach.language.ide.labels.PlanKind;

import com.google.inject.Singleton;

/** The protocol's kind for each of our kinds. */
@Singleton
public final class SymbolKinds extends DocumentSymbolKindProvider {

	@Override
	protected SymbolKind getSymbolKind(EClass type) {
		return PlanKind.of(type).map(PlanKind::symbolKind).orElse(SymbolKind.String);
	}
}
