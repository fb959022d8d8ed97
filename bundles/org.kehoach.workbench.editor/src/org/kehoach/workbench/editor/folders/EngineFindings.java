// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.folders;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.kehoach.engine.Finding;

/** What the engine finds, in the server's terms: where it begins is known, where it ends is not. */
final class EngineFindings {

	private EngineFindings() {
	}

	static Diagnostic diagnostic(Finding finding) {
		Position start = new Position(finding.line() - 1, finding.column() - 1);
		DiagnosticSeverity severity = switch (finding.severity()) {
		case ERROR -> DiagnosticSeverity.Error;
		case WARNING -> DiagnosticSeverity.Warning;
		case INFO -> DiagnosticSeverity.Information;
		};
		return new Diagnostic(new Range(start, start), finding.message(), severity, null, finding.code());
	}
}
