// SPDX-License-Identifier: EPL-2.0
package org.kehoach.language.ide.hover;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.DocumentExtensions;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;
import org.kehoach.language.lexer.KeywordTable;
import org.kehoach.model.messages.MessageBundle;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Explains what stands under the mouse: what a name means, or what a keyword says. */
@Singleton
public final class PlanHoverService implements IHoverService {

	@Inject
	private DocumentExtensions documents;
	@Inject
	private EObjectAtOffsetHelper objects;
	@Inject
	private ILocationInFileProvider locations;
	@Inject
	private OperationCanceledManager cancellation;
	@Inject
	private Descriptions descriptions;

	@Override
	public Hover hover(Document document, XtextResource resource, HoverParams params, CancelIndicator cancelIndicator) {
		if (resource == null || resource.getParseResult() == null) {
			return EMPTY_HOVER;
		}
		int offset = document.getOffSet(params.getPosition());
		ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		if (leaf == null || leaf.isHidden()) {
			return EMPTY_HOVER;
		}
		cancellation.checkCanceled(cancelIndicator);
		EObject target = objects.resolveCrossReferencedElementAt(resource, offset);
		if (target != null) {
			return hover(resource, leaf.getTextRegion(), descriptions.describe(target));
		}
		if (leaf.getGrammarElement() instanceof Keyword keyword) {
			return hover(resource, leaf.getTextRegion(), meaning(keyword.getValue()));
		}
		EObject object = NodeModelUtils.findActualSemanticObjectFor(leaf);
		ITextRegion nameRegion = object == null ? null : locations.getSignificantTextRegion(object);
		boolean onName = nameRegion != null && nameRegion.contains(offset);
		return onName ? hover(resource, nameRegion, descriptions.describe(object)) : EMPTY_HOVER;
	}

	/**
	 * What a hover over a name of something says.
	 *
	 * @param resource in whose folder the name would stand
	 * @param object maybe in another file
	 * @return Markdown; empty if there is nothing to say, or no such object any more
	 */
	public String describe(XtextResource resource, URI object) {
		try {
			EObject found = resource.getResourceSet().getEObject(object, true);
			return found == null ? "" : descriptions.describe(found);
		} catch (WrappedException e) {
			// its file was deleted meanwhile
			return "";
		}
	}

	private Hover hover(XtextResource resource, ITextRegion region, String text) {
		return text.isEmpty() ? EMPTY_HOVER
				: new Hover(new MarkupContent(MarkupKind.MARKDOWN, text), documents.newRange(resource, region));
	}

	/** Empty for a sign. */
	private static String meaning(String keyword) {
		return KeywordTable.get().find(keyword).map(k -> Markdown.bold(k.vietnamese()) + " (" + k.english() + ")\n\n"
				+ (MessageBundle.isEnglish() ? k.meaningEn() : k.meaningVi())).orElse("");
	}
}
