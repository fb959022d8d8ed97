// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.completion;

import java.time.Duration;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.kehoach.language.lexer.VietnameseWords;
import org.kehoach.workbench.editor.PlanImages;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.hover.PlanHover;
import org.kehoach.workbench.editor.hover.StyledMarkdown;

/** A proposal of the server in the editor's list: what is inserted, and beside it what it stands for. */
final class PlanProposal
		implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3, ICompletionProposalExtension5, ICompletionProposalExtension6 {

	private static final int LONGEST_DESCRIPTION = 90;
	/** What the list shows of a description at its usual width. */
	private static final int USUALLY_SHOWN = 40;
	/** The person has gone on to another proposal by then. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final CompletionItem item;
	private final PlanText plan;
	private final int start;
	private final String behind;
	private Point selection;

	/**
	 * @param plan that the item was proposed for
	 * @param start where the text begins that it replaces
	 * @param behind what stood behind the caret when the list was made and is replaced too, never null
	 */
	PlanProposal(CompletionItem item, PlanText plan, int start, String behind) {
		this.item = item;
		this.plan = plan;
		this.start = start;
		this.behind = behind;
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IDocument document = viewer.getDocument();
		String text = item.getTextEdit().getLeft().getNewText();
		try {
			int end = offset + (isBehind(document, offset) ? behind.length() : 0);
			if (item.getInsertTextFormat() == InsertTextFormat.Snippet) {
				Snippet snippet = Snippet.parse(text, indent(document));
				document.replace(start, end - start, snippet.text());
				selection = SnippetMode.enter(viewer, start, snippet);
			} else {
				document.replace(start, end - start, text);
				selection = new Point(start + text.length() + (item.getKind() == CompletionItemKind.Keyword ? blank(document, start + text.length()) : 0), 0);
			}
		} catch (BadLocationException e) {
			// the text has changed since the list was made: there is nothing sensible to insert
			ILog.of(getClass()).warn("Proposal does not fit the text any more", e); //$NON-NLS-1$
		}
	}

	/** Whoever types on quickly has made it stand before the caret meanwhile. */
	private boolean isBehind(IDocument document, int offset) throws BadLocationException {
		return offset + behind.length() <= document.getLength() && document.get(offset, behind.length()).equals(behind);
	}

	/** Behind a keyword something follows: a blank, unless there is one. Returns the length of what is between the keyword and the caret then. */
	private static int blank(IDocument document, int end) throws BadLocationException {
		char next = end < document.getLength() ? document.getChar(end) : '\n';
		if (next == '\n' || next == '\r' || Character.isLetterOrDigit(next) || next == '"') {
			document.replace(end, 0, " "); //$NON-NLS-1$
			return 1;
		}
		return next == ' ' ? 1 : 0;
	}

	/** The white space before the first word of the line. */
	private String indent(IDocument document) throws BadLocationException {
		int end = document.getLineInformationOfOffset(start).getOffset();
		int lineStart = end;
		while (end < start && Character.isWhitespace(document.getChar(end))) {
			end++;
		}
		return document.get(lineStart, end - lineStart);
	}

	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		try {
			String typed = VietnameseWords.unaccented(document.get(start, offset - start));
			String name = VietnameseWords.unaccented(item.getLabel());
			return name.startsWith(typed) || typed.indexOf('.') < 0 && name.startsWith(typed, name.lastIndexOf('.') + 1)
					|| !isWord() && !typed.isBlank() && (' ' + VietnameseWords.unaccented(description())).contains(' ' + typed);
		} catch (BadLocationException e) {
			// the caret left the text that the list was made for
			return false;
		}
	}

	/** What a keyword means is no name of it: "nhiệm vụ" must not keep "hoạt động" in the list. */
	private boolean isWord() {
		return item.getKind() == CompletionItemKind.Keyword || item.getInsertTextFormat() == InsertTextFormat.Snippet;
	}

	private String description() {
		return item.getDetail() == null ? "" : item.getDetail(); //$NON-NLS-1$
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString shown = new StyledString(item.getLabel());
		String description = description();
		if (!description.isEmpty()) {
			String cut = description.length() > LONGEST_DESCRIPTION ? description.substring(0, LONGEST_DESCRIPTION - 1) + '…' : description;
			shown.append("  " + cut, StyledString.QUALIFIER_STYLER); //$NON-NLS-1$
		}
		return shown;
	}

	@Override
	public String getDisplayString() {
		return item.getLabel();
	}

	@Override
	public Image getImage() {
		return PlanImages.of(item.getKind());
	}

	/** What a hover over the name would say, in Markdown; where there is no such thing, what the list has no room for. In a background thread. */
	@Override
	public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
		return plan.ask(server -> server.resolveCompletionItem(item), PATIENCE).map(CompletionItem::getDocumentation).filter(Either::isRight)
				.map(text -> text.getRight().getValue()).orElseGet(this::getAdditionalProposalInfo);
	}

	/** Without asking anybody. */
	@Override
	public String getAdditionalProposalInfo() {
		String description = description();
		return description.length() > USUALLY_SHOWN ? StyledMarkdown.escape(description) : null;
	}

	/** As the hover shows it. */
	@Override
	public IInformationControlCreator getInformationControlCreator() {
		return PlanHover.control();
	}

	/** What the viewer would insert by itself as the beginning that all proposals have; it does not. */
	@Override
	public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
		return null;
	}

	@Override
	public int getPrefixCompletionStart(IDocument document, int completionOffset) {
		return start;
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public void apply(IDocument document) {
		throw new UnsupportedOperationException("The viewer calls the extended method"); //$NON-NLS-1$
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
		// nothing is shown in the text before it is inserted
	}

	@Override
	public void unselected(ITextViewer viewer) {
		// see above
	}
}
