// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.rename;

import java.util.Iterator;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;
import org.kehoach.language.ide.labels.Messages;
import org.kehoach.model.Named;
import org.kehoach.model.PlanPackage.Literals;

import com.google.inject.Inject;
import com.google.inject.Provider;

/** Whether a name may be given to a thing. */
final class NewName {

	private static final String NAME_TOKEN = "RULE_ID";

	@Inject
	@com.google.inject.name.Named(LexerBindings.RUNTIME)
	private Provider<Lexer> lexers;
	@Inject
	private ITokenDefProvider tokens;
	@Inject
	private IQualifiedNameProvider names;
	@Inject
	private ResourceDescriptionsProvider indexes;

	/**
	 * @throws ResponseErrorException with a sentence for the person, if it may not
	 */
	void check(Named thing, String name) {
		if (!isName(name)) {
			throw error(Messages.get("rename-no-name", name));
		}
		QualifiedName full = names.getFullyQualifiedName(thing);
		QualifiedName wanted = full == null ? QualifiedName.create(name) : full.skipLast(1).append(name);
		boolean taken = indexes.getResourceDescriptions(thing.eResource())
				.getExportedObjects(Literals.NAMED, wanted, false).iterator().hasNext() || isTakenInFile(thing, wanted);
		if (taken) {
			throw error(Messages.get("rename-taken", wanted));
		}
	}

	/** The index knows the file as it was when it was checked last. */
	private boolean isTakenInFile(Named thing, QualifiedName wanted) {
		for (Iterator<EObject> all = EcoreUtil.getAllContents(thing.eResource(), false); all.hasNext();) {
			if (all.next() instanceof Named other && other != thing && wanted.equals(names.getFullyQualifiedName(other))) {
				return true;
			}
		}
		return false;
	}

	/** One word that is no keyword. */
	private boolean isName(String name) {
		Lexer lexer = lexers.get();
		lexer.setCharStream(new ANTLRStringStream(name));
		Token first = lexer.nextToken();
		return NAME_TOKEN.equals(tokens.getTokenDefMap().get(first.getType())) && name.equals(first.getText())
				&& lexer.nextToken().getType() == Token.EOF;
	}

	static ResponseErrorException error(String message) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, message, null));
	}
}
