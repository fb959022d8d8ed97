// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.ParseException;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.kehoach.language.parser.antlr.KehoachParser;
import org.kehoach.language.parser.antlr.internal.InternalKehoachParser;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/**
 * Reads a plan file. A sound file goes through the generated parser once. One with mistakes is repaired, token by token, and
 * read again: the generated parser by itself would lose all that comes behind the first mistake in a block.
 */
@Singleton
public final class PlanParser extends KehoachParser {

	@Inject
	private Provider<Repair> repairs;

	@Override
	protected IParseResult doParse(String rule, CharStream input, NodeModelBuilder nodes, int lookAhead) {
		IParseResult read = super.doParse(rule, input, nodes, lookAhead);
		if (!read.hasSyntaxErrors() || !rule.equals(getDefaultRuleName())) {
			return read;
		}
		input.seek(0);
		Repair repair = repairs.get();
		List<CommonToken> tokens = repair.of(tokens(input));
		if (!repair.isNeeded()) {
			// all tokens stand where they should; some value cannot be read
			return read;
		}
		return parse(tokens, read.getRootNode().getText(), rule);
	}

	private List<CommonToken> tokens(CharStream input) {
		TokenSource lexer = createLexer(input);
		List<CommonToken> tokens = new ArrayList<>();
		for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
			tokens.add((CommonToken) token);
		}
		return tokens;
	}

	private IParseResult parse(List<CommonToken> tokens, String text, String rule) {
		XtextTokenStream stream = new RepairedTokens(tokens, getTokenDefProvider(), text);
		setInitialHiddenTokens(stream);
		InternalKehoachParser parser = new RepairedParser(stream, getGrammarAccess());
		parser.setTokenTypeMap(getTokenDefProvider().getTokenDefMap());
		parser.setSyntaxErrorProvider(getSyntaxErrorProvider());
		parser.setNodeModelBuilder(createNodeModelBuilder());
		parser.setSemanticModelBuilder(getElementFactory());
		parser.setUnorderedGroupHelper(getUnorderedGroupHelper().get());
		try {
			return parser.parse(rule);
		} catch (RecognitionException e) {
			throw new ParseException(e.getMessage(), e);
		}
	}
}
