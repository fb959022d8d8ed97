// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.navigation;

import java.util.List;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.kehoach.workbench.editor.colours.ColouredToken;
import org.kehoach.workbench.editor.colours.PlanTokens;
import org.kehoach.workbench.editor.colours.TextKind;
import org.kehoach.workbench.editor.connection.PlanText;

/**
 * Makes a link of every name in a plan, for Ctrl+click and F3. The platform asks in the UI thread, so the server is asked
 * only when the link is opened.
 */
public final class DefinitionLinks extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultipleHyperlinks) {
		PlanText plan = PlanText.of(viewer).orElse(null);
		IRegion name = plan == null ? null : name(plan.document().get(), region.getOffset());
		return name == null ? null : new IHyperlink[] { new DefinitionLink(plan, name) };
	}

	/** The name at a place, with all its parts (KH494.N1); null if there is none. */
	public static IRegion name(String text, int offset) {
		List<ColouredToken> tokens = PlanTokens.scan(text);
		ColouredToken at = PlanTokens.at(tokens, offset);
		if (at == null || at.kind() != TextKind.NAME) {
			return null;
		}
		int first = tokens.indexOf(at);
		int last = first;
		while (first > 0 && joined(tokens.get(first - 1), tokens.get(first), text)) {
			first--;
		}
		while (last + 1 < tokens.size() && joined(tokens.get(last), tokens.get(last + 1), text)) {
			last++;
		}
		int start = tokens.get(first).offset();
		return new Region(start, tokens.get(last).end() - start);
	}

	private static boolean joined(ColouredToken left, ColouredToken right, String text) {
		return left.kind() == TextKind.NAME && right.kind() == TextKind.NAME && left.end() + 1 == right.offset()
				&& text.charAt(left.end()) == '.';
	}
}
