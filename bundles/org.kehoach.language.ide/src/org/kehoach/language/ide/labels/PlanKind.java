// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.labels;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.kehoach.model.PlanPackage.Literals;

/**
 * The kinds of things that a reader of a plan tells apart, and the kinds of the Language Server Protocol that stand for
 * them. The protocol's kinds are a programmer's, so the choice is free; what counts is that no two are the same: an editor
 * picks its icons by them.
 */
public enum PlanKind {
	PLAN(Literals.PLAN, SymbolKind.Module, CompletionItemKind.Module, ContentAssistEntry.KIND_MODULE),
	REGISTRY(Literals.REGISTRY, SymbolKind.Class, CompletionItemKind.Class, ContentAssistEntry.KIND_CLASS),
	DECISION(Literals.DECISION, SymbolKind.Constant, CompletionItemKind.Variable, ContentAssistEntry.KIND_VARIABLE),
	AREA(Literals.AREA, SymbolKind.Namespace, CompletionItemKind.Property, ContentAssistEntry.KIND_PROPERTY),
	GOAL(Literals.GOAL, SymbolKind.Interface, CompletionItemKind.Interface, ContentAssistEntry.KIND_INTERFACE),
	INDICATOR(Literals.INDICATOR, SymbolKind.Number, CompletionItemKind.Value, ContentAssistEntry.KIND_VALUE),
	TASK(Literals.TASK, SymbolKind.Function, CompletionItemKind.Function, ContentAssistEntry.KIND_FUNCTION),
	ACTIVITY(Literals.ACTIVITY, SymbolKind.Event, CompletionItemKind.Method, ContentAssistEntry.KIND_METHOD),
	UNIT(Literals.UNIT, SymbolKind.Object, CompletionItemKind.Unit, ContentAssistEntry.KIND_UNIT),
	DOCUMENT(Literals.REGISTERED_DOCUMENT, SymbolKind.File, CompletionItemKind.File, ContentAssistEntry.KIND_FILE),
	INDEX(Literals.PERFORMANCE_INDEX, SymbolKind.Field, CompletionItemKind.Field, ContentAssistEntry.KIND_FIELD),
	SOLUTION(Literals.SOLUTION, SymbolKind.Property, CompletionItemKind.Constructor, ContentAssistEntry.KIND_CONSTRUCTOR),
	APPENDIX(Literals.APPENDIX, SymbolKind.Array, CompletionItemKind.Enum, ContentAssistEntry.KIND_ENUM);

	private final EClass type;
	private final SymbolKind symbolKind;
	private final CompletionItemKind completionKind;
	private final String entryKind;

	PlanKind(EClass type, SymbolKind symbolKind, CompletionItemKind completionKind, String entryKind) {
		this.type = type;
		this.symbolKind = symbolKind;
		this.completionKind = completionKind;
		this.entryKind = entryKind;
	}

	/** What outlines and lists of symbols call it. */
	public SymbolKind symbolKind() {
		return symbolKind;
	}

	/** What a list of proposals calls it. */
	public CompletionItemKind completionKind() {
		return completionKind;
	}

	/** As {@link #completionKind()}, in Xtext's terms. */
	public String entryKind() {
		return entryKind;
	}

	/** Its name for a person, such as "nhiệm vụ", in the system's language. */
	public String word() {
		return Messages.get("kind-" + name());
	}

	/** Empty for what is not shown by itself, such as a target or a recipient. */
	public static Optional<PlanKind> of(EObject object) {
		return object == null ? Optional.empty() : of(object.eClass());
	}

	/** @see #of(EObject) */
	public static Optional<PlanKind> of(EClass type) {
		for (PlanKind kind : values()) {
			if (kind.type == type) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}
}
