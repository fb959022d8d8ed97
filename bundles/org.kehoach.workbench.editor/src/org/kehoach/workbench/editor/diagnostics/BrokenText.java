// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.diagnostics;

import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.Diagnostic;
import org.kehoach.language.messages.IssueCodes;

/** Tells plans that cannot be read as a whole at the moment. */
public final class BrokenText {

	private static final Set<String> CODES = Set.of(IssueCodes.SYNTAX, IssueCodes.UNCLOSED_TEXT, IssueCodes.UNCLOSED_COMMENT);

	private BrokenText() {
	}

	/** @param findings of the plan; the server tells them before it answers questions about the same text */
	public static boolean isBroken(List<Diagnostic> findings) {
		return findings.stream().anyMatch(finding -> CODES.contains(FileMarkers.code(finding)));
	}
}
