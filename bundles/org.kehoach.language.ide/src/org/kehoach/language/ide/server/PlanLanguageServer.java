// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.server;

import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.kehoach.language.ide.completion.ProposalDetails;
import org.kehoach.language.ide.hover.PlanHoverService;

import com.google.inject.Inject;

/** Xtext's server, which says of a proposal too what a hover says once its name stands in the text. */
public class PlanLanguageServer extends LanguageServerImpl {

	@Inject
	private IRequestManager requests;
	@Inject
	private WorkspaceManager folders;
	@Inject
	private UriExtensions uris;

	@Override
	protected ServerCapabilities createServerCapabilities(InitializeParams params) {
		ServerCapabilities capabilities = super.createServerCapabilities(params);
		capabilities.getCompletionProvider().setResolveProvider(true);
		return capabilities;
	}

	/** Adds the description; a proposal of a keyword, or of what is there no more, comes back as it is. */
	@Override
	public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
		ProposalDetails details = ProposalDetails.of(item);
		return details == null ? super.resolveCompletionItem(item) : requests.runRead(cancel -> described(item, details));
	}

	private CompletionItem described(CompletionItem item, ProposalDetails details) {
		URI file = uris.toUri(details.file());
		if (getService(file, IHoverService.class) instanceof PlanHoverService hover) {
			String text = folders.doRead(file, (document, resource) -> resource == null ? "" : hover.describe(resource, details.object()));
			if (text != null && !text.isEmpty()) {
				item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, text));
			}
		}
		return item;
	}
}
