// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.hover;

import java.time.Duration;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.kehoach.workbench.editor.connection.PlanText;

/** What a name means and what a keyword says. The platform asks for it in a background thread. */
public final class PlanHover implements ITextHover, ITextHoverExtension {

	/** The mouse has moved on by then. */
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	/** In Markdown; null if there is nothing to say. */
	@Override
	public String getHoverInfo(ITextViewer viewer, IRegion region) {
		PlanText plan = PlanText.of(viewer).orElse(null);
		if (plan == null) {
			return null;
		}
		try {
			Position place = plan.position(region.getOffset());
			return plan.ask(server -> server.hover(new HoverParams(plan.id(), place)), PATIENCE)
					.map(PlanHover::markdown).filter(text -> !text.isEmpty()).orElse(null);
		} catch (BadLocationException e) {
			ILog.of(getClass()).warn("Mouse outside of the text", e); //$NON-NLS-1$
			return null;
		}
	}

	private static String markdown(Hover hover) {
		return hover.getContents() == null || hover.getContents().isLeft() ? "" : hover.getContents().getRight().getValue(); //$NON-NLS-1$
	}

	@Override
	public IRegion getHoverRegion(ITextViewer viewer, int offset) {
		return new Region(offset, 0);
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return control();
	}

	/** Makes windows that show a text in Markdown. */
	public static IInformationControlCreator control() {
		return parent -> new DefaultInformationControl(parent, new MarkdownPresenter());
	}
}
