// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.references;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.kehoach.workbench.editor.Messages;
import org.kehoach.workbench.editor.PlanFiles;
import org.kehoach.workbench.editor.Positions;
import org.kehoach.workbench.editor.connection.PlanText;

/** Who names a thing, in all plans of the workspace. Runs in the search view's job. */
public final class ReferencesQuery implements ISearchQuery {

	/** The server may be reading a large workspace for the first time. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final PlanText plan;
	private final Position place;
	private final String name;
	private final ReferencesResult result = new ReferencesResult(this);

	/**
	 * @param place in the name
	 * @param name as it is written there, for the person
	 */
	public ReferencesQuery(PlanText plan, Position place, String name) {
		this.plan = plan;
		this.place = place;
		this.name = name;
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		result.removeAll();
		ReferenceParams params = new ReferenceParams(plan.id(), place, new ReferenceContext(false));
		Optional<List<? extends Location>> found = plan.ask(server -> server.references(params).thenApply(list -> list), PATIENCE);
		if (found.isEmpty()) {
			// the text was changed meanwhile: the person can ask again
			return Status.CANCEL_STATUS;
		}
		try {
			Map<IFile, IDocument> texts = new HashMap<>();
			List<Match> matches = new ArrayList<>();
			for (Location location : found.get()) {
				IFile file = PlanFiles.file(location.getUri()).orElse(null);
				if (file != null && file.exists()) {
					if (!texts.containsKey(file)) {
						texts.put(file, text(file));
					}
					matches.add(match(file, texts.get(file), location));
				}
			}
			result.addMatches(matches.toArray(Match[]::new));
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		} catch (BadLocationException e) {
			return Status.CANCEL_STATUS;
		}
	}

	private static Match match(IFile file, IDocument text, Location location) throws BadLocationException {
		IRegion region = Positions.region(text, location.getRange());
		int line = text.getLineOfOffset(region.getOffset());
		IRegion whole = text.getLineInformation(line);
		return new Match(new ReferenceLine(file, line + 1, text.get(whole.getOffset(), whole.getLength()).strip()), region.getOffset(), region.getLength());
	}

	/** As in the editor, if the file is open there. */
	private static IDocument text(IFile file) throws CoreException {
		ITextFileBuffer open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		return new Document(open == null ? file.readString() : open.getDocument().get());
	}

	/** What is shown above the result. */
	String resultLabel(int count) {
		return count == 0 ? Messages.get("references.none", name) : Messages.get("references.found", name, count); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String getLabel() {
		return Messages.get("references.label", name); //$NON-NLS-1$
	}

	/** Not again: the place is one of the text as it was. */
	@Override
	public boolean canRerun() {
		return false;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public ReferencesResult getSearchResult() {
		return result;
	}
}
