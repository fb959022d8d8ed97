// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.navigation;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.Positions;
import org.kehoach.workbench.editor.Windows;
import org.kehoach.workbench.editor.connection.PlanText;
import org.kehoach.workbench.editor.connection.Request;

/** Goes from a name to where it is declared, in this file or another one. */
final class DefinitionLink implements IHyperlink {

	private final PlanText plan;
	private final IRegion name;

	DefinitionLink(PlanText plan, IRegion name) {
		this.plan = plan;
		this.name = name;
	}

	@Override
	public IRegion getHyperlinkRegion() {
		return name;
	}

	@Override
	public String getHyperlinkText() {
		return Messages.get("link.definition"); //$NON-NLS-1$
	}

	@Override
	public String getTypeLabel() {
		return null;
	}

	/** Asks the server and goes on when it answers; called in the UI thread, which does not wait. */
	@Override
	public void open() {
		try {
			String text = plan.document().get(name.getOffset(), name.getLength());
			// the last part is what the whole name means
			Position place = plan.position(name.getOffset() + name.getLength() - 1);
			IWorkbenchPage page = Windows.page();
			if (page != null && page.getActiveEditor() != null) {
				Request.ask(plan, page.getActiveEditor(), server -> server.definition(new DefinitionParams(plan.id(), place)),
						found -> first(found != null && found.isLeft() ? found.getLeft() : List.of()).ifPresentOrElse(DefinitionLink::show,
								() -> sayNothingFound(text)),
						() -> {
							// the person has typed on
						});
			}
		} catch (BadLocationException e) {
			ILog.of(getClass()).warn("Name outside of the text", e); //$NON-NLS-1$
		}
	}

	private static Optional<Location> first(List<? extends Location> locations) {
		return locations.stream().findFirst().map(location -> location);
	}

	private static void show(Location location) {
		IFile file = PlanFiles.file(location.getUri()).orElse(null);
		IWorkbenchPage page = Windows.page();
		if (file == null || page == null) {
			return;
		}
		try {
			IEditorPart part = IDE.openEditor(page, file);
			if (part instanceof ITextEditor editor) {
				IDocument target = editor.getDocumentProvider().getDocument(editor.getEditorInput());
				IRegion region = Positions.region(target, location.getRange());
				page.getNavigationHistory().markLocation(part);
				editor.selectAndReveal(region.getOffset(), region.getLength());
			}
		} catch (PartInitException e) {
			ILog.of(DefinitionLink.class).error("Editor cannot be opened", e); //$NON-NLS-1$
		}
	}

	private static void sayNothingFound(String name) {
		IWorkbenchPage page = Windows.page();
		if (page != null && page.getActiveEditor() != null) {
			Windows.say(page.getActiveEditor(), Messages.get("link.none", name)); //$NON-NLS-1$
		}
	}
}
