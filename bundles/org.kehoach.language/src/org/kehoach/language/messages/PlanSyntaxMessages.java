// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.messages;

import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.kehoach.language.parsing.MistakeException;

import com.google.inject.Singleton;

/** Hands on what the repair of a text says about its mistakes, and the messages about values that cannot be read. */
@Singleton
public final class PlanSyntaxMessages extends SyntaxErrorMessageProvider {

	private static final int CODE_LENGTH = IssueCodes.SYNTAX.length();

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		RecognitionException error = context.getRecognitionException();
		if (error instanceof MistakeException known) {
			return known.mistake();
		}
		if (error == null && context.getDefaultMessage().startsWith(IssueCodes.PREFIX)) {
			// text that is passed over: code and message
			String told = context.getDefaultMessage();
			return new SyntaxErrorMessage(told.substring(CODE_LENGTH + 1), told.substring(0, CODE_LENGTH));
		}
		return new SyntaxErrorMessage(Messages.get("syntax-other"), IssueCodes.SYNTAX);
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		return new SyntaxErrorMessage(context.getDefaultMessage(), IssueCodes.BAD_VALUE);
	}
}
