// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.diagnostics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
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
import org.eclipse.lsp4j.Position;
import org.kehoach.workbench.editor.Positions;

/** The problem markers of one plan file. */
public final class FileMarkers {

	/** The type of our markers. */
	public static final String TYPE = "org.kehoach.workbench.editor.problem"; //$NON-NLS-1$
	/** Attribute: the finding's code, such as KH202; a string. */
	public static final String CODE = "code"; //$NON-NLS-1$

	/** Attribute: where the finding stands, as the server said it; a string. */
	static final String RANGE = "range"; //$NON-NLS-1$

	private final IFile file;
	private final Optional<String> open;

	/** @param open the file's text in an editor, where it may differ from the file */
	FileMarkers(IFile file, Optional<String> open) {
		this.file = file;
		this.open = open;
	}

	/** The code of a finding; empty if it has none. */
	public static String code(Diagnostic finding) {
		return finding.getCode() == null ? "" : String.valueOf(finding.getCode().get()); //$NON-NLS-1$
	}

	static String range(Diagnostic finding) {
		Position start = finding.getRange().getStart();
		Position end = finding.getRange().getEnd();
		return start.getLine() + ":" + start.getCharacter() + '-' + end.getLine() + ':' + end.getCharacter(); //$NON-NLS-1$
	}

	/** What a finding says. */
	public static String message(Diagnostic finding) {
		return finding.getMessage().map(plain -> plain, markup -> markup.getValue());
	}

	/**
	 * Makes our markers of the file those of the findings. A marker that says the same at the same place stays, so that nothing
	 * flickers. None is changed: the platform's editor fails over a marker that changes while it closes; it takes one that comes
	 * or goes.
	 */
	void replace(List<Diagnostic> findings) throws CoreException {
		Map<Map<String, Object>, Deque<IMarker>> before = new HashMap<>();
		for (IMarker marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
			before.computeIfAbsent(marker.getAttributes(), attributes -> new ArrayDeque<>()).add(marker);
		}
		IDocument text = findings.isEmpty() ? null : new Document(open.isPresent() ? open.get() : file.readString());
		List<Map<String, Object>> added = new ArrayList<>();
		for (Diagnostic finding : findings) {
			Map<String, Object> attributes = attributes(finding, text);
			if (before.getOrDefault(attributes, new ArrayDeque<>()).poll() == null) {
				added.add(attributes);
			}
		}
		for (Deque<IMarker> gone : before.values()) {
			for (IMarker marker : gone) {
				marker.delete();
			}
		}
		for (Map<String, Object> attributes : added) {
			file.createMarker(TYPE, attributes);
		}
	}

	private static Map<String, Object> attributes(Diagnostic finding, IDocument text) {
		IRegion region = Positions.region(text, finding.getRange());
		return Map.of(
				IMarker.SEVERITY, severity(finding.getSeverity()),
				IMarker.MESSAGE, message(finding),
				IMarker.LINE_NUMBER, finding.getRange().getStart().getLine() + 1,
				IMarker.CHAR_START, region.getOffset(),
				IMarker.CHAR_END, region.getOffset() + region.getLength(),
				CODE, code(finding),
				RANGE, range(finding));
	}

	/** Whether a marker, perhaps written earlier, is that of a finding. */
	public static boolean isOf(IMarker marker, Diagnostic finding) {
		return marker.getAttribute(CODE, "").equals(code(finding)) && marker.getAttribute(IMarker.MESSAGE, "").equals(message(finding)) //$NON-NLS-1$ //$NON-NLS-2$
				&& marker.getAttribute(RANGE, "").equals(range(finding)); //$NON-NLS-1$
	}

	/** Rule and place: what the fixes of a finding depend on. */
	public static String key(IMarker marker) {
		return marker.getAttribute(CODE, "") + ' ' + marker.getAttribute(RANGE, ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @see #key(IMarker) */
	static String key(Diagnostic finding) {
		return code(finding) + ' ' + range(finding);
	}

	private static int severity(DiagnosticSeverity severity) {
		return switch (severity) {
		case Error -> IMarker.SEVERITY_ERROR;
		case Warning -> IMarker.SEVERITY_WARNING;
		case Information, Hint -> IMarker.SEVERITY_INFO;
		};
	}
}
