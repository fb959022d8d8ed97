// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.diagnostics;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.kehoach.workbench.editor.Positions;

/** The problem markers of one plan file. */
public final class FileMarkers {

	/** The type of our markers. */
	public static final String TYPE = "org.kehoach.workbench.editor.problem"; //$NON-NLS-1$
	/** Attribute: the finding's code, such as KH202; a string. */
	public static final String CODE = "code"; //$NON-NLS-1$

	private final IFile file;
	private final Optional<IDocument> open;

	/** @param open the file's text in an editor, where it may differ from the file */
	FileMarkers(IFile file, Optional<IDocument> open) {
		this.file = file;
		this.open = open;
	}

	/** Replaces all our markers of the file. */
	void replace(List<Diagnostic> findings) throws CoreException {
		file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
		if (findings.isEmpty()) {
			return;
		}
		IDocument text = open.isPresent() ? open.get() : new Document(file.readString());
		for (Diagnostic finding : findings) {
			IRegion region = Positions.region(text, finding.getRange());
			String code = finding.getCode() == null ? "" : String.valueOf(finding.getCode().get()); //$NON-NLS-1$
			String message = finding.getMessage().map(plain -> plain, markup -> markup.getValue());
			file.createMarker(TYPE, Map.of(
					IMarker.SEVERITY, severity(finding.getSeverity()),
					IMarker.MESSAGE, message,
					IMarker.LINE_NUMBER, finding.getRange().getStart().getLine() + 1,
					IMarker.CHAR_START, region.getOffset(),
					IMarker.CHAR_END, region.getOffset() + region.getLength(),
					CODE, code));
		}
	}

	private static int severity(DiagnosticSeverity severity) {
		return switch (severity) {
		case Error -> IMarker.SEVERITY_ERROR;
		case Warning -> IMarker.SEVERITY_WARNING;
		case Information, Hint -> IMarker.SEVERITY_INFO;
		};
	}
}
