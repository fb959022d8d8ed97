// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.colours;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.kehoach.workbench.editor.LongText;

/**
 * Colours the text of one viewer. A quotation mark can change the kind of everything behind it, so each change divides the
 * whole text anew, which takes a few milliseconds; what is painted anew is what differs from before.
 */
final class TokenPainter implements IPresentationDamager, IPresentationRepairer {

	private IDocument document;
	private List<ColouredToken> tokens = List.of();

	@Override
	public void setDocument(IDocument document) {
		this.document = document;
		tokens = document == null ? List.of() : scan();
	}

	private List<ColouredToken> scan() {
		return LongText.is(document) ? List.of() : PlanTokens.scan(document.get());
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean documentPartitioningChanged) {
		List<ColouredToken> before = tokens;
		tokens = scan();
		String inserted = event.getText() == null ? "" : event.getText(); //$NON-NLS-1$
		if (before.isEmpty() && tokens.isEmpty()) {
			return new Region(event.getOffset(), inserted.length());
		}
		int distance = inserted.length() - event.getLength();
		int same = 0;
		while (same < Math.min(before.size(), tokens.size()) && before.get(same).equals(tokens.get(same))) {
			same++;
		}
		int sameAtEnd = 0;
		while (sameAtEnd < Math.min(before.size(), tokens.size()) - same && before.get(before.size() - 1 - sameAtEnd)
				.equalsMoved(tokens.get(tokens.size() - 1 - sameAtEnd), distance)) {
			sameAtEnd++;
		}
		int start = same == 0 ? 0 : tokens.get(same - 1).end();
		int end = sameAtEnd == 0 ? document.getLength() : tokens.get(tokens.size() - sameAtEnd).offset();
		start = Math.min(start, event.getOffset());
		end = Math.min(Math.max(end, event.getOffset() + inserted.length()), document.getLength());
		return new Region(start, end - start);
	}

	/**
	 * The viewer takes away what was painted between the first and the last range that it is given, so these reach to both ends of the
	 * damage: else the wave under a lone bracket or blank stays when its problem has gone.
	 */
	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
		int end = damage.getOffset() + damage.getLength();
		int painted = damage.getOffset();
		boolean first = true;
		for (ColouredToken token : tokens) {
			if (token.offset() >= end) {
				break;
			}
			if (token.end() > damage.getOffset()) {
				if (first) {
					plain(presentation, painted, token.offset());
					first = false;
				}
				presentation.addStyleRange(style(token));
				painted = token.end();
			}
		}
		plain(presentation, painted, end);
	}

	private static void plain(TextPresentation presentation, int start, int end) {
		if (start < end) {
			presentation.addStyleRange(new StyleRange(start, end - start, null, null));
		}
	}

	private static StyleRange style(ColouredToken token) {
		int font = token.kind() == TextKind.KEYWORD ? SWT.BOLD : SWT.NORMAL;
		return new StyleRange(token.offset(), token.length(), JFaceResources.getColorRegistry().get(token.kind().colour()), null, font);
	}
}
