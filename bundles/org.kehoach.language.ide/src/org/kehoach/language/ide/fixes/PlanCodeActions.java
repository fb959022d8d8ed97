// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.kehoach.language.fixes.Fix;
import org.kehoach.language.fixes.QuickFixes;
import org.kehoach.language.fixes.TextEdit;
import org.kehoach.language.ide.assists.Assists;

/** Offers the quick fixes of the language for the findings at the cursor, and what can be done there though nothing is wrong. */
public final class PlanCodeActions implements ICodeActionService2 {

	/** The server hands over no document: it is asked for, within the request that the server is answering. */
	@Override
	public List<Either<Command, CodeAction>> getCodeActions(Options options) {
		return options.getLanguageServerAccess().doSyncRead(options.getURI(), context -> actions(options, context));
	}

	private static List<Either<Command, CodeAction>> actions(Options options, ILanguageServerAccess.Context context) {
		List<Either<Command, CodeAction>> actions = new ArrayList<>();
		Document document = context.getDocument();
		if (context.getResource() instanceof XtextResource resource && document != null) {
			if (isAsked(options, CodeActionKind.Refactor)) {
				offset(document, options.getCodeActionParams().getRange().getEnd()).ifPresent(offset -> Assists.of(resource, offset)
						.forEach(assist -> actions.add(Either.forRight(action(assist, CodeActionKind.Refactor, document, options.getURI())))));
			}
			if (!isAsked(options, CodeActionKind.QuickFix)) {
				return actions;
			}
			for (Diagnostic finding : options.getCodeActionParams().getContext().getDiagnostics()) {
				if (finding.getCode() != null && finding.getCode().isLeft()) {
					offset(document, finding.getRange().getStart()).ifPresent(offset -> QuickFixes
							.of(resource, finding.getCode().getLeft(), offset).forEach(fix -> {
								CodeAction action = action(fix, CodeActionKind.QuickFix, document, options.getURI());
								action.setDiagnostics(List.of(finding));
								actions.add(Either.forRight(action));
							}));
				}
			}
		}
		return actions;
	}

	/** Whoever names no kinds wants all. */
	private static boolean isAsked(Options options, String kind) {
		List<String> only = options.getCodeActionParams().getContext().getOnly();
		return only == null || only.isEmpty() || only.contains(kind);
	}

	/** Empty for a place in an earlier text, which had more lines. */
	private static OptionalInt offset(Document document, Position place) {
		try {
			return OptionalInt.of(document.getOffSet(place));
		} catch (IndexOutOfBoundsException e) {
			return OptionalInt.empty();
		}
	}

	private static CodeAction action(Fix fix, String kind, Document document, String uri) {
		CodeAction action = new CodeAction(fix.title());
		action.setKind(kind);
		boolean elsewhere = fix.file() != null;
		Document edited = elsewhere ? new Document(null, fix.text()) : document;
		String file = elsewhere ? fix.file().toUri().toString() : uri;
		action.setEdit(new WorkspaceEdit(Map.of(file, fix.edits().stream().map(edit -> edit(edit, edited)).toList())));
		return action;
	}

	private static org.eclipse.lsp4j.TextEdit edit(TextEdit edit, Document document) {
		Range range = new Range(document.getPosition(edit.offset()), document.getPosition(edit.offset() + edit.length()));
		return new org.eclipse.lsp4j.TextEdit(range, edit.replacement());
	}
}
