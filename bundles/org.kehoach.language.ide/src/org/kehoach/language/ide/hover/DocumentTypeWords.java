// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.hover;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.kehoach.language.lexer.Keyword;
import org.kehoach.language.lexer.KeywordTable;
import org.kehoach.language.services.KehoachGrammarAccess;
import org.kehoach.model.messages.MessageBundle;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The words for document types and kinds of units, from the keywords that the grammar has for them. */
@Singleton
final class DocumentTypeWords {

	private final Map<Enumerator, Keyword> words = new HashMap<>();

	@Inject
	DocumentTypeWords(KehoachGrammarAccess grammar) {
		add(grammar.getDocumentTypeRule());
		add(grammar.getUnitKindRule());
	}

	private void add(EnumRule rule) {
		for (EnumLiteralDeclaration literal : EcoreUtil2.getAllContentsOfType(rule, EnumLiteralDeclaration.class)) {
			KeywordTable.get().find(literal.getLiteral().getValue())
					.ifPresent(keyword -> words.put(literal.getEnumLiteral().getInstance(), keyword));
		}
	}

	/** In the person's language; empty if there is none. */
	String word(Enumerator literal) {
		Keyword keyword = words.get(literal);
		return keyword == null ? "" : MessageBundle.isEnglish() ? keyword.english() : keyword.vietnamese();
	}
}
