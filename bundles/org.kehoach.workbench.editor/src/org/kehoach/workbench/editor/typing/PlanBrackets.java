// SPDX-License-Identifier: EPL-2.0
package org.kehoach.workbench.editor.typing;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows the partner of the bracket at the caret. */
public final class PlanBrackets extends DefaultCharacterPairMatcher {

	public PlanBrackets() {
		super("{}()\u00AB\u00BB\u201C\u201D".toCharArray()); //$NON-NLS-1$
	}
}
