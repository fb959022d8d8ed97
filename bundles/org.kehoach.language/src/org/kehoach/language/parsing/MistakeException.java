// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.parsing;

import org.antlr.runtime.RecognitionException;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/** Carries the message of a mistake through the parser to the node of the token that bears it. */
public final class MistakeException extends RecognitionException {

	private static final long serialVersionUID = 1L;

	private final transient SyntaxErrorMessage mistake;

	MistakeException(SyntaxErrorMessage mistake) {
		this.mistake = mistake;
	}

	public SyntaxErrorMessage mistake() {
		return mistake;
	}
}
