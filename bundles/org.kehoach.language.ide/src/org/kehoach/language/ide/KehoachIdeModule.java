// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide;

import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.internal.Lexer;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.server.folding.FoldingRangeService;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolDetailsProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolNameProvider;
import org.kehoach.language.ide.completion.AssistLexer;
import org.kehoach.language.ide.completion.PlanContentAssistService;
import org.kehoach.language.ide.completion.PlanProposalAcceptor;
import org.kehoach.language.ide.completion.PlanProposalProvider;
import org.kehoach.language.ide.completion.UnaccentedPrefixMatcher;
import org.kehoach.language.ide.fixes.PlanCodeActions;
import org.kehoach.language.ide.folding.LineFolding;
import org.kehoach.language.ide.folding.PlanFoldingRanges;
import org.kehoach.language.ide.hover.PlanHoverService;
import org.kehoach.language.ide.lenses.PlanCodeLenses;
import org.kehoach.language.ide.rename.PlanRename;
import org.kehoach.language.ide.symbols.SymbolDetails;
import org.kehoach.language.ide.symbols.SymbolKinds;
import org.kehoach.language.ide.symbols.SymbolNames;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** The services for editors, in the place of Xtext's defaults; Xtext finds the methods below by their names. */
public class KehoachIdeModule extends AbstractKehoachIdeModule {

	@Override
	public void configureContentAssistLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerIdeBindings.CONTENT_ASSIST)).to(AssistLexer.class);
	}

	@Override
	public Class<? extends IPrefixMatcher> bindIPrefixMatcher() {
		return UnaccentedPrefixMatcher.class;
	}

	public Class<? extends ContentAssistService> bindContentAssistService() {
		return PlanContentAssistService.class;
	}

	public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
		return PlanProposalProvider.class;
	}

	public Class<? extends IdeContentProposalAcceptor> bindIdeContentProposalAcceptor() {
		return PlanProposalAcceptor.class;
	}

	public Class<? extends IHoverService> bindIHoverService() {
		return PlanHoverService.class;
	}

	public Class<? extends FoldingRangeService> bindFoldingRangeService() {
		return LineFolding.class;
	}

	public Class<? extends IFoldingRangeProvider> bindIFoldingRangeProvider() {
		return PlanFoldingRanges.class;
	}

	public Class<? extends DocumentSymbolNameProvider> bindDocumentSymbolNameProvider() {
		return SymbolNames.class;
	}

	public Class<? extends DocumentSymbolKindProvider> bindDocumentSymbolKindProvider() {
		return SymbolKinds.class;
	}

	public Class<? extends DocumentSymbolDetailsProvider> bindDocumentSymbolDetailsProvider() {
		return SymbolDetails.class;
	}

	public Class<? extends ICodeLensService> bindICodeLensService() {
		return PlanCodeLenses.class;
	}

	@Override
	public Class<? extends IRenameService2> bindIRenameService2() {
		return PlanRename.class;
	}

	public Class<? extends ICodeActionService2> bindICodeActionService2() {
		return PlanCodeActions.class;
	}
}
