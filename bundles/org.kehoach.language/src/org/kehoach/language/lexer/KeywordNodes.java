// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.lexer;

import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Keywords in the parse tree: those of rules and those of enumerations. */
public final class KeywordNodes {

	private KeywordNodes() {
	}

	/** The keyword as the grammar spells it, also where the file has another spelling; null if the token is no keyword. */
	public static String spelling(ILeafNode leaf) {
		return switch (leaf.getGrammarElement()) {
		case Keyword keyword -> keyword.getValue();
		case EnumLiteralDeclaration literal -> literal.getLiteral().getValue();
		case null, default -> null;
		};
	}
}
