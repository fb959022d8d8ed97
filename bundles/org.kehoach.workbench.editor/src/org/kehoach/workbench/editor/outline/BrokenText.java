// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.outline;

import java.util.Set;

import org.kehoach.language.messages.IssueCodes;
import org.kehoach.workbench.editor.connection.LanguageConnection;
import org.kehoach.workbench.editor.diagnostics.FileMarkers;

/** Tells plans that cannot be read as a whole at the moment. */
final class BrokenText {

	private static final Set<String> CODES = Set.of(IssueCodes.SYNTAX, IssueCodes.UNCLOSED_TEXT, IssueCodes.UNCLOSED_COMMENT);

	private BrokenText() {
	}

	/** Whether a syntax error is known of a plan. The server tells its errors before it answers for the outline. */
	static boolean isBroken(String uri) {
		return LanguageConnection.get().findings().of(uri).stream().anyMatch(finding -> CODES.contains(FileMarkers.code(finding)));
	}
}
